// The day list: booking, moving and what became of a visit. The database refuses to book a practitioner twice.
import { Injectable } from '@nestjs/common';
import { sqlStateOf } from '../../platform/database/database-errors.js';
import { type ClinicWork, dayIn, dayOf, found, newId, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { AuthorisationsService, type VisitToBook } from '../authorisations/authorisations.service.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { PatientsService } from '../patients/patients.service.js';
import { appointmentRow, appointmentsOfDay } from './appointment-rows.js';
import { isMovable, nextStatuses } from './appointment-status.js';
import type { AppointmentChange, AppointmentDayResponse, AppointmentResponse, DayQuery, NewAppointment } from './appointments.dto.js';
import { type AppointmentRow, toAppointmentResponse } from './appointments.view.js';
import { requirePractitioner } from './bookable.js';
import { bookingTime } from './booking-time.js';
import { refuseClash, takenMeanwhile } from './double-booking.js';

const OVERLAP = '23P01';
const TAKES_TIME = ['booked', 'arrived', 'done'];
const STILL_TO_COME = ['booked', 'arrived'];

@Injectable()
export class AppointmentsService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService, private readonly authorisations: AuthorisationsService) {}

  async listAppointments(ctx: RequestContext, query: DayQuery): Promise<AppointmentDayResponse> {
    const date = query.date ?? ctx.today;
    const rows = await appointmentsOfDay(ctx.tx, { clinicId: ctx.clinicId, date, timeZone: ctx.timeZone, practitionerId: query.practitionerId });
    ctx.audit({ action: 'list', entity: 'appointment', shownPatientIds: [...new Set(rows.map((row) => row.patientId))] });
    return { date, timeZone: ctx.timeZone, items: rows.map((row) => toAppointmentResponse(row, ctx)) };
  }

  async bookAppointment(ctx: RequestContext, input: NewAppointment): Promise<AppointmentResponse> {
    const time = bookingTime(input.startsAt, input.endsAt);
    refuseAfterDeath(await this.patients.require(ctx, input.patientId), dayIn(ctx.timeZone, time.startsAt));
    await this.links.check(ctx, input.patientId, { episodeId: input.episodeId ?? null });
    await requirePractitioner(ctx, input.practitionerId);
    const { patientId, practitionerId, overLimitReason = null } = input;
    const episodeId = input.episodeId === undefined ? await onlyOpenEpisode(ctx, patientId) : input.episodeId;
    await refuseClash(ctx, { ...time, practitionerId });
    const isBeyond = await this.#isBeyondWithReason(ctx, { patientId, episodeId, startsAt: time.startsAt, bookedFor: null }, overLimitReason);
    const id = newId();
    await refusingOverlap(() => ctx.tx.appointment.create({
      data: {
        ...time, clinicId: ctx.clinicId, id, patientId, episodeId, practitionerId, visitType: input.visitType, reason: input.reason ?? null,
        overLimitReason: isBeyond ? overLimitReason : null, createdById: ctx.membershipId, createdAt: ctx.now,
      },
    }));
    await this.authorisations.settle(ctx, patientId);
    ctx.audit({ action: 'create', entity: 'appointment', entityId: id, patientId, ...(isBeyond && { fields: ['overLimitReason'], reason: overLimitReason }) });
    return toAppointmentResponse(await this.#require(ctx, id), ctx);
  }

  async updateAppointment(ctx: RequestContext, id: string, version: number, change: AppointmentChange): Promise<AppointmentResponse> {
    const before = await this.#require(ctx, id);
    if (before.version !== version) throw staleVersion(toAppointmentResponse(before, ctx));
    refuseImpossible(before, change);
    const time = bookingTime(change.startsAt ?? before.startsAt.toISOString(), change.endsAt ?? before.endsAt.toISOString());
    if (change.episodeId !== undefined) await this.links.check(ctx, before.patientId, { episodeId: change.episodeId });
    if (change.practitionerId !== undefined) await requirePractitioner(ctx, change.practitionerId);
    const { startsAt: _startsAt, endsAt: _endsAt, overLimitReason, ...fields } = change;
    const status = change.status ?? before.status;
    if (takesOtherTime(before, change)) await refuseClash(ctx, { ...time, id, practitionerId: change.practitionerId ?? before.practitionerId });
    const reason = overLimitReason ?? before.overLimitReason;
    const isBeyond = asksForCover(before, change) && await this.#isBeyondWithReason(ctx, {
      patientId: before.patientId, episodeId: change.episodeId === undefined ? before.episodeId : change.episodeId, startsAt: time.startsAt,
      bookedFor: STILL_TO_COME.includes(before.status) ? before.startsAt : null,
    }, reason);
    const { count } = await refusingOverlap(() => ctx.tx.appointment.updateMany({
      where: { clinicId: ctx.clinicId, id, version }, data: { ...fields, ...time, status, ...(isBeyond && { overLimitReason: reason }), version: { increment: 1 } },
    }));
    const after = toAppointmentResponse(await this.#require(ctx, id), ctx);
    if (count === 0) throw staleVersion(after);
    await this.authorisations.settle(ctx, before.patientId);
    ctx.audit({ action: 'update', entity: 'appointment', entityId: id, patientId: before.patientId, fields: Object.keys(change), ...(isBeyond && { reason }) });
    return after;
  }

  /** The note of this visit is signed: the visit is over. What was cancelled or missed stays so. */
  async finish(work: ClinicWork, id: string): Promise<void> {
    await work.tx.appointment.updateMany({
      where: { clinicId: work.clinicId, id, status: { in: ['booked', 'arrived'] } },
      data: { status: 'done', version: { increment: 1 } },
    });
  }

  /** 422 naming what is not covered, unless somebody says why it is booked all the same. */
  async #isBeyondWithReason(ctx: RequestContext, visit: VisitToBook, reason: string | null): Promise<boolean> {
    const why = await this.authorisations.beyond(ctx, visit);
    if (why.length > 0 && (reason === null || reason.trim() === '')) {
      throw problem('beyond-authorised', { detail: why.join(' '), errors: [{ pointer: '/overLimitReason', code: 'required', detail: 'Say why the visit is booked all the same.' }] });
    }
    return why.length > 0;
  }

  async #require(work: ClinicWork, id: string): Promise<AppointmentRow> {
    return found(await appointmentRow(work.tx, work.clinicId, id));
  }
}

