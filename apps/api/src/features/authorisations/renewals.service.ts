// The letter that asks for more visits: composed from the chart, edited by a person, printed.
import { Injectable } from '@nestjs/common';
import { measureWord } from '../plan-versions/line-words.js';
import { dayOf, dayOrNull, found, type RequestContext } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { PlanReadsService } from '../plans/plan-reads.service.js';
import { authorisationStandings, type AuthorisationStanding } from './authorisation-standing.js';
import type { paper } from './renewal-document.js';
import { renewalLetter, type RenewalMatter, type RenewalScore } from './renewal-letter.js';

const PAPER = new URL('./renewal-document.js', import.meta.url);

@Injectable()
export class RenewalsService {
  constructor(private readonly plans: PlanReadsService) {}

  async compose(ctx: RequestContext, id: string): Promise<{ readonly text: string }> {
    const standing = await this.#standing(ctx, id);
    const text = renewalLetter(await this.#matter(ctx, standing));
    ctx.audit({ action: 'read', entity: 'authorisation', entityId: id, patientId: standing.patientId, fields: ['renewal-letter'] });
    return { text };
  }

  async print(ctx: RequestContext, id: string, text: string): Promise<() => Promise<Buffer>> {
    const { patientId } = await this.#standing(ctx, id);
    const patient = await personOf(ctx, patientId);
    ctx.audit({ action: 'print', entity: 'authorisation', entityId: id, patientId, fields: ['renewal-letter'] });
    const printed = { clinicName: ctx.clinicName, timeZone: ctx.timeZone, printedAt: ctx.now.toISOString(), printedBy: ctx.displayName, patient: { id: patientId, ...patient }, text };
    return () => renderPdf<typeof paper>(PAPER, printed);
  }

  async #standing(ctx: RequestContext, id: string): Promise<AuthorisationStanding> {
    const { patientId } = found(await ctx.tx.authorisation.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { patientId: true } }));
    return found((await authorisationStandings(ctx, patientId)).find((each) => each.id === id) ?? null);
  }

  async #matter(ctx: RequestContext, authorisation: AuthorisationStanding): Promise<RenewalMatter> {
    const { patientId, episodeId } = authorisation;
    const { name, birthDate } = await personOf(ctx, patientId);
    const episode = await ctx.tx.episode.findFirst({
      where: { clinicId: ctx.clinicId, patientId, ...(episodeId === null ? { status: 'open' } : { id: episodeId }) }, orderBy: { createdAt: 'desc' }, select: { title: true, injuryOn: true },
    });
    const visits = await visitDays(ctx, authorisation);
    return {
      patientName: name, birthDate, authorisation, problem: episode?.title ?? null, injuryOn: episode?.injuryOn == null ? null : dayOf(episode.injuryOn),
      ...visits, scores: await scoresOf(ctx, authorisation), ...(await this.#plan(ctx, authorisation)), authorName: ctx.displayName, clinicName: ctx.clinicName,
    };
  }

  async #plan(ctx: RequestContext, { patientId, episodeId }: AuthorisationStanding): Promise<Pick<RenewalMatter, 'goals' | 'plannedLeft' | 'frequency'>> {
    const row = await ctx.tx.plan.findFirst({
      where: { clinicId: ctx.clinicId, patientId, status: 'active', ...(episodeId !== null && { OR: [{ episodeId }, { episodeId: null }] }) }, orderBy: { activatedAt: 'desc' }, select: { id: true },
    });
    if (row === null) return { goals: [], plannedLeft: null, frequency: null };
    const { goals, visits, frequency } = await this.plans.show(ctx, await this.plans.load(ctx, row.id));
    return {
      goals: goals.map(({ activity, targetOn, status }) => ({ activity, targetOn, status })), frequency,
      plannedLeft: visits.planned === null ? null : Math.max(visits.planned - visits.done, 0),
    };
  }
}

async function personOf(ctx: RequestContext, id: string): Promise<{ readonly name: string; readonly birthDate: string | null }> {
  const { givenName, familyName, birthDate } = found(await ctx.tx.patient.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { givenName: true, familyName: true, birthDate: true } }));
  return { name: `${givenName} ${familyName}`, birthDate: dayOrNull(birthDate) };
}

async function visitDays(ctx: RequestContext, { patientId, episodeId, fromOn, untilOn }: AuthorisationStanding): Promise<Pick<RenewalMatter, 'firstVisitOn' | 'lastVisitOn'>> {
  const [days] = await ctx.tx.$queryRaw<Pick<RenewalMatter, 'firstVisitOn' | 'lastVisitOn'>[]>`
    select to_char(min(s.visit_date), 'YYYY-MM-DD') as "firstVisitOn", to_char(max(s.visit_date), 'YYYY-MM-DD') as "lastVisitOn"
    from session s left join appointment a on a.clinic_id = s.clinic_id and a.id = s.appointment_id
    where s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${patientId}::uuid and s.status = 'signed' and s.visit_type <> 'not-treated'
      and s.visit_date >= ${fromOn}::date and (${untilOn}::date is null or s.visit_date <= ${untilOn}::date)
      and (${episodeId}::uuid is null or coalesce(s.episode_id, a.episode_id) = ${episodeId}::uuid)`;
  return days ?? { firstVisitOn: null, lastVisitOn: null };
}

/** Of every measure the first score of the period and the last; one score alone is no change. What was corrected does not count. */
async function scoresOf(ctx: RequestContext, { patientId, episodeId, fromOn }: AuthorisationStanding): Promise<RenewalScore[]> {
  const rows = await ctx.tx.outcomeScore.findMany({
    where: {
      clinicId: ctx.clinicId, patientId, score: { not: null }, correctedBy: null, takenOn: { gte: new Date(fromOn) },
      ...(episodeId !== null && { OR: [{ episodeId }, { episodeId: null }] }),
    },
    orderBy: [{ takenOn: 'asc' }, { recordedAt: 'asc' }], select: { measureId: true, score: true, takenOn: true },
  });
  return [...new Set(rows.map(({ measureId }) => measureId))].flatMap((measureId): RenewalScore[] => {
    const own = rows.filter((row) => row.measureId === measureId);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || first === last || first.score === null || last.score === null) return [];
    return [{ name: measureWord(measureId), first: first.score.toNumber(), firstOn: dayOf(first.takenOn), last: last.score.toNumber(), lastOn: dayOf(last.takenOn) }];
  });
}
