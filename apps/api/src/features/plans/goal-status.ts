// How a goal stands, from data alone: met, on the way, behind, or nothing to judge by.
import { outcomeMeasures } from '@legwork/clinical';
import type { GoalStatus } from './plan-responses.dto.js';

export interface GoalData {
  readonly measureId: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** YYYY-MM-DD */
  readonly targetOn: string | null;
  /** The day the goal began to count, YYYY-MM-DD. */
  readonly startedOn: string;
  readonly today: string;
  /** The latest value; undefined when nothing was measured. Zero is a measurement. */
  readonly now: number | undefined;
}

/** On the way: at least this share of the progress a straight line would have made by today. Product policy, unconfirmed. */
const ENOUGH_OF_THE_WAY = 0.75;

export function goalStatus(goal: GoalData): GoalStatus {
  const { target, now } = goal;
  if (target === null || now === undefined) return 'no-data';
  const upwards = goal.baseline === null ? isBetterHigher(goal.measureId) : target >= goal.baseline;
  if (upwards ? now >= target : now <= target) return 'met';
  return isBehind(goal, target, now) ? 'behind' : 'on-track';
}

function isBehind({ baseline, targetOn, startedOn, today }: GoalData, target: number, now: number): boolean {
  if (targetOn === null) return baseline !== null && Math.abs(target - now) >= Math.abs(target - baseline);
  if (today > targetOn) return true;
  if (baseline === null || target === baseline) return false;
  const planned = Math.max(1, daysBetween(startedOn, targetOn));
  const elapsed = Math.max(0, daysBetween(startedOn, today));
  const progress = (now - baseline) / (target - baseline);
  return progress < (elapsed / planned) * ENOUGH_OF_THE_WAY;
}

const isBetterHigher = (measureId: string): boolean => outcomeMeasures.find(({ id }) => id === measureId)?.higherIs !== 'worse';
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
