// Screens a patient: always from the record as it is now. A decision is stored when anything behind it has changed.
import { Injectable } from '@nestjs/common';
import { type PerformerRole, performerRoles } from '@legwork/clinical';
import { type ClinicWork, found, type RequestContext } from '../../platform/work.js';
import { settlePlanFit } from '../plans/plan-fit.js';
import { TasksService } from '../tasks/tasks.service.js';
import { DANGER_KINDS, dangerPrefix, dangerTasks } from './danger-tasks.js';
import { decide, type Decision, type DecisionOptions } from './decision.js';
import { loadScreeningRecords, type ScreeningRecord } from './screening-record.js';
import type { ScreeningSummaryResponse } from './screening-summary.dto.js';
import { toSummary } from './screening-summary.view.js';
import { toScreeningResponse } from './screening.view.js';
import type { RescreenRequest, ScreeningQuery, ScreeningResponse } from './screenings.dto.js';
import { performerRoleAsked, performerRoleOf } from './screenings.policy.js';
import { latestScreenings, newFirings, type Screener, type StoredScreening, type StoreOptions, toScreeningRow } from './stored-screenings.js';

/** Patients whose records and plans are held in memory together. */
const AT_ONCE = 100;

export interface Rescreened {
  readonly massageTherapist: ScreeningSummaryResponse;
  readonly physiotherapist: ScreeningSummaryResponse;
}

@Injectable()
export class ScreeningsService {
  constructor(private readonly tasks: TasksService) {}

  /** Decides for both roles, stores what is new and brings the tasks for dangerous answers and for plans that no longer fit up to date. */
  async rescreen(work: Screener, patientId: string, options: StoreOptions): Promise<Rescreened> {
    const record = await this.#record(work, patientId);
    const decisions = performerRoles.map((performerRole) => decide(record, { performerRole, sessionDate: work.today }));
    const summaries = await this.#store(work, patientId, decisions, options);
    const fired = new Map(decisions.flatMap(({ result }) => result.fired.map((rule) => [rule.ruleId, rule] as const)));
    await this.tasks.settle(work, { patientId, kinds: DANGER_KINDS, prefix: dangerPrefix(patientId) }, dangerTasks(patientId, [...fired.values()], work.today));
    await settlePlanFit(work, this.tasks, new Map([[patientId, record]]));
    return { massageTherapist: found(summaries.get('massage-therapist')), physiotherapist: found(summaries.get('physiotherapist')) };
  }

  /** The same, and the summary for the caller's own profession. */
  async rescreenFor(ctx: RequestContext, patientId: string, options: StoreOptions): Promise<ScreeningSummaryResponse> {
    const { massageTherapist, physiotherapist } = await this.rescreen(ctx, patientId, options);
    return performerRoleOf(ctx.role) === 'physiotherapist' ? physiotherapist : massageTherapist;
  }

  /** A plan was changed: whether the patient's plans fit is asked again. */
  async recheckPlans(work: Screener, patientId: string): Promise<void> {
    await settlePlanFit(work, this.tasks, new Map([[patientId, await this.#record(work, patientId)]]));
  }

  /** The clinic's scope was changed: the same for many patients, a portion at a time. */
  async recheckPlansOf(work: Screener, patientIds: readonly string[]): Promise<void> {
    for (let from = 0; from < patientIds.length; from += AT_ONCE) {
      await settlePlanFit(work, this.tasks, await loadScreeningRecords(work.tx, work.clinicId, patientIds.slice(from, from + AT_ONCE)));
    }
  }

  /** The decision that holds today, stored, for a note or a plan to point at. */
  async current(work: Screener, patientId: string, performerRole: PerformerRole): Promise<ScreeningSummaryResponse> {
    const decision = await this.decide(work, patientId, { performerRole });
    const summaries = await this.#store(work, patientId, [decision], { cause: 'session' });
    return found(summaries.get(performerRole));
  }

  /** The decision in full, with cells for the places and techniques asked for. Nothing is stored. 404 for an unknown patient. */
  async decide(work: ClinicWork, patientId: string, options: Omit<DecisionOptions, 'sessionDate'>): Promise<Decision> {
    return decide(await this.#record(work, patientId), { ...options, sessionDate: work.today });
  }

  /** Today's session status of many patients at once, for lists. */
  async statuses(work: ClinicWork, patients: readonly { readonly patientId: string; readonly performerRole: PerformerRole }[]): Promise<Map<string, Decision>> {
    const records = await loadScreeningRecords(work.tx, work.clinicId, patients.map(({ patientId }) => patientId));
    return new Map(patients.flatMap(({ patientId, performerRole }) => {
      const record = records.get(patientId);
      // No place is asked for: the session status needs no matrix.
      return record === undefined ? [] : [[`${patientId} ${performerRole}`, decide(record, { performerRole, sessionDate: work.today, regions: [] })] as const];
    }));
  }

  async getScreening(ctx: RequestContext, patientId: string, query: ScreeningQuery): Promise<ScreeningResponse> {
    const decision = await this.decide(ctx, patientId, {
      performerRole: performerRoleAsked(query.performerRole, ctx.role),
      ...(query.places === 'lower-body' && { regions: 'lower-body' as const }),
    });
    const stored = await latestScreenings(ctx, patientId);
    ctx.audit({ action: 'read', entity: 'screening', patientId });
    return toScreeningResponse(decision, storedIdOf(decision, stored));
  }

  async runScreening(ctx: RequestContext, patientId: string, request: RescreenRequest): Promise<ScreeningResponse> {
    await this.rescreen(ctx, patientId, { cause: 'by-hand' });
    ctx.audit({ action: 'screen', entity: 'screening', patientId });
    const decision = await this.decide(ctx, patientId, { performerRole: performerRoleAsked(request.performerRole, ctx.role) });
    return toScreeningResponse(decision, storedIdOf(decision, await latestScreenings(ctx, patientId)));
  }

  async #record(work: ClinicWork, patientId: string): Promise<ScreeningRecord> {
    return found((await loadScreeningRecords(work.tx, work.clinicId, [patientId])).get(patientId));
  }

  async #store(work: Screener, patientId: string, decisions: readonly Decision[], options: StoreOptions): Promise<Map<PerformerRole, ScreeningSummaryResponse>> {
    const stored = await latestScreenings(work, patientId);
    const fresh = decisions.filter((decision) => storedIdOf(decision, stored) === null);
    const rows = fresh.map((decision) => toScreeningRow(work, patientId, decision, options));
    if (rows.length > 0) await work.tx.screening.createMany({ data: rows });
    const firings = newFirings(work, patientId, fresh, stored);
    if (firings.length > 0) await work.tx.ruleFiring.createMany({ data: firings, skipDuplicates: true });
    return new Map(decisions.map((decision) => {
      const id = storedIdOf(decision, stored) ?? rows.find((row) => row.performerRole === decision.performerRole)?.id ?? null;
      return [decision.performerRole, toSummary(decision, id)];
    }));
  }
}

/** The latest stored decision, when nothing behind it has changed since. */
function storedIdOf({ performerRole, fingerprint }: Decision, stored: readonly StoredScreening[]): string | null {
  return stored.find((row) => row.performerRole === performerRole && row.fingerprint === fingerprint)?.id ?? null;
}
