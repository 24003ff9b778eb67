// Decisions as rows that never change. Cells are left out: what was screened and the rule-set version give them again.
import type { ScreeningResult } from '@legwork/clinical';
import { dateOfDay, newId, type Prisma, type RequestContext, type ClinicWork } from '../../platform/work.js';
import type { Decision } from './decision.js';

export const SCREENING_CAUSES = ['intake', 'facts', 'medicines', 'check-in', 'finding', 'clearance', 'override', 'import', 'by-hand', 'session'] as const;
export type ScreeningCause = (typeof SCREENING_CAUSES)[number];

export type Screener = ClinicWork & Partial<Pick<RequestContext, 'membershipId'>>;

export interface StoredScreening {
  readonly id: string;
  readonly performerRole: string;
  readonly fingerprint: string;
  readonly firedRuleIds: readonly string[] | null;
}

/** The latest decision of each performer role. */
export function latestScreenings(work: ClinicWork, patientId: string): Promise<StoredScreening[]> {
  return work.tx.$queryRaw<StoredScreening[]>`
    select role.name as "performerRole", s.id::text as id, s.inputs->>'fingerprint' as fingerprint, s.result->'firedRuleIds' as "firedRuleIds"
    from unnest(array['massage-therapist', 'physiotherapist']) as role (name)
    cross join lateral (select id, inputs, result from screening
      where clinic_id = ${work.clinicId}::uuid and patient_id = ${patientId}::uuid and performer_role = role.name
      order by created_at desc, id desc limit 1) s`;
}

export interface StoreOptions {
  readonly cause: ScreeningCause;
  readonly episodeId?: string | null | undefined;
}

/** The part of a result that is stored. */
export function keptResult({ session, sessionMaxPressure, fired, unknown, conflicts, toAsk, staleInputs, clearances }: ScreeningResult): object {
  return { session, sessionMaxPressure, fired, unknown, conflicts, toAsk, staleInputs, clearances, firedRuleIds: fired.map(({ ruleId }) => ruleId) };
}

/** Rules that did not fire in the decision before, whoever treats: once per patient and day. */
export function newFirings(work: Screener, patientId: string, decisions: readonly Decision[], stored: readonly StoredScreening[]): Prisma.RuleFiringCreateManyInput[] {
  const started = decisions.flatMap(({ performerRole, result }) => {
    const before = new Set(stored.find((row) => row.performerRole === performerRole)?.firedRuleIds ?? []);
    return result.fired.map(({ ruleId }) => ruleId).filter((ruleId) => !before.has(ruleId));
  });
  return [...new Set(started)].map((ruleId) => ({ clinicId: work.clinicId, ruleId, patientId, firedOn: dateOfDay(work.today) }));
}

export function toScreeningRow(work: Screener, patientId: string, decision: Decision, { cause, episodeId }: StoreOptions): Prisma.ScreeningCreateManyInput {
  const { result, answers, letters, derived, fingerprint } = decision;
  const { session } = result;
  return {
    clinicId: work.clinicId,
    id: newId(),
    patientId,
    episodeId: episodeId ?? null,
    performerRole: decision.performerRole,
    sessionDate: dateOfDay(decision.sessionDate),
    cause,
    ruleSetVersion: result.ruleSetVersion,
    status: session.status,
    atLeast: session.atLeast,
    inputs: asJson({ fingerprint, facts: answers.facts, recordedOn: answers.recordedOn, derived: derived.added, letters: letters.map(({ kind, clearance }) => ({ kind, ...clearance })), screened: decision.input }),
    result: asJson(keptResult(result)),
    validUntil: dateOfDay(result.validUntil ?? decision.sessionDate),
    createdById: work.membershipId ?? null,
    createdAt: work.now,
  };
}

/** Plain data as a JSON column takes it; undefined members vanish. */
function asJson(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
