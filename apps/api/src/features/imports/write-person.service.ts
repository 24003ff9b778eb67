/** Writes one person's foreign record into the chart: who it is, then everything that belongs to them. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateOfDay, newId, type ClinicWork } from '../../platform/http/api.js';
import { FactsService } from '../facts/facts.service.js';
import { MedicinesService } from '../medicines/medicines.service.js';
import { PatientsService } from '../patients/patients.service.js';
import type { FhirPatient, FhirResource } from './fhir-resources.js';
import type { ImportCountsResponse, ImportedPersonResponse } from './imports.dto.js';
import type { PersonRecord } from './person-records.js';

/** Ids of foreign resources are unique per source system; bundles do not name theirs, so all of FHIR is one. */
const SYSTEM = 'fhir-r4';

export interface WrittenPerson {
  readonly person: ImportedPersonResponse;
  readonly counts: Partial<ImportCountsResponse>;
  readonly isChanged: boolean;
}

type Known = ReadonlyMap<string, { readonly contentHash: Buffer; readonly patientId: string | null }>;

const keyOf = (resource: FhirResource) => `${resource.type}/${resource.id}`;
const hashOf = (resource: FhirResource) => createHash('sha256').update(JSON.stringify({ ...resource, entry: 0 })).digest();

@Injectable()
export class WritePersonService {
  constructor(private readonly patients: PatientsService, private readonly facts: FactsService, private readonly medicines: MedicinesService) {}

  async write(work: ClinicWork, batchId: string, record: PersonRecord): Promise<WrittenPerson> {
    const known = await this.known(work, record);
    const fresh = record.taken.filter((resource) => known.get(keyOf(resource))?.contentHash.equals(hashOf(resource)) !== true);
    const { patientId, how } = await this.patientOf(work, record.patient, known);
    const person: ImportedPersonResponse = { patientId, name: `${record.patient.givenName} ${record.patient.familyName}`, how, questions: fresh.length === 0 ? [] : [...record.questions] };
    const counts = { patientsCreated: how === 'created' ? 1 : 0, patientsMatched: how === 'created' ? 0 : 1, taken: fresh.length, duplicates: record.taken.length - fresh.length, skipped: record.skipped.length };
    if (fresh.length === 0) return { person, counts, isChanged: false };
    const origin = { provenance: 'import', importId: batchId } as const;
    await this.updateStandings(work, patientId, record);
    const medicines = await this.medicines.record(work, patientId, record.medicines, origin);
    const facts = await this.facts.record(work, patientId, record.facts, origin);
    const allergies = await this.writeAllergies(work, batchId, patientId, record);
    const healthEvents = await this.writeEvents(work, batchId, patientId, record);
    await this.remember(work, batchId, patientId, fresh);
    return { person, isChanged: true, counts: { ...counts, medicines: medicines.length, facts: facts.length, allergies, healthEvents } };
  }

  private async known(work: ClinicWork, record: PersonRecord): Promise<Known> {
    const rows = await work.tx.importedResource.findMany({
      where: { clinicId: work.clinicId, system: SYSTEM, resourceId: { in: record.taken.map((resource) => resource.id) } },
    });
    return new Map(rows.map((row) => [`${row.resourceType}/${row.resourceId}`, { contentHash: Buffer.from(row.contentHash), patientId: row.patientId }]));
  }

  /** Known from an earlier import, or the one person of that name and birth date, or new. Two namesakes are never guessed between. */
  private async patientOf(work: ClinicWork, patient: FhirPatient, known: Known): Promise<{ patientId: string; how: 'created' | 'matched' | 'known' }> {
    const before = known.get(keyOf(patient))?.patientId ?? null;
    if (before !== null) return { patientId: before, how: 'known' };
    const namesakes = await this.patients.findNamesakes(work, patient);
    if (namesakes.length === 1 && namesakes[0] !== undefined) return { patientId: namesakes[0].id, how: 'matched' };
    // More than one namesake is for a person to sort out: the import must neither guess nor be refused.
    const created = await this.patients.create(work, {
      allowDuplicate: true,
      givenName: patient.givenName, familyName: patient.familyName, birthDate: patient.birthDate, sexAtBirth: patient.sexAtBirth,
      phone: patient.phone, email: patient.email, language: patient.language === 'fr' ? 'fr' : 'en',
    }, 'import');
    if (patient.deceasedOn !== undefined) {
      await work.tx.patient.updateMany({ where: { clinicId: work.clinicId, id: created.id }, data: { deceasedOn: dateOfDay(patient.deceasedOn), status: 'archived' } });
    }
    return { patientId: created.id, how: 'created' };
  }

  /** A medicine that was stopped, or begun again, since the last import. */
  private async updateStandings(work: ClinicWork, patientId: string, { medicines }: PersonRecord): Promise<void> {
    for (const { externalKey, status } of medicines) {
      await work.tx.medicine.updateMany({
        where: { clinicId: work.clinicId, patientId, externalKey, status: { notIn: [status, 'entered-in-error'] } },
        data: { status, version: { increment: 1 } },
      });
    }
  }

  private async writeAllergies(work: ClinicWork, importId: string, patientId: string, { allergies }: PersonRecord): Promise<number> {
    for (const { externalKey, ...values } of allergies) {
      await work.tx.allergy.upsert({
        where: { clinicId_patientId_externalKey: { clinicId: work.clinicId, patientId, externalKey } },
        create: { ...values, clinicId: work.clinicId, id: newId(), patientId, externalKey, importId, provenance: 'import' },
        update: { ...values, version: { increment: 1 } },
      });
    }
    return allergies.length;
  }

  private async writeEvents(work: ClinicWork, importId: string, patientId: string, { events }: PersonRecord): Promise<number> {
    for (const { externalKey, startedOn, endedOn, ...values } of events) {
      const dated = { ...values, startedOn: startedOn === undefined ? null : dateOfDay(startedOn), endedOn: endedOn === undefined ? null : dateOfDay(endedOn) };
      await work.tx.healthEvent.upsert({
        where: { clinicId_patientId_externalKey: { clinicId: work.clinicId, patientId, externalKey } },
        create: { ...dated, clinicId: work.clinicId, id: newId(), patientId, externalKey, importId, provenance: 'import' },
        update: { ...dated, version: { increment: 1 } },
      });
    }
    return events.length;
  }

  private async remember(work: ClinicWork, batchId: string, patientId: string, fresh: readonly FhirResource[]): Promise<void> {
    const base = { clinicId: work.clinicId, system: SYSTEM };
    await work.tx.importedResource.createMany({
      skipDuplicates: true,
      data: fresh.map((resource) => ({ ...base, id: newId(), batchId, patientId, resourceType: resource.type, resourceId: resource.id, contentHash: hashOf(resource), outcome: 'taken' })),
    });
    for (const resource of fresh) {
      await work.tx.importedResource.updateMany({
        where: { ...base, resourceType: resource.type, resourceId: resource.id, batchId: { not: batchId } }, data: { contentHash: hashOf(resource) },
      });
    }
  }
}
