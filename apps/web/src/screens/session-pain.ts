// What the patient drew and where the episode is, for the map of a visit.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MapArrow, MapMark } from '../body-map/map-marks';
import { patientArrows, patientMarks } from '../features/chart/pain-marks';
import { chartQuery, intakeAnswersQuery, isFull } from '../features/chart/queries';
import type { Note } from '../features/sessions/note-queries';

export interface PatientPain {
  readonly marks: readonly MapMark[];
  readonly arrows: readonly MapArrow[];
}

export const usePatientPain = ({ patientId, episodeId }: Pick<Note, 'patientId' | 'episodeId'>): PatientPain => {
  const { data: chart } = useQuery(chartQuery(patientId));
  const full = chart !== undefined && isFull(chart) ? chart : undefined;
  const intakeId = full?.facts.find((fact) => fact.intakeId !== null)?.intakeId ?? undefined;
  const { data: intake } = useQuery({ ...intakeAnswersQuery(intakeId ?? ''), enabled: intakeId !== undefined });
  return useMemo(() => {
    const episodes = (full?.episodes ?? []).filter(({ id }) => episodeId === null || id === episodeId);
    const answers = intake?.answers ?? [];
    return { marks: patientMarks(answers, episodes), arrows: patientArrows(answers) };
  }, [full, intake, episodeId]);
};
