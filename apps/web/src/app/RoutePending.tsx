import { LoadingState } from '../ui/states/LoadingState';
import styles from './RoutePending.module.css';

/** While the code of a screen is on its way. */
export const RoutePending = () => (
  <div className={styles.pending}><LoadingState label="Opening" blocks={[32, 120, 240]} /></div>
);
