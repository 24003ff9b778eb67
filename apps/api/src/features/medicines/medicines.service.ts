// The medicine list: anybody's words, read into classes; what could not be read waits for a person.
import { Injectable } from '@nestjs/common';
import { type ClinicWork, dateOfDay, found, newId, type RequestContext, staleVersion } from '../../platform/http/api.js';
import type { Medicine } from '../../platform/database/generated/client.js';
import { TasksService } from '../tasks/tasks.service.js';
import type { MedicineChange } from './medicines.dto.js';
import { toMedicineResponse } from './medicines.view.js';
import { type MedicineToRecord, readEntry } from './read-entry.js';

export type { MedicineToRecord } from './read-entry.js';

export interface MedicineOrigin {
  readonly provenance: 'patient' | 'staff' | 'clinician' | 'import';
  readonly recordedById?: string | null;
  readonly intakeId?: string | null;
  readonly importId?: string | null;
}

export type SettledMedicine = Medicine & { readonly settledBy: { readonly displayName: string } | null };

type Recorder = ClinicWork & { readonly membershipId?: string };

const unclearKey = (medicineId: string): string => `medicine-unclear:${medicineId}`;
const asCompared = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

@Injectable()
export class MedicinesService {
  constructor(private readonly tasks: TasksService) {}

  /** Stores what is not on the list yet, in the order written, and opens a task for each entry nobody has classed. */
  async record(work: Recorder, patientId: string, entries: readonly MedicineToRecord[], origin: MedicineOrigin): Promise<Medicine[]> {
    const listed = await this.current(work, patientId);
    const texts = new Set(listed.filter((row) => row.status !== 'past').map((row) => asCompared(row.text)));
    const keys = new Set(listed.flatMap((row) => row.externalKey ?? []));
    const recorded: Medicine[] = [];
    for (const entry of entries) {
      if (entry.externalKey !== undefined && entry.externalKey !== null && keys.has(entry.externalKey)) continue;
      for (const [position, read] of readEntry(entry, work.today).entries()) {
        if (texts.has(asCompared(read.text)) && read.status !== 'past') continue;
        texts.add(asCompared(read.text));
        const key = entry.externalKey === undefined || entry.externalKey === null ? null : position === 0 ? entry.externalKey : `${entry.externalKey}#${position}`;
        const row = await work.tx.medicine.create({ data: { ...read, ...toColumns(work, patientId, entry, origin), externalKey: key } });
        await this.#settleTask(work, row);
        recorded.push(row);
      }
    }
    return recorded;
  }

  /** Everything on the list but what was entered in error, oldest first. */
  current(work: ClinicWork, patientId: string): Promise<Medicine[]> {
    return work.tx.medicine.findMany({
      where: { clinicId: work.clinicId, patientId, status: { not: 'entered-in-error' } },
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    });
  }

  /** A person settles an entry: its standing, its classes, or both. What was asked is answered by that. */
  async change(ctx: RequestContext, id: string, version: number, change: MedicineChange): Promise<SettledMedicine> {
    const where = { clinicId_id: { clinicId: ctx.clinicId, id } };
    const before = found(await ctx.tx.medicine.findUnique({ where }));
    const settles = change.classes !== undefined || change.status === 'past' || change.status === 'entered-in-error';
    const { count } = await ctx.tx.medicine.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: {
        ...(change.status !== undefined && { status: change.status }),
        ...(change.classes !== undefined && { classes: change.classes, settledById: ctx.membershipId, settledAt: ctx.now, settledReason: change.reason?.trim() ?? null }),
        ...(change.startedOn !== undefined && { startedOn: change.startedOn === null ? null : dateOfDay(change.startedOn) }),
        ...(change.stoppedOn !== undefined && { stoppedOn: change.stoppedOn === null ? null : dateOfDay(change.stoppedOn) }),
        ...(settles && { confidence: 'high', askNext: null }),
        version: { increment: 1 },
      },
    });
    const after = found(await ctx.tx.medicine.findUnique({ where, include: { settledBy: { select: { displayName: true } } } }));
    if (count === 0) throw staleVersion(toMedicineResponse(after));
    await this.#settleTask(ctx, after);
    ctx.audit({ action: 'update', entity: 'medicine', entityId: id, patientId: before.patientId, fields: Object.keys(change) });
    return after;
  }

  async #settleTask(work: ClinicWork, { id, patientId, askNext, status }: Medicine): Promise<void> {
    if (askNext === null || status === 'entered-in-error') await this.tasks.close(work, unclearKey(id));
    else await this.tasks.open(work, { kind: 'medicine-unclear', severity: 'none', patientId, subjectKind: 'medicine', subjectId: id, causeKey: unclearKey(id) });
  }
}

function toColumns(work: Recorder, patientId: string, entry: MedicineToRecord, origin: MedicineOrigin) {
  return {
    clinicId: work.clinicId,
    id: newId(),
    patientId,
    startedOn: entry.startedOn === undefined || entry.startedOn === null ? null : dateOfDay(entry.startedOn),
    stoppedOn: entry.stoppedOn === undefined || entry.stoppedOn === null ? null : dateOfDay(entry.stoppedOn),
    provenance: origin.provenance,
    recordedById: origin.recordedById ?? work.membershipId ?? null,
    recordedAt: work.now,
    intakeId: origin.intakeId ?? null,
    importId: origin.importId ?? null,
  };
}
