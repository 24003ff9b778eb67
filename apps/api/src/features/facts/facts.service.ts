// Facts are rows that are never changed: the latest answer counts, the others are its history.
import { Injectable } from '@nestjs/common';
import { type ClinicWork, dateOfDay, dayOf, newId, Prisma, type ProblemDetail, problem } from '../../platform/http/api.js';
import { answersOf, type CurrentAnswers, type CurrentFactRow, isSameAnswer } from './current-facts.js';
import { KEPT_ELSEWHERE } from './fact-catalogue.js';
import { checkFact } from './fact-check.js';
import type { FactProvenance } from './facts.dto.js';

export interface FactToRecord {
  readonly factId: string;
  readonly value: unknown;
  /** The day the answer is about, YYYY-MM-DD; today when left out. */
  readonly recordedOn?: string | undefined;
  readonly withdrawn?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface FactOrigin {
  readonly provenance: FactProvenance;
  readonly answeredBy?: string | null;
  readonly recordedById?: string | null;
  readonly intakeId?: string | null;
  readonly sessionId?: string | null;
  readonly importId?: string | null;
}

type Recorder = ClinicWork & { readonly membershipId?: string };

const EARLIEST = '1900-01-01';

@Injectable()
export class FactsService {
  /**
   * Stores answers and says which facts got a new row. An answer that stands already, of the same day, gets none.
   * 400 with a pointer per entry (`/facts/<position>/...`) when one is impossible; then nothing is stored.
   */
  async record(work: Recorder, patientId: string, entries: readonly FactToRecord[], origin: FactOrigin): Promise<string[]> {
    const own = entries.filter((entry) => !KEPT_ELSEWHERE.has(entry.factId));
    refuseImpossible(own, work.today);
    const before = new Map((await currentRows(work, patientId, own.map((entry) => entry.factId))).map((row) => [row.factId, row]));
    const fresh = own.filter((entry) => !stands(before.get(entry.factId), entry, work.today));
    if (fresh.length > 0) await work.tx.fact.createMany({ data: fresh.map((entry) => toColumns(work, patientId, entry, origin)) });
    return fresh.map((entry) => entry.factId);
  }

  /** What counts now: the latest answer of each fact and its day. Withdrawn answers are among the rows only. */
  async current(work: ClinicWork, patientId: string): Promise<CurrentAnswers & { readonly rows: readonly CurrentFactRow[] }> {
    const rows = await currentRows(work, patientId);
    return { ...answersOf(rows), rows };
  }
}

async function currentRows(work: ClinicWork, patientId: string, factIds?: readonly string[]): Promise<CurrentFactRow[]> {
  const rows = await work.tx.currentFact.findMany({
    where: { clinicId: work.clinicId, patientId, ...(factIds !== undefined && { factId: { in: [...factIds] } }) },
    select: { factId: true, value: true, recordedOn: true, withdrawn: true },
  });
  return rows.map((row) => ({ ...row, recordedOn: dayOf(row.recordedOn) }));
}

export function problemsOfFacts(entries: readonly FactToRecord[], today: string): ProblemDetail[] {
  return entries.flatMap((entry, index): ProblemDetail[] => {
    const check = checkFact(entry.factId, entry.value);
    const wrong: ProblemDetail[] = check.ok ? [] : [{ pointer: `/facts/${index}/${check.code === 'unknown-fact' ? 'factId' : 'value'}`, code: check.code, detail: check.detail }];
    if (entry.recordedOn !== undefined && entry.recordedOn > today) wrong.push({ pointer: `/facts/${index}/recordedOn`, code: 'in-future', detail: 'The day must not lie in the future.' });
    if (entry.recordedOn !== undefined && entry.recordedOn < EARLIEST) wrong.push({ pointer: `/facts/${index}/recordedOn`, code: 'too-early', detail: 'The day must be 1900-01-01 or later.' });
    return wrong;
  });
}

function refuseImpossible(entries: readonly FactToRecord[], today: string): void {
  const errors = problemsOfFacts(entries, today);
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

function stands(row: CurrentFactRow | undefined, entry: FactToRecord, today: string): boolean {
  return row !== undefined && row.recordedOn === (entry.recordedOn ?? today) && row.withdrawn === (entry.withdrawn ?? false) && isSameAnswer(row.value, storedValue(entry));
}

function storedValue({ factId, value }: FactToRecord): Prisma.InputJsonValue {
  const check = checkFact(factId, value);
  if (!check.ok) throw new Error('Facts are checked before they are stored.');
  return check.value;
}

function toColumns(work: Recorder, patientId: string, entry: FactToRecord, origin: FactOrigin): Prisma.FactCreateManyInput {
  return {
    clinicId: work.clinicId,
    id: newId(),
    patientId,
    factId: entry.factId,
    value: storedValue(entry),
    provenance: origin.provenance,
    answeredBy: origin.answeredBy ?? null,
    recordedById: origin.recordedById ?? work.membershipId ?? null,
    recordedOn: dateOfDay(entry.recordedOn ?? work.today),
    recordedAt: work.now,
    intakeId: origin.intakeId ?? null,
    sessionId: origin.sessionId ?? null,
    importId: origin.importId ?? null,
    withdrawn: entry.withdrawn ?? false,
    note: entry.note ?? null,
  };
}
