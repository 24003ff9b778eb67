import { useQuery } from '@tanstack/react-query';
import type { FullChart } from '../features/chart/queries';
import { screeningQuery } from '../features/safety/screening-queries';
import { ReferOut } from '../features/sessions/ReferOut';

interface PatientChartReferProps {
  readonly chart: FullChart;
  readonly episodeId: string | null;
  readonly ruleId: string | undefined;
  readonly onClose: () => void;
}

/** A referral begun from a line of the strip carries that rule; without one it is written by hand. */
export const PatientChartRefer = ({ chart: { patient, safety }, episodeId, ruleId, onClose }: PatientChartReferProps) => {
  const { data } = useQuery(screeningQuery(patient.id, safety.performerRole));
  return <ReferOut key={data === undefined ? 'waiting' : 'ready'} patientId={patient.id} episodeId={episodeId} screening={data} onClose={onClose} />;
};
