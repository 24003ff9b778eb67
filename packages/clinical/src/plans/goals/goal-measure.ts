// What a goal can be measured by: an outcome measure, one activity of the PSFS, a motion, strength, girth, or the clinician's own value.
import { outcomeMeasures, outcomeMeasureIds } from '../../knowledge/outcome-measures.js';
import { romNormIds, romNorms } from '../../knowledge/rom-norms.js';
import type { SourceId } from '../../knowledge/sources.js';

export const goalMeasureKinds = ['outcome', 'psfs-item', 'motion', 'strength', 'girth', 'other'] as const;
export type GoalMeasureKind = (typeof goalMeasureKinds)[number];

export const goalMeasureIds = [...outcomeMeasureIds, 'psfs-item', ...romNormIds, 'strength', 'girth', 'other'] as const;
export type GoalMeasureId = (typeof goalMeasureIds)[number];

export interface MeasurementError {
  readonly value: number;
  readonly source: SourceId;
  readonly confirmed: boolean;
}

export interface GoalMeasure {
  readonly id: GoalMeasureId;
  readonly kind: GoalMeasureKind;
  readonly name: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** by-target: the way from baseline to target says which way is better. */
  readonly higherIs: 'better' | 'worse' | 'by-target';
  /** Change that could be chance; null where nobody published one. */
  readonly error: MeasurementError | null;
}

const unlimited = 9999;
const taught = (value: number): MeasurementError => ({ value, source: 'textbook', confirmed: false });

const ofOutcomes = outcomeMeasures.map(({ id, name, unit, range, higherIs, thresholds }): GoalMeasure => {
  const mdc = thresholds.find(({ kind, unit: of }) => kind === 'MDC' && !of.includes('one activity'));
  return { id, kind: 'outcome', name, unit, ...range, higherIs, error: mdc === undefined ? null : { value: mdc.value, source: mdc.source, confirmed: mdc.confirmed } };
});
const oneActivity = outcomeMeasures.find(({ id }) => id === 'psfs')?.thresholds.find(({ unit }) => unit.includes('one activity'));

// Degrees of a goniometer, one grade of strength and a centimetre of tape: general teaching.
const ofMotions = romNorms.map(({ id, joint, motion }): GoalMeasure => ({ id, kind: 'motion', name: `${joint} ${motion}`, unit: 'degrees', min: -90, max: 190, higherIs: 'better', error: taught(5) }));

export const goalMeasures: readonly GoalMeasure[] = [
  ...ofOutcomes,
  {
    id: 'psfs-item', kind: 'psfs-item', name: 'One activity of the Patient-Specific Functional Scale', unit: 'points', min: 0, max: 10, higherIs: 'better',
    error: oneActivity === undefined ? null : { value: oneActivity.value, source: oneActivity.source, confirmed: oneActivity.confirmed },
  },
  ...ofMotions,
  { id: 'strength', kind: 'strength', name: 'Strength', unit: 'grade 0-5', min: 0, max: 5, higherIs: 'better', error: taught(1) },
  { id: 'girth', kind: 'girth', name: 'Girth', unit: 'cm', min: 1, max: 200, higherIs: 'by-target', error: taught(1) },
  { id: 'other', kind: 'other', name: 'Own measure', unit: '', min: -unlimited, max: unlimited, higherIs: 'by-target', error: null },
];

const byId: ReadonlyMap<string, GoalMeasure> = new Map(goalMeasures.map((measure) => [measure.id, measure]));

export const findGoalMeasure = (id: string | null | undefined): GoalMeasure | undefined => byId.get(id ?? '');
