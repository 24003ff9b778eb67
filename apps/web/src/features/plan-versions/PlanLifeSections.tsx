import type { LivingPlan } from './life-queries';
import { PatientAgreement } from './PatientAgreement';
import { PlanReview } from './PlanReview';
import { VersionHistory } from './VersionHistory';
import { VisitsLeft } from './VisitsLeft';

/** Everything beside the lines of a plan, in the order in which a visit needs it. */
export const PlanLifeSections = ({ plan, prepare }: { readonly plan: LivingPlan; readonly prepare: () => Promise<number> }) => (
  <>
    <PatientAgreement plan={plan} />
    <VisitsLeft plan={plan} prepare={prepare} />
    <PlanReview plan={plan} />
    <VersionHistory plan={plan} />
  </>
);
