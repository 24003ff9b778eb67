import type { ReactNode } from 'react';
import { IdentityFrame } from './IdentityFrame';
import styles from './identity.module.css';

interface BrokenLinkProps {
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** A one-time link without its secret part: cut off by a mail program, or copied by half. */
export const BrokenLink = ({ children, footer }: BrokenLinkProps) => (
  <IdentityFrame title="This link is not complete" footer={footer}>
    <p className={styles.lead}>{children}</p>
  </IdentityFrame>
);
