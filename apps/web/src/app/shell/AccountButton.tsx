// The account button is there at once; its menu is fetched when somebody comes near it.
import { lazy, Suspense, useState } from 'react';
import { roleNames, useSession } from '../../lib/session';
import { initialsOf } from '../../ui/privacy/privacy';
import styles from './AccountButton.module.css';

const loadMenu = async () => ({ default: (await import('./AccountMenu')).AccountMenu });
const AccountMenu = lazy(loadMenu);

interface FaceProps {
  /** 'wide' with name and role in the sidebar, 'small' initials only */
  readonly look: 'wide' | 'small';
}

export const AccountFace = ({ look }: FaceProps) => {
  const { account, role } = useSession();
  return (
    <>
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

export const AccountButton = ({ look }: FaceProps) => {
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button" className={styles.button} data-look={look} aria-label="Account" aria-haspopup="menu" aria-expanded={false}
      onPointerEnter={() => void loadMenu()} onFocus={() => void loadMenu()} onClick={() => setWanted(true)}
    >
      <AccountFace look={look} />
    </button>
  );
  return wanted ? <Suspense fallback={button}><AccountMenu look={look} /></Suspense> : button;
};
