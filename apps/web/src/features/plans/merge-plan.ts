// Two people changed the same part of a plan: line by line both stay; the same line changed by both asks a person.
import { mergeLists, type Likeness } from '../../lib/autosave/merge-lists';
import type { GoalDraft, Goals, InterventionDraft, Interventions } from './plan-values';

const goals: Likeness<GoalDraft> = { saying: (goal) => JSON.stringify(goal), about: ({ activity, measureId }) => JSON.stringify([activity, measureId]) };
const lines: Likeness<InterventionDraft> = { saying: (line) => JSON.stringify(line), about: ({ modalityId, region, side }) => JSON.stringify([modalityId, region, side]) };

export const bothGoals = (base: Goals, mine: Goals, theirs: Goals): Goals => ({ goals: mergeLists(base.goals, mine.goals, theirs.goals, goals, 'both').lines });
export const bothInterventions = (base: Interventions, mine: Interventions, theirs: Interventions): Interventions =>
  ({ interventions: mergeLists(base.interventions, mine.interventions, theirs.interventions, lines, 'both').lines });

/** Undefined where both changed the same line differently. */
export const mergeGoals = (base: Goals, mine: Goals, theirs: Goals): Goals | undefined => {
  const merged = mergeLists(base.goals, mine.goals, theirs.goals, goals, 'both');
  return merged.clashes > 0 ? undefined : { goals: merged.lines };
};

export const mergeInterventions = (base: Interventions, mine: Interventions, theirs: Interventions): Interventions | undefined => {
  const merged = mergeLists(base.interventions, mine.interventions, theirs.interventions, lines, 'both');
  return merged.clashes > 0 ? undefined : { interventions: merged.lines };
};
