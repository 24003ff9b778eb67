// Takes an import back, a portion at a time: people whom nobody has touched since are deleted, details that a merge filled are
// emptied; what somebody has worked with stays, and it is said why.
import { Injectable } from '@nestjs/common';
import type { PatientImport } from '../../platform/database/generated/client.js';
import type { RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import { forgetPlans } from './forget-plans.js';
import { heldByWords } from './held-by-words.js';
import { emptied } from './merge-person.js';
import type { UndoneResponse } from './patient-imports.dto.js';

/** A second or two on a busy machine; the screen shows how far it is. */
const PEOPLE_AT_ONCE = 1_000;
const MERGES_AT_ONCE = 50;

interface TakenBackRow {
  readonly row_number: number;
  readonly patient_id: string;
  readonly held_by: string | null;
}

@Injectable()
export class UndoImport {
  constructor(private readonly patients: PatientsService) {}

  async portion(ctx: RequestContext, stored: PatientImport): Promise<UndoneResponse> {
    const rows = [...await this.#people(ctx, stored.id), ...await this.#merges(ctx, stored.id)];
    const left = await ctx.tx.patientImportRow.count({ where: { clinicId: ctx.clinicId, importId: stored.id, outcome: { in: ['created', 'merged'] }, undone: null } });
    const takenBack = rows.filter(({ held_by: heldBy }) => heldBy === null);
    if (takenBack.length > 0) ctx.audit({ action: 'revoke', entity: 'patient', entityId: stored.id, shownPatientIds: takenBack.map(({ patient_id: id }) => id) });
    return {
      takenBack: takenBack.length, left,
      kept: rows.flatMap(({ row_number: line, patient_id: patientId, held_by: heldBy }) => (heldBy === null ? [] : [{ line, patientId, reason: heldByWords(heldBy) }])),
    };
  }

  async #people(ctx: RequestContext, importId: string): Promise<TakenBackRow[]> {
    await forgetPlans(ctx);
    return ctx.tx.$queryRaw<TakenBackRow[]>`select row_number, patient_id, held_by from take_back_import(${importId}::uuid, ${PEOPLE_AT_ONCE}::int)`;
  }

  /** The last first: of two rows that filled one record, the second must go before the first. */
  async #merges(ctx: RequestContext, importId: string): Promise<TakenBackRow[]> {
    const merged = await ctx.tx.patientImportRow.findMany({
      where: { clinicId: ctx.clinicId, importId, outcome: 'merged', undone: null }, orderBy: { rowNumber: 'desc' }, take: MERGES_AT_ONCE,
    });
    const rows: TakenBackRow[] = [];
    for (const { rowNumber, patientId, patientVersion, filled } of merged) {
      if (patientId === null) continue;
      const patient = await this.patients.require(ctx, patientId);
      const isUntouched = filled.length === 0 || patient.version === patientVersion;
      if (isUntouched && filled.length > 0) await this.patients.updatePatient(ctx, patientId, patient.version, emptied(filled));
      const heldBy = isUntouched ? null : 'patient';
      await ctx.tx.patientImportRow.updateMany({ where: { clinicId: ctx.clinicId, importId, rowNumber }, data: { undone: isUntouched ? 'taken-back' : 'kept', heldBy } });
      rows.push({ row_number: rowNumber, patient_id: patientId, held_by: heldBy });
    }
    return rows;
  }
}
