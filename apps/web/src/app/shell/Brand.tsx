import { Link } from '@tanstack/react-router';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import styles from './Brand.module.css';

export const Brand = () => (
  <Link to={urls.home()} className={styles.brand} activeOptions={{ exact: true }}>
    <img src="/favicon.svg" alt="" width={28} height={28} />
    <span className={styles.text}>
      <span className={styles.name}>Legwork</span>
      <span className={styles.clinic}>{useSession().clinic.name}</span>
    </span>
  </Link>
);
