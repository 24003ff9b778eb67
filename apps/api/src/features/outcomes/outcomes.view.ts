import { changeAgainst } from '@legwork/clinical';
import { dayOf, type Prisma } from '../../platform/http/api.js';
import type { CorrectedResponse, OutcomeChangeResponse, OutcomeResponse } from './outcomes.dto.js';

export const outcomeIncludes = {
  recordedBy: { select: { displayName: true } },
  corrects: { select: { score: true, takenOn: true, recordedBy: { select: { displayName: true } } } },
} as const satisfies Prisma.OutcomeScoreInclude;
export type LoadedOutcome = Prisma.OutcomeScoreGetPayload<{ include: typeof outcomeIncludes }>;

/** The first score of a measure within an episode. */
export interface FirstScore {
  readonly id: string;
  readonly measureId: string;
  readonly episodeId: string | null;
  readonly score: number;
  /** YYYY-MM-DD */
  readonly takenOn: string;
}

export function toOutcomeResponse(row: LoadedOutcome, firsts: readonly FirstScore[]): OutcomeResponse {
  const score = row.score === null ? null : row.score.toNumber();
  return {
    id: row.id,
    patientId: row.patientId,
    episodeId: row.episodeId,
    measureId: row.measureId,
    answers: row.answers as Record<string, unknown>,
    score,
    takenOn: dayOf(row.takenOn),
    provenance: row.provenance,
    recordedByName: row.recordedBy?.displayName ?? null,
    recordedAt: row.recordedAt.toISOString(),
    byLink: row.requestId !== null && row.recordedById === null,
    corrected: correctedOf(row),
    change: changeOf(row, score, firsts),
  };
}

function correctedOf({ corrects, correctionReason }: LoadedOutcome): CorrectedResponse | null {
  if (corrects === null || correctionReason === null) return null;
  return { score: corrects.score?.toNumber() ?? null, takenOn: dayOf(corrects.takenOn), recordedByName: corrects.recordedBy?.displayName ?? null, reason: correctionReason };
}

function changeOf(row: LoadedOutcome, score: number | null, firsts: readonly FirstScore[]): OutcomeChangeResponse | null {
  const first = firsts.find(({ measureId, episodeId }) => measureId === row.measureId && episodeId === row.episodeId);
  if (first === undefined || score === null || first.id === row.id) return null;
  const reading = changeAgainst(row.measureId, first.score, score);
  if (reading?.change === undefined || reading.direction === undefined) return null;
  return {
    amount: reading.change,
    direction: reading.direction,
    beyondError: reading.beyondMeasurementError ?? null,
    important: reading.meaningfullyBetter ?? null,
    sinceOn: first.takenOn,
  };
}
