// Settings that are changed where they are used: each is there once, and named here.
import { Link } from '@tanstack/react-router';
import { urls } from '../../lib/urls';
import type { ClinicSettings } from './queries';
import styles from './settings.module.css';

export const SettingsElsewhere = ({ clinic }: { readonly clinic: ClinicSettings }) => (
  <ul className={styles.elsewhere}>
    <li>
      <Link to={urls.people()}>Second step at sign-in</Link>
      <span className={styles.quiet}>{clinic.secondFactorRequired ? 'Everybody needs one. Changed under People.' : 'Everybody decides alone. Changed under People.'}</span>
    </li>
    <li>
      <Link to={urls.rules()}>Strictness of safety rules</Link>
      <span className={styles.quiet}>Set for each rule by an owner, with a reason, on its page under Rules.</span>
    </li>
  </ul>
);
