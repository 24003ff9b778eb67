// The record of a person: created once, changed with a version, found by the words of its names and numbers.
import { Injectable } from '@nestjs/common';
import type { Patient } from '../../platform/database/generated/client.js';
import { type ClinicWork, dateOfDay, dayOrNull, found, newId, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { refusePossibleDuplicate } from './duplicates.js';
import { foldName, sortKeyOf } from './name-key.js';
import { checkDates } from './patient-dates.js';
import type { NewPatient, PatientChange, PatientResponse } from './patients.dto.js';
import { patientRights } from './patients.policy.js';
import { toPatientResponse } from './patients.view.js';
import { searchWordsOf } from './search-words.js';

export type PatientProvenance = 'staff' | 'patient' | 'import';

@Injectable()
export class PatientsService {
  constructor(private readonly screenings: ScreeningsService) {}

  /** The patient's row, or 404: the same for an unknown id and another clinic's. */
  async require(work: ClinicWork, patientId: string): Promise<Patient> {
    return found(await work.tx.patient.findUnique({ where: { clinicId_id: { clinicId: work.clinicId, id: patientId } } }));
  }

  async createPatient(ctx: RequestContext, input: NewPatient): Promise<PatientResponse> {
    return toPatientResponse(await this.create(ctx, input, 'staff'), ctx);
  }

  /** Stores the person with search words and audit row. Input from elsewhere is checked as a member's is. */
  async create(work: ClinicWork, input: NewPatient, provenance: PatientProvenance): Promise<Patient> {
    checkDates(input, work.today);
    const details = storedDetails(input);
    const sortKey = sortKeyFor(input);
    if (input.allowDuplicate !== true) await refusePossibleDuplicate(work.tx, { clinicId: work.clinicId, sortKey, birthDate: details.birthDate ?? null });
    const patient = await work.tx.patient.create({
      data: { ...details, givenName: input.givenName.trim(), familyName: input.familyName.trim(), clinicId: work.clinicId, id: newId(), sortKey, provenance, createdAt: work.now, updatedAt: work.now },
    });
    await this.#writeSearchWords(work, patient);
    work.audit({ action: 'create', entity: 'patient', entityId: patient.id, patientId: patient.id, fields: Object.keys(details) });
    return patient;
  }

  /** Everybody of this name and birth date (YYYY-MM-DD), spelling folded; for records that come from elsewhere. */
  findNamesakes(work: ClinicWork, person: { readonly givenName: string; readonly familyName: string; readonly birthDate: string }): Promise<Patient[]> {
    return work.tx.patient.findMany({ where: { clinicId: work.clinicId, sortKey: sortKeyFor(person), birthDate: dateOfDay(person.birthDate) }, take: 2 });
  }

  async getPatient(ctx: RequestContext, id: string): Promise<PatientResponse> {
    const patient = await this.require(ctx, id);
    ctx.audit({ action: 'read', entity: 'patient', entityId: id, patientId: id });
    return toPatientResponse(patient, ctx);
  }

  async updatePatient(ctx: RequestContext, id: string, version: number, input: PatientChange): Promise<PatientResponse> {
    const before = await this.require(ctx, id);
    if (before.version !== version) throw staleVersion(toPatientResponse(before, ctx));
    if (input.status !== undefined && input.status !== before.status && !patientRights(ctx).archive) throw problem('not-allowed');
    checkDates({ birthDate: dayOrNull(before.birthDate), ...input }, ctx.today);
    const details = storedDetails(input);
    const name = { givenName: input.givenName?.trim() ?? before.givenName, familyName: input.familyName?.trim() ?? before.familyName };
    const { count } = await ctx.tx.patient.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: { ...details, ...name, ...(input.status !== undefined && { status: input.status }), sortKey: sortKeyFor(name), updatedAt: ctx.now, version: { increment: 1 } },
    });
    const after = await this.require(ctx, id);
    if (count === 0) throw staleVersion(toPatientResponse(after, ctx));
    await this.#forgetSearchWords(ctx, before);
    await this.#writeSearchWords(ctx, after);
    ctx.audit({ action: 'update', entity: 'patient', entityId: id, patientId: id, fields: Object.keys(input) });
    // Age and sex are answers of the screening that are kept with the person.
    if (input.birthDate !== undefined || input.sexAtBirth !== undefined) await this.screenings.rescreen(ctx, id, { cause: 'facts' });
    return toPatientResponse(after, ctx);
  }

  /** By their words, which the index begins with; the words follow from the record alone. */
  async #forgetSearchWords(work: ClinicWork, patient: Patient): Promise<void> {
    await work.tx.patientSearchWord.deleteMany({ where: { clinicId: work.clinicId, patientId: patient.id, word: { in: wordsOf(patient) } } });
  }

  async #writeSearchWords(work: ClinicWork, patient: Patient): Promise<void> {
    await work.tx.patientSearchWord.createMany({
      data: wordsOf(patient).map((word) => ({ clinicId: work.clinicId, patientId: patient.id, word, sortKey: patient.sortKey })),
    });
  }
}

const wordsOf = (patient: Patient): string[] => searchWordsOf({ ...patient, birthDate: dayOrNull(patient.birthDate) });

const DETAILS = ['preferredName', 'sexAtBirth', 'pronouns', 'email', 'phone', 'healthNumber'] as const;

type StoredDetails = { [Field in (typeof DETAILS)[number]]?: string | null } & { birthDate?: Date | null; deceasedOn?: Date | null; language?: string };

/** What was sent, as it is stored: absent stays absent, null empties. */
function storedDetails(input: PatientChange): StoredDetails {
  const details: StoredDetails = {};
  for (const field of DETAILS) {
    const value = input[field];
    if (value !== undefined) details[field] = value === null ? null : value.trim();
  }
  if (input.birthDate !== undefined) details.birthDate = input.birthDate === null ? null : dateOfDay(input.birthDate);
  if (input.deceasedOn !== undefined) details.deceasedOn = input.deceasedOn === null ? null : dateOfDay(input.deceasedOn);
  if (input.language !== undefined) details.language = input.language;
  return details;
}

/** A name of signs alone has nothing to be sorted or found by. */
function sortKeyFor(name: { readonly givenName: string; readonly familyName: string }): string {
  const errors = (['givenName', 'familyName'] as const)
    .filter((field) => foldName(name[field]) === '')
    .map((field) => ({ pointer: `/${field}`, code: 'no-letters', detail: 'The name needs at least one letter.' }));
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return sortKeyOf(name);
}
