// What a goal can be measured by: the outcome measures, one activity, motions, strength, girth, and words.
import { goalMeasures, type GoalMeasure } from '@legwork/clinical';
import type { GoalDraft } from './plan-values';

export type MeasureId = GoalDraft['measureId'];

const notForGoals: ReadonlySet<string> = new Set(['wells-dvt', 'pain-diagram']);
const shortUnits: Readonly<Record<string, string | undefined>> = { degrees: '°', 'grade 0-5': '/5' };

interface Measure {
  readonly id: MeasureId;
  readonly kind: GoalMeasure['kind'];
  readonly name: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const measures: readonly Measure[] = goalMeasures
  .filter(({ id }) => !notForGoals.has(id))
  .map(({ id, kind, name, unit, min, max }) => ({ id, kind, name: id === 'other' ? 'Something else' : capital(name), unit: shortUnits[unit] ?? unit, min, max }));

const ofKinds = (...kinds: readonly GoalMeasure['kind'][]): readonly Measure[] => measures.filter(({ kind }) => kinds.includes(kind));

export const measureGroups = [
  { group: 'Outcome measures', items: ofKinds('outcome', 'psfs-item') },
  { group: 'Range of motion', items: ofKinds('motion') },
  { group: 'Examination', items: ofKinds('strength', 'girth', 'other') },
] as const;

/** A measure this version does not offer is shown by its id and keeps its values. */
export const measureOf = (id: string): Omit<Measure, 'id'> => measures.find((measure) => measure.id === id) ?? { kind: 'other', name: id, unit: '', min: -9_999, max: 9_999 };

export const isMeasureId = (id: string | null): id is MeasureId => measures.some((measure) => measure.id === id);

/** "points" says nothing beside a number. */
export const unitBeside = (unit: string): string => (unit === 'points' || unit === '' ? '' : unit.startsWith('/') || unit === '°' ? unit : ` ${unit}`);

/** What else has to be said for a value to be found again; undefined where the measure says it all. */
export const itemLabels: Readonly<Partial<Record<GoalMeasure['kind'], { readonly label: string; readonly placeholder: string }>>> = {
  strength: { label: 'Movement', placeholder: 'knee extension' },
  girth: { label: 'Landmark', placeholder: '10 cm below the kneecap' },
  'psfs-item': { label: 'Activity as rated', placeholder: 'the goal’s own words' },
};

export const hasSide = (kind: GoalMeasure['kind']): boolean => kind === 'motion' || kind === 'strength' || kind === 'girth';

/** Where the measure is taken again: in the examination, or by asking the person. */
export const isExamined = (kind: GoalMeasure['kind']): boolean => hasSide(kind);
