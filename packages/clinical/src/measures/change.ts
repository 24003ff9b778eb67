// Change of a measure between two scores, held against its published thresholds with their source.
import type { ChangeThreshold, OutcomeMeasureId } from '../knowledge/outcome-measures.js';
import { findMeasure } from './score-measure.js';

export interface ThresholdReading extends ChangeThreshold {
  readonly reached: boolean;
}

export interface ChangeReading {
  readonly measureId: OutcomeMeasureId;
  /** now - baseline, in the unit of the measure; for the global rating of change the rating itself. */
  readonly change: number | undefined;
  readonly unit: string;
  readonly direction: 'better' | 'worse' | 'same' | undefined;
  readonly thresholds: readonly ThresholdReading[];
  /** At least the minimal detectable change, either way; undefined when none is published or a score is missing. */
  readonly beyondMeasurementError: boolean | undefined;
  /** At least the smallest change that matters, for the better; undefined when none is published or a score is missing. */
  readonly meaningfullyBetter: boolean | undefined;
  readonly missing: readonly ('baseline' | 'now')[];
}

export interface ChangeOptions {
  /** The change is that of a single PSFS activity and not of the mean. */
  readonly oneActivity?: boolean;
}

/** Undefined for a measure that does not exist. A score outside the range of the measure counts as missing. */
export function changeAgainst(
  id: string, baseline: number | null | undefined, now: number | null | undefined, { oneActivity = false }: ChangeOptions = {},
): ChangeReading | undefined {
  const measure = findMeasure(id);
  if (measure === undefined) return undefined;
  const { min, max } = measure.range;
  const isScore = (value: number | null | undefined): value is number => typeof value === 'number' && value >= min && value <= max;
  // The global rating of change is a change already and has no baseline.
  const from = measure.id === 'groc' ? 0 : baseline;
  const missing: ('baseline' | 'now')[] = [...(isScore(from) ? [] : ['baseline' as const]), ...(isScore(now) ? [] : ['now' as const])];
  const change = isScore(from) && isScore(now) ? Math.round((now - from) * 100) / 100 : undefined;
  const thresholds = measure.thresholds
    .filter(({ unit }) => (oneActivity ? unit.includes('one activity') : !unit.includes('one activity')))
    .map((threshold) => ({ ...threshold, reached: change !== undefined && Math.abs(change) >= threshold.value }));
  const direction = change === undefined ? undefined : directionOf(change, measure.higherIs);
  const reached = (kinds: readonly ChangeThreshold['kind'][]): boolean | undefined => {
    const published = thresholds.filter(({ kind }) => kinds.includes(kind));
    return change === undefined || published.length === 0 ? undefined : published.some((threshold) => threshold.reached);
  };
  const matters = reached(['MCID', 'meaningful']);
  return {
    measureId: measure.id,
    change,
    unit: measure.unit,
    direction,
    thresholds,
    beyondMeasurementError: reached(['MDC']),
    meaningfullyBetter: matters === undefined ? undefined : matters && direction === 'better',
    missing,
  };
}

function directionOf(change: number, higherIs: 'better' | 'worse'): 'better' | 'worse' | 'same' {
  if (change === 0) return 'same';
  return (change > 0) === (higherIs === 'better') ? 'better' : 'worse';
}
