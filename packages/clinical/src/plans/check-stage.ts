// What speaks against a plan in the stage it is in: lines before or past their stage, no re-test, a stage that goes on too long.
import type { Plan, PlanFinding } from './plan.js';
import { stageNames } from './timeline/plan-timeline.js';
import { stagesOf, stagesOfCourse } from './templates/stage-plan.js';
import { findModality } from './dose.js';

/** Visits without a re-test after which the plan says so; product policy, unconfirmed. */
export const retestEveryVisits = 5;

const advice = (code: PlanFinding['code'], at: string, message: string): PlanFinding => ({ code, severity: 'advice', at, message });

export function checkCourse({ course, visitsSinceRetest, retestEvery = retestEveryVisits }: Plan): readonly PlanFinding[] {
  const untested = typeof visitsSinceRetest === 'number' && visitsSinceRetest >= retestEvery;
  return [
    ...(untested ? [advice('no-retest', '/retest', `No re-test in the last ${visitsSinceRetest} visits`)] : []),
    ...(course?.isLate === true ? [advice('stage-late', '/course', `The stage "${stageNames[course.stage]}" goes on longer than usual: review the plan`)] : []),
  ];
}

/** In PEACE what comes later is stopped; afterwards a line out of its stage is worth a look. */
export function checkLineStage(modalityId: string, at: string, { course }: Plan): readonly PlanFinding[] {
  const modality = findModality(modalityId);
  if (course === undefined || modality === undefined) return [];
  const order = stagesOfCourse[course.kind];
  const own = stagesOf(modality.id, course.kind, 'direct-benefit');
  if (own.includes(course.stage)) return [];
  const now = order.indexOf(course.stage);
  const isAhead = own.some((stage) => order.indexOf(stage) > now);
  const message = `${modality.name} ${isAhead ? 'comes later' : 'belongs to a stage that is over'}: the plan is in "${stageNames[course.stage]}"`;
  const severity = isAhead && course.stage === 'peace' ? 'stop' : 'advice';
  return [{ code: isAhead ? 'before-its-stage' : 'past-its-stage', severity, at: `${at}/modalityId`, message }];
}
