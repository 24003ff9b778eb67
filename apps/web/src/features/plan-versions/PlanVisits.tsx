import type { LivingPlan } from './life-queries';
import { PlanReview } from './PlanReview';
import { VisitsLeft } from './VisitsLeft';
import styles from './plan-versions.module.css';

/** Under the visits that are planned: how many are left, and when the plan is looked at again. */
export const PlanVisits = ({ plan, prepare }: { readonly plan: LivingPlan; readonly prepare: () => Promise<number> }) => (
  <div className={styles.stack}>
    <VisitsLeft plan={plan} prepare={prepare} />
    <PlanReview plan={plan} />
  </div>
);
