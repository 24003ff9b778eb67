import type { Severity } from './severity-levels';
import styles from './severity.module.css';

export const severityStyles: Readonly<Record<Severity, string | undefined>> = {
  emergency: styles.emergency,
  'do-not-treat-refer': styles.stop,
  'clearance-needed': styles.clearance,
  modify: styles.modify,
  proceed: styles.proceed,
  'not-screened': styles.unscreened,
};
