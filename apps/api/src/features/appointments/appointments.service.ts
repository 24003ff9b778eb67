// The day list: booking, moving and what became of a visit. The database refuses to book a practitioner twice.
import { Injectable } from '@nestjs/common';
import { sqlStateOf } from '../../platform/database/database-errors.js';
import { type ClinicWork, found, newId, PRACTITIONER_ROLES, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { appointmentRow, appointmentsOfDay } from './appointment-rows.js';
import { isMovable, nextStatuses } from './appointment-status.js';
import type { AppointmentChange, AppointmentDayResponse, AppointmentResponse, DayQuery, NewAppointment } from './appointments.dto.js';
import { type AppointmentRow, toAppointmentResponse } from './appointments.view.js';
import { bookingTime } from './booking-time.js';

const OVERLAP = '23P01';

@Injectable()
export class AppointmentsService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService) {}

  async listAppointments(ctx: RequestContext, query: DayQuery): Promise<AppointmentDayResponse> {
    const date = query.date ?? ctx.today;
    const rows = await appointmentsOfDay(ctx.tx, { clinicId: ctx.clinicId, date, timeZone: ctx.timeZone, practitionerId: query.practitionerId });
    ctx.audit({ action: 'list', entity: 'appointment', shownPatientIds: [...new Set(rows.map((row) => row.patientId))] });
    return { date, timeZone: ctx.timeZone, items: rows.map((row) => toAppointmentResponse(row, ctx)) };
  }

  async bookAppointment(ctx: RequestContext, input: NewAppointment): Promise<AppointmentResponse> {
    const time = bookingTime(input.startsAt, input.endsAt);
    await this.patients.require(ctx, input.patientId);
    await this.links.check(ctx, input.patientId, { episodeId: input.episodeId ?? null });
    await requirePractitioner(ctx, input.practitionerId);
    const id = newId();
    await refusingOverlap(() => ctx.tx.appointment.create({
      data: {
        ...time, clinicId: ctx.clinicId, id, patientId: input.patientId, episodeId: input.episodeId ?? null, practitionerId: input.practitionerId,
        visitType: input.visitType, reason: input.reason ?? null, createdById: ctx.membershipId, createdAt: ctx.now,
      },
    }));
    ctx.audit({ action: 'create', entity: 'appointment', entityId: id, patientId: input.patientId });
    return toAppointmentResponse(await this.#require(ctx, id), ctx);
  }

  async updateAppointment(ctx: RequestContext, id: string, version: number, change: AppointmentChange): Promise<AppointmentResponse> {
    const before = await this.#require(ctx, id);
    if (before.version !== version) throw staleVersion(toAppointmentResponse(before, ctx));
    refuseImpossible(before, change);
    const moved = change.startsAt !== undefined || change.endsAt !== undefined;
    const time = moved ? bookingTime(change.startsAt ?? before.startsAt.toISOString(), change.endsAt ?? before.endsAt.toISOString()) : {};
    if (change.episodeId !== undefined) await this.links.check(ctx, before.patientId, { episodeId: change.episodeId });
    if (change.practitionerId !== undefined) await requirePractitioner(ctx, change.practitionerId);
    const { startsAt: _startsAt, endsAt: _endsAt, ...fields } = change;
    const { count } = await refusingOverlap(() => ctx.tx.appointment.updateMany({ where: { clinicId: ctx.clinicId, id, version }, data: { ...fields, ...time, version: { increment: 1 } } }));
    const after = toAppointmentResponse(await this.#require(ctx, id), ctx);
    if (count === 0) throw staleVersion(after);
    ctx.audit({ action: 'update', entity: 'appointment', entityId: id, patientId: before.patientId, fields: Object.keys(change) });
    return after;
  }

  /** The note of this visit is signed: the visit is over. What was cancelled or missed stays so. */
  async finish(work: ClinicWork, id: string): Promise<void> {
    await work.tx.appointment.updateMany({
      where: { clinicId: work.clinicId, id, status: { in: ['booked', 'arrived'] } },
      data: { status: 'done', version: { increment: 1 } },
    });
  }

  async #require(work: ClinicWork, id: string): Promise<AppointmentRow> {
    return found(await appointmentRow(work.tx, work.clinicId, id));
  }
}

function refuseImpossible(before: AppointmentRow, change: AppointmentChange): void {
  const moves = change.startsAt !== undefined || change.endsAt !== undefined || change.practitionerId !== undefined;
  if (moves && !isMovable(before.status) && change.status !== 'booked') throw problem('not-movable', { detail: 'Only a visit that is still to come can be moved.' });
  if (change.status === undefined || change.status === before.status) return;
  if (!nextStatuses(before.status).some((status) => status === change.status)) throw problem('not-possible', { detail: 'The appointment cannot go to that state from its present one.' });
}

async function requirePractitioner(ctx: RequestContext, membershipId: string): Promise<void> {
  const member = await ctx.tx.membership.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: membershipId } }, select: { role: true, status: true } });
  const practises = member !== null && member.status === 'active' && PRACTITIONER_ROLES.some((role) => role === member.role);
  if (!practises) throw problem('invalid-input', { errors: [{ pointer: '/practitionerId', code: 'not-a-practitioner', detail: 'Choose an active physiotherapist or massage therapist of this clinic.' }] });
}

async function refusingOverlap<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (sqlStateOf(error) !== OVERLAP) throw error;
    throw problem('double-booking', { status: 409, detail: 'The practitioner has another visit at that time.', errors: [{ pointer: '/startsAt', code: 'double-booking', detail: 'The practitioner has another visit at that time.' }] });
  }
}
