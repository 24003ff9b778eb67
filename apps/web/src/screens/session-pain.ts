// What the patient drew and where the episode is, for the map of a visit.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MapArrow, MapMark, MapPaint } from '../body-map/map-marks';
import { drawingQuery, type KeptDrawing } from '../features/chart/drawings/drawing-queries';
import { useDrawings } from '../features/chart/drawings/use-drawings';
import { paintedOf, patientArrows, patientMarks } from '../features/chart/pain-marks';
import { chartQuery, intakeAnswersQuery, isFull } from '../features/chart/queries';
import type { Note } from '../features/sessions/note-queries';

export interface PatientPain {
  readonly marks: readonly MapMark[];
  readonly arrows: readonly MapArrow[];
  /** What the patient painted, and what was painted in this visit. */
  readonly paint: readonly MapPaint[];
  readonly ofVisit: KeptDrawing | undefined;
  readonly figure: 'female' | 'male';
}

export const usePatientPain = ({ id, patientId, episodeId }: Pick<Note, 'id' | 'patientId' | 'episodeId'>): PatientPain => {
  const { data: chart } = useQuery(chartQuery(patientId));
  const full = chart !== undefined && isFull(chart) ? chart : undefined;
  const intakeId = full?.intakeId ?? undefined;
  const { data: intake } = useQuery({ ...intakeAnswersQuery(intakeId ?? ''), enabled: intakeId !== undefined });
  const { rows, standing: { patient } } = useDrawings(patientId);
  const row = rows.find(({ sessionId }) => sessionId === id);
  const { data: ofVisit } = useQuery({ ...drawingQuery(row ?? { id: '', version: 0, patientId }), enabled: row !== undefined });
  return useMemo(() => {
    const episodes = (full?.episodes ?? []).filter((episode) => episodeId === null || episode.id === episodeId);
    const answers = intake?.answers ?? [];
    const hasPaths = (patient?.drawing.paths.length ?? 0) > 0;
    return {
      marks: patientMarks(answers, episodes, paintedOf(patient?.coverage)), arrows: hasPaths ? [] : patientArrows(answers), ofVisit,
      paint: [
        ...(patient === undefined ? [] : [{ layer: 'patient' as const, drawing: patient.drawing }]),
        ...(ofVisit === undefined ? [] : [{ layer: 'clinician' as const, drawing: ofVisit.drawing }]),
      ],
      figure: patient?.drawing.figure ?? ofVisit?.drawing.figure ?? (full?.patient.sexAtBirth === 'male' ? 'male' : 'female'),
    };
  }, [full, intake, episodeId, patient, ofVisit]);
};
