// The quiet page around signing in: mark, one card, one task.
import { useRef, type ReactNode } from 'react';
import { useHeadingFocus } from '../../ui/page/use-heading-focus';
import { useTabTitle } from '../../ui/page/use-tab-title';
import styles from './identity.module.css';

interface IdentityFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export const IdentityFrame = ({ title, lead, footer, children }: IdentityFrameProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading);
  useTabTitle(title);
  return (
    <div className={styles.page}>
      <div className={styles.brand}>
        <img src="/favicon.svg" alt="" width={28} height={28} />
        <span>Legwork</span>
      </div>
      <main className={styles.card}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
};
