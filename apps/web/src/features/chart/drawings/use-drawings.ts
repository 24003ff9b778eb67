// The drawings of one person on a day: what stands on each layer then.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { MapPaint } from '../../../body-map/map-marks';
import { drawingQuery, drawingsQuery, type DrawingRow, type KeptDrawing } from './drawing-queries';
import { drawnDays, standingOn, type Layer } from './drawings-in-time';

const noRows: readonly DrawingRow[] = [];

const useStanding = (row: DrawingRow | undefined): KeptDrawing | undefined =>
  useQuery({ ...drawingQuery(row ?? { id: '', version: 0, patientId: '' }), enabled: row !== undefined }).data;

export interface Drawings {
  readonly rows: readonly DrawingRow[];
  readonly days: readonly string[];
  /** The day shown; undefined: nothing was ever drawn. */
  readonly day: string | undefined;
  readonly isLatest: boolean;
  readonly setDay: (day: string) => void;
  readonly standing: Readonly<Record<Layer, KeptDrawing | undefined>>;
  readonly paint: readonly MapPaint[];
}

export function useDrawings(patientId: string): Drawings {
  const { data } = useQuery(drawingsQuery(patientId));
  const rows = data?.items ?? noRows;
  const [chosen, setDay] = useState<string>();
  const days = useMemo(() => drawnDays(rows), [rows]);
  const day = chosen ?? days.at(-1);
  const patient = useStanding(standingOn(rows, 'patient', day));
  const clinician = useStanding(standingOn(rows, 'clinician', day));
  const paint = useMemo((): readonly MapPaint[] => [
    ...(patient === undefined ? [] : [{ layer: 'patient' as const, drawing: patient.drawing }]),
    ...(clinician === undefined ? [] : [{ layer: 'clinician' as const, drawing: clinician.drawing }]),
  ], [patient, clinician]);
  return { rows, days, day, isLatest: day === days.at(-1), setDay, standing: { patient, clinician }, paint };
}
