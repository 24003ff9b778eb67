// The active plan in short, with the phase of the injury as the confirmed moves and today's screening give it.
import { modalities, peaceAndLove, type ScreeningResult } from '@legwork/clinical';
import { protocolMovesIn, screeningClear } from '../plans/plan-protocol.js';
import type { ChartPhase, ChartPlan } from './chart-plan.dto.js';
import type { ChartPlanRow } from './chart-row.js';

const modalityNames = new Map<string, string>(modalities.map(({ id, name }) => [id, name]));

export function toChartPlan(row: ChartPlanRow, today: string, result: ScreeningResult): ChartPlan {
  const { id, title, status, episodeId, injuryOn, frequency, visitsPlanned, visitsDone, reviewOn, activatedAt, version } = row;
  return {
    id, title, status, episodeId, injuryOn, frequency, visitsPlanned, visitsDone, reviewOn, version,
    reviewOverdue: reviewOn !== null && reviewOn < today,
    activatedAt: activatedAt === null ? null : new Date(activatedAt).toISOString(),
    goals: row.goals.map((goal) => ({ id: goal.id, activity: goal.activity, measureId: goal.measureId, baseline: goal.baseline, target: goal.target, targetOn: goal.targetOn })),
    interventions: row.interventions.map(({ id: each, modalityId, region, side, performerRole }) => ({ id: each, modalityId, modalityName: modalityNames.get(modalityId) ?? modalityId, region, side, performerRole })),
    phase: phaseOf(row, today, result),
  };
}

function phaseOf({ injuryOn, moves }: ChartPlanRow, today: string, result: ScreeningResult): ChartPhase | null {
  if (injuryOn === null) return null;
  const found = peaceAndLove({
    injuryDate: injuryOn,
    today,
    performerRole: result.performerRole ?? 'massage-therapist',
    criteria: { screeningClear: screeningClear(result) },
    confirmedMoves: protocolMovesIn(moves),
    reinjuries: moves.filter(({ kind }) => kind === 'reinjury').map(({ happenedOn }) => happenedOn),
  });
  if (found.kind !== 'day') return null;
  const { phase, day, nextReview, message } = found;
  return { phase, day, nextReview, message };
}
