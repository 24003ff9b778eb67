// Which stage of a plan lasted from when to when: what people confirmed, never what was only expected.
import { planTimeline, stageNames, type CourseKind, type StageMove, type TimelineInput } from '@legwork/clinical';
import type { StageBandResponse } from './outcome-course.dto.js';

export interface StagedPlan {
  readonly course: CourseKind;
  /** YYYY-MM-DD */
  readonly startedOn: string;
  readonly today: string;
  readonly weeks: TimelineInput['weeks'];
  readonly moves: readonly { readonly kind: string; readonly to: string; readonly on: string; readonly reason: string | null }[];
}

export function stageBands({ course, startedOn, today, weeks, moves }: StagedPlan): StageBandResponse[] {
  const input = {
    startedOn, today, weeks,
    moves: moves.filter(({ kind }) => kind === 'move').map(({ to, on }): StageMove => ({ to: to as StageMove['to'], on })),
    reinjuries: moves.filter(({ kind }) => kind === 'reinjury').map(({ on, reason }) => ({ on, reason: reason ?? 'not said' })),
  };
  const asCourse = (kind: CourseKind) => {
    const timeline = planTimeline({ ...input, course: kind });
    return timeline.kind === 'timeline' ? timeline.stages : undefined;
  };
  // An injury too long ago for phases is followed like a lasting problem.
  const stages = asCourse(course) ?? asCourse('lasting') ?? [];
  return stages.flatMap(({ stage, from, to }) => (from === null ? [] : [{ stage, name: stageNames[stage], from, to }]));
}

