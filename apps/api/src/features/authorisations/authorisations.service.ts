// Authorised visits: recorded, changed, renewed and closed; and no booking beyond them without a reason.
import { Injectable } from '@nestjs/common';
import { sqlStateOf } from '../../platform/database/database-errors.js';
import { addDays, dateOfDay, dayIn, dayOf, dayOrNull, found, newId, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import { PatientsService } from '../patients/patients.service.js';
import { AuthorisationTasksService } from './authorisation-tasks.service.js';
import { authorisationStandings } from './authorisation-standing.js';
import { authorisableEpisodes, authorisableReferrals, requireReferral } from './authorisation-subjects.js';
import type { AuthorisationChange, AuthorisationResponse, AuthorisationsResponse, NewAuthorisation, PlanVisitCountsResponse } from './authorisations.dto.js';
import { inOrder, toAuthorisationResponse } from './authorisations.view.js';
import { beyondLimit } from './booking-limit.js';
import { unsignedVisits } from './unsigned-visits.js';

const OVERLAP = '23P01';

export interface VisitToBook {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly startsAt: Date;
  /** When the same visit was booked for so far; null when it takes nothing of the limit yet. */
  readonly bookedFor: Date | null;
}

@Injectable()
export class AuthorisationsService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService, private readonly tasks: AuthorisationTasksService) {}

  async list(ctx: RequestContext, patientId: string): Promise<AuthorisationsResponse> {
    await this.patients.require(ctx, patientId);
    const standings = await authorisationStandings(ctx, patientId);
    const plans = await ctx.tx.$queryRaw<{ readonly standing: PlanVisitCountsResponse }[]>`select plan_standing(null, ${patientId}::uuid) as standing`;
    ctx.audit({ action: 'read', entity: 'authorisation', patientId });
    return {
      items: inOrder(standings).map((standing) => toAuthorisationResponse(standing, ctx.today)),
      plans: plans.map(({ standing: { planId, planned, done, booked } }) => ({ planId, planned, done, booked })),
      canWriteLetter: seesClinicalDetail(ctx.role),
      episodes: await authorisableEpisodes(ctx, patientId),
      referrals: await authorisableReferrals(ctx, patientId),
    };
  }

  async create(ctx: RequestContext, patientId: string, input: NewAuthorisation): Promise<AuthorisationResponse> {
    const { source, episodeId = null, referralId = null, reference = null, visits = null, fromOn, untilOn = null, note = null, replacesId } = input;
    refuseImpossible({ visits, fromOn, untilOn });
    await this.patients.require(ctx, patientId);
    await this.#requireSubjects(ctx, { patientId, source }, { episodeId, referralId });
    if (replacesId !== undefined) await endBefore(ctx, patientId, replacesId, fromOn);
    const id = newId();
    await refusingOverlap(() => ctx.tx.authorisation.create({
      data: {
        clinicId: ctx.clinicId, id, patientId, episodeId, referralId, source, reference, visits, note, fromOn: dateOfDay(fromOn),
        untilOn: untilOn === null ? null : dateOfDay(untilOn), createdById: ctx.membershipId, createdAt: ctx.now,
      },
    }));
    await this.tasks.settle(ctx, patientId);
    ctx.audit({ action: 'create', entity: 'authorisation', entityId: id, patientId, fields: Object.keys(input) });
    return this.#show(ctx, patientId, id);
  }

  async update(ctx: RequestContext, id: string, version: number, change: AuthorisationChange): Promise<AuthorisationResponse> {
    const before = found(await ctx.tx.authorisation.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } } }));
    const { fromOn, untilOn, ...fields } = change;
    await this.#requireSubjects(ctx, before, change);
    refuseImpossible({
      visits: change.visits === undefined ? before.visits : change.visits,
      fromOn: fromOn ?? dayOf(before.fromOn),
      untilOn: untilOn === undefined ? dayOrNull(before.untilOn) : untilOn,
    });
    const { count } = await refusingOverlap(() => ctx.tx.authorisation.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: {
        ...fields, ...(fromOn !== undefined && { fromOn: dateOfDay(fromOn) }), ...(untilOn !== undefined && { untilOn: untilOn === null ? null : dateOfDay(untilOn) }),
        version: { increment: 1 },
      },
    }));
    if (count === 0) throw staleVersion(await this.#show(ctx, before.patientId, id));
    await this.tasks.settle(ctx, before.patientId);
    ctx.audit({ action: 'update', entity: 'authorisation', entityId: id, patientId: before.patientId, fields: Object.keys(change) });
    return this.#show(ctx, before.patientId, id);
  }

  /**
   * Why a visit is not covered, as sentences; empty when it is. Whoever asks for the same patient meanwhile waits for the end of this
   * transaction, so the last authorised visit is given once.
   */
  async beyond(ctx: RequestContext, { patientId, episodeId, startsAt, bookedFor }: VisitToBook): Promise<readonly string[]> {
    const limits = await ctx.tx.$queryRaw<unknown[]>`
      select 1 from authorisation where clinic_id = ${ctx.clinicId}::uuid and patient_id = ${patientId}::uuid and status = 'active' order by id for update`;
    if (limits.length === 0) return [];
    const dayBooked = bookedFor === null ? null : dayIn(ctx.timeZone, bookedFor);
    const unsigned = await unsignedVisits(ctx, patientId);
    const standings = (await authorisationStandings(ctx, patientId)).map((each) => ({ ...each, booked: each.booked + (unsigned.get(each.id) ?? 0) }));
    return beyondLimit(standings, {
      episodeId, day: dayIn(ctx.timeZone, startsAt), countedOn: dayBooked !== null && dayBooked >= ctx.today ? dayBooked : null,
    });
  }

  settle(ctx: RequestContext, patientId: string): Promise<void> {
    return this.tasks.settle(ctx, patientId);
  }

  async #requireSubjects(ctx: RequestContext, { patientId, source }: { readonly patientId: string; readonly source: string }, { episodeId = null, referralId = null }: Pick<NewAuthorisation, 'episodeId' | 'referralId'>): Promise<void> {
    await this.links.check(ctx, patientId, { episodeId });
    if (referralId !== null) await requireReferral(ctx, patientId, source, referralId);
  }

  async #show(ctx: RequestContext, patientId: string, id: string): Promise<AuthorisationResponse> {
    const standings = await authorisationStandings(ctx, patientId);
    return toAuthorisationResponse(found(standings.find((each) => each.id === id) ?? null), ctx.today);
  }
}

