import type { Plan } from './plan-queries';
import styles from './plans.module.css';

const words: Readonly<Record<Plan['status'], string>> = { draft: 'Draft', active: 'Agreed', completed: 'Completed', stopped: 'Stopped' };

export const PlanStatus = ({ status }: { readonly status: Plan['status'] }) => <span className={styles.planStatus} data-status={status}>{words[status]}</span>;
