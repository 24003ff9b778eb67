// Strokes as lines of one paint.
import type { Stroke } from '@legwork/body-map';
import { strokeLines } from './stroke-lines';

interface StrokeLinesProps {
  readonly strokes: readonly Stroke[];
  readonly stroke: string;
  /** Drawing units added on each side. */
  readonly rim?: number;
}

export const StrokeLines = ({ strokes, stroke, rim = 0 }: StrokeLinesProps) => strokes.flatMap((one, nth) =>
  strokeLines(one).map(({ d, width }, at) => <path key={`${nth}-${at}`} d={d} stroke={stroke} strokeWidth={width + 2 * rim} />));
