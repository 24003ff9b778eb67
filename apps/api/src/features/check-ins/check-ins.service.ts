// Three taps before every visit, and the answers that count for one day only; then the decision is made anew.
import { Injectable } from '@nestjs/common';
import { newId, type Prisma, problem, type RequestContext } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { KEPT_ELSEWHERE } from '../facts/fact-catalogue.js';
import { checkFact } from '../facts/fact-check.js';
import { provenanceOf } from '../facts/facts.policy.js';
import { FactsService } from '../facts/facts.service.js';
import { MedicinesService } from '../medicines/medicines.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { CheckInAnswers, CheckInResponse, NewCheckIn } from './check-ins.dto.js';
import { factsToReopen } from './event-facts.js';

@Injectable()
export class CheckInsService {
  constructor(
    private readonly patients: PatientsService,
    private readonly facts: FactsService,
    private readonly medicines: MedicinesService,
    private readonly screenings: ScreeningsService,
    private readonly links: ChartLinksService,
  ) {}

  async checkIn(ctx: RequestContext, patientId: string, { appointmentId = null, answers }: NewCheckIn): Promise<CheckInResponse> {
    refuseImpossible(answers);
    await this.patients.require(ctx, patientId);
    await this.links.check(ctx, patientId, { appointmentId });
    const provenance = provenanceOf(ctx.role);
    const given = Object.entries(answers.facts).filter(([, value]) => value !== null);
    const recorded = await this.facts.record(ctx, patientId, given.map(([factId, value]) => ({ factId, value })), { provenance });
    const reopened = await this.#reopen(ctx, patientId, answers);
    if (answers.newMedicine !== null) await this.medicines.record(ctx, patientId, [{ text: answers.newMedicine }], { provenance: provenance === 'clinician' ? 'clinician' : 'staff' });
    const screening = await this.screenings.rescreenFor(ctx, patientId, { cause: 'check-in' });
    const row = await ctx.tx.checkIn.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, appointmentId, screeningId: screening.screeningId, createdById: ctx.membershipId, createdAt: ctx.now,
        answers: { ...answers, facts: Object.fromEntries(given) } as Prisma.InputJsonObject,
      },
    });
    if (appointmentId !== null) await arrive(ctx, appointmentId);
    ctx.audit({ action: 'create', entity: 'check-in', entityId: row.id, patientId, fields: recorded });
    return { id: row.id, patientId, appointmentId, createdAt: row.createdAt.toISOString(), recorded, reopened, screening };
  }

  /** Takes back answers that a reported change puts in doubt, so that the screening asks for them. */
  async #reopen(ctx: RequestContext, patientId: string, answers: CheckInAnswers): Promise<string[]> {
    const doubtful = new Set<string>(factsToReopen(answers));
    if (doubtful.size === 0) return [];
    const { rows } = await this.facts.current(ctx, patientId);
    const standing = rows.filter((row) => doubtful.has(row.factId) && !row.withdrawn);
    return this.facts.record(ctx, patientId, standing.map(({ factId, value }) => ({ factId, value, withdrawn: true, note: 'In doubt since the check-in' })), { provenance: provenanceOf(ctx.role) });
  }
}

/** Whoever is asked the three questions is here. */
async function arrive(ctx: RequestContext, id: string): Promise<void> {
  await ctx.tx.appointment.updateMany({ where: { clinicId: ctx.clinicId, id, status: 'booked' }, data: { status: 'arrived', version: { increment: 1 } } });
}

/** Pointers name the answer by its fact id. */
function refuseImpossible({ facts }: CheckInAnswers): void {
  const errors = Object.entries(facts).filter(([, value]) => value !== null).flatMap(([factId, value]) => {
    const pointer = `/answers/facts/${factId.slice(0, 100)}`;
    if (KEPT_ELSEWHERE.has(factId)) return [{ pointer, code: 'kept-elsewhere', detail: 'This follows from the medicine list or from who treats; it is not answered here.' }];
    const check = checkFact(factId, value);
    return check.ok ? [] : [{ pointer, code: check.code, detail: check.detail }];
  });
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
