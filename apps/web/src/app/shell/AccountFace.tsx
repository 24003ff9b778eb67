import { VisuallyHidden } from '@mantine/core';
import { roleNames, useSession } from '../../lib/session';
import { initialsOf } from '../../ui/privacy/privacy';
import styles from './AccountButton.module.css';

export interface FaceProps {
  /** 'wide' with name and role in the sidebar, 'small' initials only */
  readonly look: 'wide' | 'small';
}

export const AccountFace = ({ look }: FaceProps) => {
  const { account, role } = useSession();
  return (
    <>
      <VisuallyHidden>Account</VisuallyHidden>
      <span className={styles.initials} aria-hidden>{initialsOf(account.displayName).replace(/[. ]/g, '')}</span>
      {look === 'wide' && (
        <span className={styles.who}>
          <span className={styles.name}>{account.displayName}</span>
          <span className={styles.role}>{roleNames[role]}</span>
        </span>
      )}
    </>
  );
};
