import { IconBuildingOff } from '@tabler/icons-react';
import styles from './NotOffered.module.css';

/** Says in place that the clinic's own settings stand against something; no word about safety. */
export const NotOffered = ({ children }: { readonly children: string }) => (
  <p className={styles.box}><IconBuildingOff size={18} aria-hidden /><span><strong>Not offered.</strong> {children}</span></p>
);
