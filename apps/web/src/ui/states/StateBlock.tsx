// The common look of "nothing here", "it failed" and "not for you": one icon, one sentence, one way on.
import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './states.module.css';

interface StateBlockProps {
  readonly Icon: TablerIcon;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly role?: 'alert' | 'status';
  /** The block is all there is: its sentence is the heading of the page */
  readonly isPage?: boolean;
}

export const StateBlock = ({ Icon, title, children, action, role, isPage = false }: StateBlockProps) => (
  <div className={styles.block} role={role}>
    <Icon size={28} stroke={1.5} aria-hidden className={styles.icon} />
    {isPage ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
    {children !== undefined && <div className={styles.text}>{children}</div>}
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </div>
);
