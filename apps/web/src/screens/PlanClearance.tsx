// A clearance for one planned technique that the screening holds back.
import { askedFor } from '../features/clearances/request-draft';
import type { PlanScreening } from '../features/plans/intervention-limits';
import type { Plan } from '../features/plans/plan-queries';
import type { InterventionDraft } from '../features/plans/plan-values';
import { techniqueLimit } from '../features/sessions/technique-limits';
import { AskForClearance } from './AskForClearance';

interface PlanClearanceProps {
  readonly plan: Plan;
  readonly line: InterventionDraft;
  readonly screening: PlanScreening;
  readonly onClose: () => void;
}

export const PlanClearance = ({ plan, line, screening, onClose }: PlanClearanceProps) => {
  const place = { region: line.region, side: line.side ?? null };
  const { causes } = techniqueLimit(line.modalityId, place, screening);
  return (
    <AskForClearance
      patientId={plan.patientId} episodeId={plan.episodeId} asked={askedFor(line.modalityId, place)} onClose={onClose}
      causes={causes.filter(({ clearable }) => clearable).map(({ ruleId, words, patientWording }) => ({ ruleId, reason: words, patientWording }))}
    />
  );
};
