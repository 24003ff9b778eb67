// The account button is there at once; its menu is fetched when somebody comes near it.
import { Suspense, useState } from 'react';
import { later, warm } from '../../ui/later/later';
import { AccountFace, type FaceProps } from './AccountFace';
import styles from './AccountButton.module.css';

const loadMenu = async () => ({ default: (await import('./AccountMenu')).AccountMenu });
const AccountMenu = later(loadMenu, ({ look }) => <button type="button" className={styles.button} data-look={look} aria-haspopup="menu" aria-expanded={false}><AccountFace look={look} /></button>);

export const AccountButton = ({ look }: FaceProps) => {
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button" className={styles.button} data-look={look} aria-haspopup="menu" aria-expanded={false}
      onPointerEnter={() => warm(loadMenu)} onFocus={() => warm(loadMenu)} onClick={() => setWanted(true)}
    >
      <AccountFace look={look} />
    </button>
  );
  return wanted ? <Suspense fallback={button}><AccountMenu look={look} /></Suspense> : button;
};
