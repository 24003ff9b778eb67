// The active plan in short, with the stage of its course as the confirmed moves and today's screening give it.
import { findGoalMeasure, modalities, peaceAndLove, planTimeline, type ScreeningResult, type StageMove, type TimelineInput } from '@legwork/clinical';
import { dayIn } from '../../platform/http/api.js';
import { USUAL_WEEKS } from '../plans/plan-course.js';
import { protocolMovesIn, screeningClear } from '../plans/plan-protocol.js';
import type { ChartPhase, ChartPlan } from './chart-plan.dto.js';
import type { ChartPlanRow } from './chart-row.js';

const modalityNames = new Map<string, string>(modalities.map(({ id, name }) => [id, name]));

interface Viewed {
  readonly today: string;
  readonly timeZone: string;
}

export function toChartPlan(row: ChartPlanRow, viewed: Viewed, result: ScreeningResult): ChartPlan {
  const { id, title, status, episodeId, injuryOn, frequency, visitsPlanned, visitsDone, reviewOn, activatedAt, version } = row;
  return {
    id, title, status, episodeId, injuryOn, frequency, visitsPlanned, visitsDone, reviewOn, version,
    reviewOverdue: reviewOn !== null && reviewOn < viewed.today,
    activatedAt: activatedAt === null ? null : new Date(activatedAt).toISOString(),
    goals: row.goals.map((goal) => ({ id: goal.id, activity: goal.activity, measureId: goal.measureId, measureName: findGoalMeasure(goal.measureId)?.name ?? goal.measureId, baseline: goal.baseline, target: goal.target, targetOn: goal.targetOn })),
    interventions: row.interventions.map(({ id: each, modalityId, region, side, performerRole }) => ({ id: each, modalityId, modalityName: modalityNames.get(modalityId) ?? modalityId, region, side, performerRole })),
    phase: stageOf(row, viewed, result) ?? null,
  };
}

function stageOf(row: ChartPlanRow, { today, timeZone }: Viewed, result: ScreeningResult): ChartPhase | undefined {
  const course = row.injuryOn === null ? 'lasting' : 'injury';
  // Without a day of injury only a lasting problem has moves; before its first move nobody may have said that it is one.
  const startedOn = row.injuryOn ?? (row.moves.length === 0 || row.activatedAt === null ? null : dayIn(timeZone, new Date(row.activatedAt)));
  if (startedOn === null) return undefined;
  const clear = screeningClear(result);
  const timeline = planTimeline({
    course, startedOn, today, weeks: USUAL_WEEKS, ...historyOf(row),
    recovery: { screeningClear: clear }, findings: { screeningClear: clear }, performerRole: performerIn(result),
  });
  if (timeline.kind !== 'timeline') return undefined;
  const { now: phase, day, message } = timeline;
  return phase === 'peace' || phase === 'love' || phase === 'review72h' ? protocolOf(row, today, result) : { phase, day, nextReview: null, message };
}

const performerIn = ({ performerRole }: ScreeningResult) => performerRole ?? 'massage-therapist';

const historyOf = ({ moves }: ChartPlanRow): Pick<TimelineInput, 'moves' | 'reinjuries'> => ({
  moves: moves.filter(({ kind }) => kind === 'move').map(({ toPhase, happenedOn }) => ({ to: toPhase as StageMove['to'], on: happenedOn })),
  // Why it began again is on the plan.
  reinjuries: moves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => ({ on: happenedOn, reason: 'On the plan' })),
});

/** The first days have their own words, and the day to look again. */
function protocolOf({ injuryOn, moves }: ChartPlanRow, today: string, result: ScreeningResult): ChartPhase | undefined {
  const found = peaceAndLove({
    injuryDate: injuryOn,
    today,
    performerRole: performerIn(result),
    criteria: { screeningClear: screeningClear(result) },
    confirmedMoves: protocolMovesIn(moves),
    reinjuries: moves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => happenedOn),
  });
  if (found.kind !== 'day') return undefined;
  const { phase, day, nextReview, message } = found;
  return { phase, day, nextReview, message };
}
