// Short names of the measures that may ship, for lists and charts; the full ones stand in the clinical table.
import { outcomeMeasures } from '@legwork/clinical';
import type { MeasureId } from './queries';

interface MeasureName {
  readonly short: string;
  readonly full: string;
  /** What the score is called in a chart */
  readonly axis: string;
}

const fullName = (id: MeasureId): string => outcomeMeasures.find((measure) => measure.id === id)?.name ?? id;
const named = (id: MeasureId, short: string, axis: string): MeasureName => ({ short, full: fullName(id), axis });

export const measureNames: Readonly<Record<MeasureId, MeasureName>> = {
  nprs: named('nprs', 'Pain', 'Pain now, 0 to 10'),
  psfs: named('psfs', 'Own activities', 'Own activities, 0 to 10 (higher is better)'),
  lefs: named('lefs', 'Leg function', 'Leg function, 0 to 80 (higher is better)'),
  groc: named('groc', 'Change felt', 'Change felt, −7 to 7 (higher is better)'),
  satisfaction: named('satisfaction', 'Comfort of the visit', 'Comfort of the visit, 0 to 10 (higher is better)'),
  'pain-diagram': named('pain-diagram', 'Pain drawing', 'Share of the body map marked, %'),
};

export const rangeOf = (id: MeasureId): readonly [number, number] => {
  const range = outcomeMeasures.find((measure) => measure.id === id)?.range;
  return range === undefined ? [0, 10] : [range.min, range.max];
};

export const measureIds = ['nprs', 'psfs', 'lefs', 'groc', 'satisfaction', 'pain-diagram'] as const satisfies readonly MeasureId[];

/** "4 of 10", "+3", "12 %" */
export const scoreText = (id: MeasureId, score: number | null): string => {
  if (score === null) return 'no score';
  if (id === 'groc') return score > 0 ? `+${score}` : String(score);
  return id === 'pain-diagram' ? `${score}%` : `${score} of ${rangeOf(id)[1]}`;
};
