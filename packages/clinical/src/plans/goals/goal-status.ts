// How a goal stands, from what was measured: met, on track, behind, or not enough data. Nothing is guessed.
import { dayNumber } from '../../screening/calendar-days.js';
import { findGoalMeasure, type GoalMeasure } from './goal-measure.js';

export interface MeasuredValue {
  readonly value: number;
  /** YYYY-MM-DD */
  readonly on: string;
}

export interface GoalStatusInput {
  readonly measureId: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** YYYY-MM-DD */
  readonly byDate: string | null;
  /** The day the goal began to count, YYYY-MM-DD. */
  readonly startedOn: string;
  readonly today: string;
  /** In any order. Values after today and beyond the scale are left out. */
  readonly values: readonly MeasuredValue[];
}

export const goalStatuses = ['met', 'on-track', 'behind', 'not-enough-data'] as const;
export type GoalStatusId = (typeof goalStatuses)[number];

export interface GoalStatusReading {
  readonly status: GoalStatusId;
  readonly latest: MeasuredValue | null;
  /** Share of the way from baseline to target, 1 being there; below 0 away from it. null without a baseline. */
  readonly progress: number | null;
  /** Share of the way a straight line would have made by today. */
  readonly expected: number | null;
  /** The change since the baseline is more than measurement error; null where that is not known. */
  readonly isRealChange: boolean | null;
  /** Nothing was measured for four weeks. */
  readonly needsMeasuring: boolean;
  readonly why: string;
}

/** On track: at least this share of the progress a straight line would have made by today. Product policy, unconfirmed. */
const enoughOfTheWay = 0.75;
const staleAfterDays = 28;

export function goalStatus(input: GoalStatusInput): GoalStatusReading {
  const measure = findGoalMeasure(input.measureId);
  const latest = latestOf(input, measure);
  const { baseline, target } = input;
  const progress = latest === null || baseline === null || target === null || target === baseline ? null : (latest.value - baseline) / (target - baseline);
  const expected = expectedShare(input);
  const change = latest === null || baseline === null ? null : Math.abs(latest.value - baseline);
  return {
    ...judged(input, measure, latest, progress, expected), latest, progress, expected,
    isRealChange: change === null || measure === undefined || measure.error === null ? null : change >= measure.error.value,
    needsMeasuring: latest === null || daysBetween(latest.on, input.today) > staleAfterDays,
  };
}

type Judgement = Pick<GoalStatusReading, 'status' | 'why'>;

function judged(input: GoalStatusInput, measure: GoalMeasure | undefined, latest: MeasuredValue | null, progress: number | null, expected: number | null): Judgement {
  const { baseline, target, byDate, startedOn, today } = input;
  const unknown = (why: string): Judgement => ({ status: 'not-enough-data', why });
  if (measure === undefined) return unknown('There is no such measure');
  if (target === null) return unknown('The goal has no target');
  if (latest === null) return unknown('Nothing has been measured yet');
  const upwards = measure.higherIs === 'by-target' ? (baseline === null || target === baseline ? undefined : target > baseline) : measure.higherIs === 'better';
  if (upwards === undefined) return unknown('Without a baseline nobody can say which way is better');
  if (upwards ? latest.value >= target : latest.value <= target) return { status: 'met', why: `${latest.value} reaches ${target}` };
  if (latest.on <= startedOn) return unknown('Not measured again since the start');
  if (byDate !== null && today > byDate) return { status: 'behind', why: `${latest.value} after the date, target ${target}` };
  if (progress === null) return unknown('The goal has no baseline');
  if (progress <= 0) return { status: 'behind', why: `${latest.value}: no nearer to ${target} than at the start` };
  if (expected === null) return { status: 'on-track', why: `${latest.value}: nearer to ${target}, with no date to hold it against` };
  return progress < expected * enoughOfTheWay
    ? { status: 'behind', why: `${percent(progress)} of the way, ${percent(expected)} of the time` }
    : { status: 'on-track', why: `${percent(progress)} of the way, ${percent(expected)} of the time` };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const daysBetween = (from: string, to: string): number => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);

function latestOf({ values, today }: GoalStatusInput, measure: GoalMeasure | undefined): MeasuredValue | null {
  const read = values.filter(({ value, on }) => Number.isFinite(value) && dayNumber(on) !== undefined && on <= today && (measure === undefined || (value >= measure.min && value <= measure.max)));
  return read.reduce<MeasuredValue | null>((last, each) => (last === null || each.on >= last.on ? each : last), null);
}

function expectedShare({ byDate, startedOn, today }: GoalStatusInput): number | null {
  if (dayNumber(byDate) === undefined || byDate === null || dayNumber(startedOn) === undefined) return null;
  const planned = Math.max(1, daysBetween(startedOn, byDate));
  return Math.min(1, Math.max(0, daysBetween(startedOn, today)) / planned);
}
