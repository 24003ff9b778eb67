import { changeAgainst } from '@legwork/clinical';
import { dayOf, type Prisma } from '../../platform/http/api.js';
import type { CorrectedResponse, OutcomeChangeResponse, OutcomeResponse } from './outcomes.dto.js';

export const outcomeIncludes = {
  recordedBy: { select: { displayName: true } },
  corrects: { select: { score: true, takenOn: true, recordedBy: { select: { displayName: true } } } },
} as const satisfies Prisma.OutcomeScoreInclude;
export type LoadedOutcome = Prisma.OutcomeScoreGetPayload<{ include: typeof outcomeIncludes }>;

/** A score as one statement reads it. Days are YYYY-MM-DD. */
export interface ReadScore {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly measureId: string;
  readonly answers: unknown;
  readonly score: number | null;
  readonly takenOn: string;
  readonly provenance: string;
  readonly recordedByName: string | null;
  readonly recordedAt: string;
  readonly byLink: boolean;
  /** Why it replaced another; null for a score that did not. */
  readonly reason: string | null;
  readonly wrongScore: number | null;
  readonly wrongOn: string | null;
  readonly wrongByName: string | null;
}

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
  const { corrects } = row;
  return readOutcome({
    ...row, score: row.score?.toNumber() ?? null, takenOn: dayOf(row.takenOn), recordedByName: row.recordedBy?.displayName ?? null, recordedAt: row.recordedAt.toISOString(),
    byLink: row.requestId !== null && row.recordedById === null,
    reason: row.correctionReason, wrongScore: corrects?.score?.toNumber() ?? null, wrongOn: corrects === null ? null : dayOf(corrects.takenOn), wrongByName: corrects?.recordedBy?.displayName ?? null,
  }, firsts);
}

export function readOutcome(row: ReadScore, firsts: readonly FirstScore[]): OutcomeResponse {
  const { id, patientId, episodeId, measureId, score, takenOn, provenance, recordedByName, recordedAt, byLink } = row;
  return {
    id, patientId, episodeId, measureId, answers: row.answers as Record<string, unknown>, score, takenOn, provenance, recordedByName,
    recordedAt: new Date(recordedAt).toISOString(), byLink, corrected: correctedOf(row), change: changeOf(row, firsts),
  };
}

/** Of scores in any order. */
export function firstScores(scores: readonly ReadScore[]): FirstScore[] {
  const oldestFirst = scores.toSorted((one, other) => one.takenOn.localeCompare(other.takenOn) || one.id.localeCompare(other.id));
  const firsts = new Map<string, FirstScore>();
  for (const { id, measureId, episodeId, score, takenOn } of oldestFirst) {
    const series = `${measureId} ${episodeId ?? ''}`;
    if (score !== null && !firsts.has(series)) firsts.set(series, { id, measureId, episodeId, score, takenOn });
  }
  return [...firsts.values()];
}

function correctedOf({ reason, wrongScore, wrongOn, wrongByName }: ReadScore): CorrectedResponse | null {
  return reason === null || wrongOn === null ? null : { score: wrongScore, takenOn: wrongOn, recordedByName: wrongByName, reason };
}

function changeOf({ id, measureId, episodeId, score }: ReadScore, firsts: readonly FirstScore[]): OutcomeChangeResponse | null {
  const first = firsts.find((each) => each.measureId === measureId && each.episodeId === episodeId);
  if (first === undefined || score === null || first.id === id) return null;
  const reading = changeAgainst(measureId, first.score, score);
  if (reading?.change === undefined || reading.direction === undefined) return null;
  return {
    amount: reading.change,
    direction: reading.direction,
    beyondError: reading.beyondMeasurementError ?? null,
    important: reading.meaningfullyBetter ?? null,
    sinceOn: first.takenOn,
  };
}
