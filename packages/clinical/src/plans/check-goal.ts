// A goal is an activity with a measure, a target and a date; without them nobody can say whether it was met.
import { dayNumber } from '../screening/calendar-days.js';
import { findGoalMeasure } from './goals/goal-measure.js';
import type { PlanFinding, PlanFindingCode, PlanGoal } from './plan.js';

export function checkGoal(goal: PlanGoal, at: string, today: string | undefined): readonly PlanFinding[] {
  const finding = (code: PlanFindingCode, field: string, message: string, severity: PlanFinding['severity'] = 'stop'): PlanFinding => ({ code, severity, at: `${at}/${field}`, message });
  return [
    ...(isBlank(goal.activity) ? [finding('goal-without-activity', 'activity', 'Say what the patient wants to do again')] : []),
    ...(isBlank(goal.measureId) ? [finding('goal-without-measure', 'measureId', 'Choose how the goal is measured')] : []),
    ...(isNumber(goal.target) ? targetFindings(goal, finding) : [finding('goal-without-target', 'target', 'Set the value to reach')]),
    ...dateFindings(goal.byDate, today, finding),
  ];
}

type Make = (code: PlanFindingCode, field: string, message: string, severity?: PlanFinding['severity']) => PlanFinding;

function targetFindings({ measureId, baseline, target }: PlanGoal, finding: Make): readonly PlanFinding[] {
  const measure = findGoalMeasure(measureId);
  if (!isNumber(target) || isBlank(measureId)) return [];
  if (measure === undefined) return [finding('goal-measure-unknown', 'measureId', `There is no measure "${measureId}"`)];
  if (target < measure.min || target > measure.max) return [finding('goal-target-out-of-range', 'target', `${measure.name} goes from ${measure.min} to ${measure.max}`)];
  if (!isNumber(baseline) || (measure.higherIs === 'by-target' && target !== baseline)) return [];
  const isBetter = measure.higherIs === 'worse' ? target < baseline : target > baseline;
  return isBetter ? [] : [finding('goal-target-not-better', 'target', `The target ${target} is no better than the baseline ${baseline}`, 'advice')];
}

function dateFindings(byDate: string | null | undefined, today: string | undefined, finding: Make): readonly PlanFinding[] {
  if (isBlank(byDate)) return [finding('goal-without-date', 'byDate', 'Set the date by which the goal should be met')];
  const day = dayNumber(byDate);
  if (day === undefined) return [finding('goal-date-unreadable', 'byDate', 'The date cannot be read')];
  const now = dayNumber(today);
  return now !== undefined && day < now ? [finding('goal-date-past', 'byDate', 'The date has passed: review the goal', 'advice')] : [];
}

export function isBlank(value: string | null | undefined): boolean {
  return value === undefined || value === null || value.trim() === '';
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
