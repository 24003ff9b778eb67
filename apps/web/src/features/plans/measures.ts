// What a goal can be measured by: the outcome measures, motions, strength, and words.
import { outcomeMeasures, romNorms } from '@legwork/clinical';
import type { GoalDraft } from './plan-values';

export type MeasureId = GoalDraft['measureId'];

const notForGoals: ReadonlySet<string> = new Set(['wells-dvt', 'pain-diagram']);

interface Measure {
  readonly id: MeasureId;
  readonly name: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const outcomes: readonly Measure[] = outcomeMeasures
  .filter(({ id }) => !notForGoals.has(id))
  .map(({ id, name, unit, range }) => ({ id, name, unit, min: range.min, max: range.max }));

const motions: readonly Measure[] = romNorms.map(({ id, joint, motion }) => ({ id, name: `${capital(joint)} ${motion}`, unit: '°', min: -45, max: 180 }));

const others: readonly Measure[] = [
  { id: 'strength', name: 'Strength', unit: '/5', min: 0, max: 5 },
  { id: 'other', name: 'Something else', unit: '', min: -9_999, max: 9_999 },
];

export const measureGroups = [
  { group: 'Outcome measures', items: outcomes },
  { group: 'Range of motion', items: motions },
  { group: 'Examination', items: others },
] as const;

const all = [...outcomes, ...motions, ...others];

/** A measure this version does not offer is shown by its id and keeps its values. */
export const measureOf = (id: string): Omit<Measure, 'id'> => all.find((measure) => measure.id === id) ?? { name: id, unit: '', min: -9_999, max: 9_999 };

export const isMeasureId = (id: string | null): id is MeasureId => all.some((measure) => measure.id === id);

/** "points" says nothing beside a number. */
export const unitBeside = (unit: string): string => (unit === 'points' || unit === '' ? '' : unit.startsWith('/') || unit === '°' ? unit : ` ${unit}`);
