// Where a plan stands today. Only confirmed moves lead on; dates alone never do. Pure.
import { planStages, planTimeline, type PlanStage, type PlanTimeline, type StageMove } from '@legwork/clinical';
import type { CareParts } from './care-parts.js';

export interface StageToday {
  readonly stage: PlanStage;
  /** Undefined when its dates make no course. */
  readonly timeline: PlanTimeline | undefined;
}

/** They tell when a stage is expected, which the page does not say. */
const USUAL_WEEKS = { build: 2, return: 6 } as const;

const isTarget = (to: string): to is StageMove['to'] => to === 'done' || planStages.some((stage) => stage === to);

export function stageToday({ plan, moves }: Pick<CareParts, 'plan' | 'moves'>, today: string): StageToday {
  const course = plan.injuryOn !== null && plan.course !== 'lasting' ? 'injury' : 'lasting';
  const timeline = planTimeline({
    course, today, weeks: USUAL_WEEKS,
    startedOn: course === 'injury' ? plan.injuryOn ?? plan.startedOn : plan.startedOn,
    moves: moves.flatMap(({ kind, to, on }): StageMove[] => (kind === 'move' && isTarget(to) ? [{ to, on }] : [])),
    reinjuries: moves.filter(({ kind }) => kind === 'reinjury').map(({ on, reason }) => ({ on, reason: reason ?? 'Injured again' })),
  });
  if (timeline.kind !== 'timeline') return { stage: 'settle', timeline: undefined };
  return { stage: stageOf(timeline), timeline };
}

function stageOf({ now, stages }: PlanTimeline): PlanStage {
  if (now === 'done') return 'return';
  if (now === 'review72h') return 'peace';
  return now === 'halted' ? stages.find(({ state }) => state === 'now')?.stage ?? 'settle' : now;
}
