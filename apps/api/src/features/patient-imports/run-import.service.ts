// Imports a table in the transaction of the request: all of it or nothing.
import { Injectable } from '@nestjs/common';
import type { PatientImport } from '../../platform/database/generated/client.js';
import { problem, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import type { PlannedRow } from './import-plan.js';
import { ImportSource } from './import-source.service.js';
import { missingDetails } from './merge-person.js';
import type { ReadPerson } from './read-row.js';
import { addPeople } from './write-people.js';

/** Each merge is a change of a record with all that follows from it. */
const MOST_MERGES = 500;

export interface ImportCounts {
  readonly created: number;
  readonly merged: number;
  readonly skipped: number;
  readonly withProblems: number;
}

@Injectable()
export class RunImport {
  constructor(private readonly source: ImportSource, private readonly patients: PatientsService) {}

  async run(ctx: RequestContext, stored: PatientImport): Promise<ImportCounts> {
    // Two imports of one clinic at once would not see each other's people.
    await ctx.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`patient-import ${ctx.clinicId}`}, 0))`;
    const plan = await this.source.plan(ctx, stored);
    if (plan === undefined) throw problem('mapping-incomplete', { detail: 'Say first which columns hold the names.' });
    const people = chosen(plan, 'import');
    const merges = plan.filter(({ choice }) => choice === 'merge');
    if (merges.length > MOST_MERGES) throw problem('too-many-merges', { detail: `At most ${MOST_MERGES} people are merged in one import; ${merges.length} are chosen. Divide the file.` });
    if (people.length + merges.length === 0) throw problem('nothing-to-import', { detail: 'No row would be imported.' });
    await addPeople(ctx, stored.id, people);
    for (const row of merges) await this.#merge(ctx, stored.id, row);
    return {
      created: people.length, merged: merges.length, skipped: plan.filter(({ choice }) => choice === 'skip').length,
      withProblems: plan.filter(({ choice }) => choice === undefined).length,
    };
  }

  async #merge(ctx: RequestContext, importId: string, { row, duplicate }: PlannedRow): Promise<void> {
    if (duplicate?.of !== 'clinic' || row.person === undefined) return;
    const before = await this.patients.require(ctx, duplicate.person.id);
    const change = missingDetails(before, row.person);
    const filled = Object.keys(change);
    const version = filled.length === 0 ? before.version : (await this.patients.updatePatient(ctx, before.id, before.version, change)).version;
    await ctx.tx.patientImportRow.create({ data: { clinicId: ctx.clinicId, importId, rowNumber: row.line, outcome: 'merged', patientId: before.id, patientVersion: version, filled } });
  }
}

function chosen(plan: readonly PlannedRow[], choice: string): { line: number; person: ReadPerson }[] {
  return plan.flatMap(({ row, choice: own }) => (own === choice && row.person !== undefined ? [{ line: row.line, person: row.person }] : []));
}
