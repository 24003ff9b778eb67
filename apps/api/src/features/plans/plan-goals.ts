// How each goal of a plan stands, from what was measured since it began. Pure.
import { goalStatus, type GoalStatusReading } from '@legwork/clinical';
import { dayIn } from '../../platform/http/api.js';
import { goalOf, type LoadedPlan } from './plan-content.js';

/** One value of a measure; the item and the side tell what exactly was measured. */
export interface Measured {
  readonly measureId: string;
  readonly item: string;
  readonly side: string | null;
  readonly value: number;
  /** YYYY-MM-DD */
  readonly on: string;
}

type Goal = ReturnType<typeof goalOf>;

const sameItem = (wanted: string | undefined, item: string): boolean => wanted === undefined || wanted.trim().toLowerCase() === item;
const sameSide = (wanted: string | undefined, side: string | null): boolean => wanted === undefined || side === null || side === 'both' || wanted === side;

/** One activity is named after the goal where nothing else names it. */
const itemOf = ({ measureId, item, activity }: Goal): string | undefined => (measureId === 'psfs-item' ? item ?? activity : item);

export const valuesFor = (goal: Goal, measured: readonly Measured[]): readonly Measured[] =>
  measured.filter((each) => each.measureId === goal.measureId && sameItem(itemOf(goal), each.item) && sameSide(goal.side, each.side));

export function readGoal(goal: Goal, plan: LoadedPlan, measured: readonly Measured[], { today, timeZone }: { readonly today: string; readonly timeZone: string }): GoalStatusReading {
  const { measureId, baseline, target, targetOn } = goal;
  return goalStatus({
    measureId, baseline, target, byDate: targetOn, startedOn: dayIn(timeZone, plan.activatedAt ?? plan.createdAt), today, values: valuesFor(goal, measured),
  });
}