function refuseImpossible({ visits, fromOn, untilOn }: { readonly visits: number | null; readonly fromOn: string; readonly untilOn: string | null }): void {
  if (visits === null && untilOn === null) throw problem('invalid-input', { errors: [{ pointer: '/visits', code: 'nothing-limited', detail: 'Give a number of visits, a last day, or both.' }] });
  if (untilOn !== null && untilOn < fromOn) throw problem('invalid-input', { errors: [{ pointer: '/untilOn', code: 'before-start', detail: 'The last day is before the first.' }] });
}

/** The one before ends on the day before the new one begins. */
async function endBefore(ctx: RequestContext, patientId: string, id: string, fromOn: string): Promise<void> {
  const last = addDays(fromOn, -1);
  const before = await ctx.tx.authorisation.findFirst({ where: { clinicId: ctx.clinicId, id, patientId, status: 'active' }, select: { fromOn: true, untilOn: true } });
  if (before === null) throw problem('invalid-input', { errors: [{ pointer: '/replacesId', code: 'unknown', detail: 'This is not an authorisation of the patient that still counts.' }] });
  if (dayOf(before.fromOn) > last) throw problem('invalid-input', { errors: [{ pointer: '/fromOn', code: 'before-replaced', detail: 'The renewal must begin after the one before began.' }] });
  if (before.untilOn !== null && dayOf(before.untilOn) <= last) return;
  await ctx.tx.authorisation.updateMany({ where: { clinicId: ctx.clinicId, id }, data: { untilOn: dateOfDay(last), version: { increment: 1 } } });
  ctx.audit({ action: 'update', entity: 'authorisation', entityId: id, patientId, fields: ['untilOn'] });
}

async function refusingOverlap<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (sqlStateOf(error) !== OVERLAP) throw error;
    const detail = 'Another authorisation of the same source covers some of these days. Renew that one, or change its days.';
    throw problem('period-overlaps', { status: 409, detail, errors: [{ pointer: '/fromOn', code: 'period-overlaps', detail }] });
  }
}