/** What a visit is for when nobody says: the one thing the patient is treated for; with several, nobody knows. */
async function onlyOpenEpisode(ctx: RequestContext, patientId: string): Promise<string | null> {
  const open = await ctx.tx.episode.findMany({ where: { clinicId: ctx.clinicId, patientId, status: 'open' }, select: { id: true }, take: 2 });
  return open.length === 1 ? open[0]?.id ?? null : null;
}

/** Another time, another practitioner, or time that was given back. */
function refuseAfterDeath({ deceasedOn }: { readonly deceasedOn: Date | null }, day: string): void {
  if (deceasedOn !== null && day > dayOf(deceasedOn)) throw problem('not-possible', { detail: 'The record says that this person has died.' });
}

function takesOtherTime(before: AppointmentRow, { startsAt, endsAt, practitionerId, status = before.status }: AppointmentChange): boolean {
  const isMoved = startsAt !== undefined || endsAt !== undefined || practitionerId !== undefined;
  return TAKES_TIME.includes(status) && (isMoved || !TAKES_TIME.includes(before.status));
}

/** A visit on another day, of another episode, or booked again is a booking like the first one. */
function asksForCover(before: AppointmentRow, { startsAt, episodeId, status = before.status }: AppointmentChange): boolean {
  const isChanged = startsAt !== undefined || episodeId !== undefined || !STILL_TO_COME.includes(before.status);
  return STILL_TO_COME.includes(status) && isChanged;
}

function refuseImpossible(before: AppointmentRow, change: AppointmentChange): void {
  const moves = change.startsAt !== undefined || change.endsAt !== undefined || change.practitionerId !== undefined;
  if (moves && !isMovable(before.status) && change.status !== 'booked') throw problem('not-movable', { detail: 'Only a visit that is still to come can be moved.' });
  if (change.status === undefined || change.status === before.status) return;
  if (!nextStatuses(before.status).some((status) => status === change.status)) throw problem('not-possible', { detail: 'The appointment cannot go to that state from its present one.' });
}

async function refusingOverlap<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (sqlStateOf(error) === OVERLAP) throw takenMeanwhile();
    throw error;
  }
}
