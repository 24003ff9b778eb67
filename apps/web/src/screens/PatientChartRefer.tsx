import type { FullChart } from '../features/chart/queries';
import type { RuleId } from '../features/safety/screening-queries';
import { NewReferral } from './ReferralNew';

interface PatientChartReferProps {
  readonly chart: FullChart;
  readonly episodeId: string | null;
  /** The line of the strip it begins from; without one it is written by hand. */
  readonly ruleId: string | undefined;
  readonly onClose: () => void;
}

export const PatientChartRefer = ({ chart: { patient, safety }, episodeId, ruleId, onClose }: PatientChartReferProps) => (
  <NewReferral
    opened onClose={onClose} patientId={patient.id} episodeId={episodeId}
    {...(ruleId === undefined ? {} : { ruleId: ruleId as RuleId, screeningId: safety.screeningId })}
  />
);
