// Which drawing of a layer stands on a day: the newest one until then.
import type { DrawingRow } from './drawing-queries';

export type Layer = 'patient' | 'clinician';

/** Days with a drawing, the first one first. */
export const drawnDays = (rows: readonly DrawingRow[]): readonly string[] => [...new Set(rows.map(({ drawnOn }) => drawnOn))].sort();

/** Rows come newest first. */
export const standingOn = (rows: readonly DrawingRow[], layer: Layer, day: string | undefined): DrawingRow | undefined =>
  rows.find((row) => row.layer === layer && (day === undefined || row.drawnOn <= day));

export const ofLayer = (rows: readonly DrawingRow[], layer: Layer): readonly DrawingRow[] => rows.filter((row) => row.layer === layer);
