// Goals to suggest: what somebody wants to do again, how it is measured, and the usual value to reach.
import type { InWords } from '../../exercises/exercise.js';
import type { OutcomeMeasureId } from '../../knowledge/outcome-measures.js';
import { outcomeMeasures } from '../../knowledge/outcome-measures.js';
import { romLimitedBelowShare, romNorms, type RomNormId } from '../../knowledge/rom-norms.js';
import type { SourceId } from '../../knowledge/sources.js';

export interface GoalSuggestion {
  readonly id: string;
  readonly activity: InWords;
  readonly measureId: OutcomeMeasureId | RomNormId;
  readonly source: SourceId;
  readonly confirmed: boolean;
}

const doing = (id: string, en: string, fr: string): GoalSuggestion => ({ id, activity: { en, fr }, measureId: 'psfs', source: 'stratford-1995', confirmed: false });
const moving = (id: string, measureId: RomNormId, en: string, fr: string): GoalSuggestion => ({ id, activity: { en, fr }, measureId, source: 'policy', confirmed: false });

export const goalSuggestions = [
  { id: 'less-pain', activity: { en: 'Have less pain', fr: 'Avoir moins mal' }, measureId: 'nprs', source: 'childs-2005', confirmed: true },
  { id: 'use-leg', activity: { en: 'Use my leg as before', fr: 'Me servir de ma jambe comme avant' }, measureId: 'lefs', source: 'binkley-1999', confirmed: true },
  doing('walk', 'Walk for 30 minutes', 'Marcher 30 minutes'),
  doing('sit', 'Sit for an hour', 'Rester assis une heure'),
  doing('stand', 'Stand for an hour', 'Rester debout une heure'),
  doing('bend', 'Put on my socks', 'Mettre mes bas'),
  doing('sleep', 'Sleep on my side', 'Dormir sur le côté'),
  doing('stairs', 'Go up and down the stairs', 'Monter et descendre les marches'),
  doing('kneel', 'Kneel and get up again', 'Me mettre à genoux et me relever'),
  doing('run', 'Run for 20 minutes', 'Courir 20 minutes'),
  doing('sport', 'Go back to my sport', 'Reprendre mon sport'),
  doing('jump', 'Jump and land', 'Sauter et retomber'),
  doing('first-steps', 'Take my first steps in the morning', 'Faire mes premiers pas le matin'),
  doing('night', 'Sleep through the night', 'Dormir toute la nuit'),
  moving('bend-ankle', 'rom.ankle.dorsiflexion', 'Bend my ankle as far as before', 'Plier la cheville comme avant'),
  moving('bend-knee', 'rom.knee.flexion', 'Bend my knee as far as before', 'Plier le genou comme avant'),
  moving('turn-hip', 'rom.hip.internal-rotation', 'Turn my hip in', 'Tourner la hanche vers l’intérieur'),
  moving('stretch-hip', 'rom.hip.extension', 'Take long steps', 'Faire de grands pas'),
  moving('bend-back', 'rom.thoracolumbar.flexion', 'Bend forward', 'Me pencher en avant'),
] as const satisfies readonly GoalSuggestion[];
export type GoalSuggestionId = (typeof goalSuggestions)[number]['id'];

export const findGoalSuggestion = (id: GoalSuggestionId): GoalSuggestion => {
  const found = goalSuggestions.find((goal) => goal.id === id);
  if (found === undefined) throw new Error(`There is no goal "${id}"`);
  return found;
};

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
const wellAgain = { psfs: 8, nprs: 2 } as const;
const smallestStep = { psfs: 3, nprs: 2, lefs: 9 } as const;

/**
 * Usual target. Function and pain: well again, and at least the change beyond measurement error; motion: what no longer counts as
 * limited. Undefined where a target needs a baseline that is missing.
 */
export function goalTarget(measureId: string, baseline: number | null | undefined): number | undefined {
  const norm = romNorms.find(({ id }) => id === measureId);
  if (norm !== undefined) return norm.normalMax === 0 ? 0 : Math.ceil(norm.normalMax * romLimitedBelowShare);
  const range = outcomeMeasures.find(({ id }) => id === measureId)?.range;
  if (range === undefined) return undefined;
  const from = typeof baseline === 'number' ? baseline : undefined;
  switch (measureId) {
    case 'psfs': return clamp(Math.max(wellAgain.psfs, (from ?? 0) + smallestStep.psfs), range.min, range.max);
    case 'nprs': return clamp(Math.min(wellAgain.nprs, (from ?? range.max) - smallestStep.nprs), range.min, range.max);
    case 'lefs': return from === undefined ? undefined : clamp(from + smallestStep.lefs, range.min, range.max);
    default: return undefined;
  }
}
