// Asked for, answered, bounded in time and scope: each step makes the decision anew.
import { Injectable } from '@nestjs/common';
import { type FiredRule, isClearableIn } from '@legwork/clinical';
import { addDays, dateOfDay, dayIn, dayOrNull, decodeCursor, found, newId, type Prisma, pageFrom, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { addresseeOf } from '../letters/addressee.js';
import { medicinesOf } from '../letters/reported-medicines.js';
import { PatientsService } from '../patients/patients.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { type AskedScope, askedScope } from './asked-scope.js';
import { defaultQuestion, letterTexts, plainLetter } from './clearance-letter.js';
import type { ClearanceAnswer, ClearanceChangedResponse, ClearancePage, ClearanceResponse, ClearancesQuery, ClearanceWithdrawal, NewClearance } from './clearances.dto.js';
import { clearanceRights, isOwnName } from './clearances.policy.js';
import { toClearanceResponse, toClearanceRow, type WholeClearance, WITH_PAPERS, WITH_PEOPLE } from './clearances.view.js';
import { remindOfEnd, waitingKey } from './clearance-reminders.js';
import { statusOn } from './clearance-status.js';
import { statusFilter } from './clearance-filter.js';
import { grantedColumns, refuseImpossibleAnswer } from './granted-scope.js';

const USUAL_DUE_DAYS = 7;

@Injectable()
export class ClearancesService {
  constructor(
    private readonly patients: PatientsService,
    private readonly screenings: ScreeningsService,
    private readonly tasks: TasksService,
    private readonly links: ChartLinksService,
  ) {}

  async requestClearance(ctx: RequestContext, patientId: string, input: NewClearance): Promise<ClearanceResponse> {
    const patient = await this.patients.require(ctx, patientId);
    await this.links.check(ctx, patientId, { episodeId: input.episodeId ?? null });
    const dueOn = input.dueOn ?? addDays(ctx.today, USUAL_DUE_DAYS);
    if (dueOn < ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/dueOn', code: 'in-past', detail: 'The answer cannot be due in the past.' }] });
    const asked = askedScope(input);
    const addressee = await addresseeOf(ctx, { contactId: input.contactId, name: input.addressee, pointer: '/addressee' });
    const performerRole = performerRoleOf(ctx.role);
    const decision = await this.screenings.decide(ctx, patientId, { performerRole, regions: [] });
    const rules = rulesAskedAbout(decision.result.fired, input.ruleIds, asked);
    const question = input.question ?? defaultQuestion(rules);
    const parts = letterTexts({ performerRole, rules, asked, question, reportedOn: decision.input.recordedOn ?? {}, medicines: await medicinesOf(ctx, patientId) });
    const letter = plainLetter({
      clinicName: ctx.clinicName, addressee, patientName: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate), today: ctx.today,
      performerRole, authorName: ctx.displayName,
    }, parts);
    const id = newId();
    await ctx.tx.clearance.create({
      data: {
        clinicId: ctx.clinicId, id, patientId, episodeId: input.episodeId ?? null, ruleIds: rules.map(({ ruleId }) => ruleId), regions: [], techniqueGroups: [],
        question, letter: { ...letter, parts }, addressee: addressee.trim(), contactId: input.contactId ?? null, requestedById: ctx.membershipId, requestedAt: ctx.now, dueOn: dateOfDay(dueOn),
      },
    });
    await this.tasks.open(ctx, { kind: 'clearance-waiting', severity: 'clearance-needed', patientId, subjectKind: 'clearance', subjectId: id, causeKey: waitingKey(id), ownerId: ctx.membershipId, dueOn });
    ctx.audit({ action: 'create', entity: 'clearance', entityId: id, patientId, fields: rules.map(({ ruleId }) => `rule:${ruleId}`) });
    return toClearanceResponse(await this.#require(ctx, id), ctx);
  }

  async getClearance(ctx: RequestContext, id: string): Promise<ClearanceResponse> {
    const clearance = await this.#require(ctx, id);
    ctx.audit({ action: 'read', entity: 'clearance', entityId: id, patientId: clearance.patientId });
    return toClearanceResponse(clearance, ctx);
  }

  async listClearances(ctx: RequestContext, query: ClearancesQuery): Promise<ClearancePage> {
    const after = decodeCursor(query.cursor, ['instant', 'id']);
    const rows = await ctx.tx.clearance.findMany({
      where: {
        clinicId: ctx.clinicId,
        ...(query.patientId !== undefined && { patientId: query.patientId }),
        AND: [statusFilter(query.status, ctx.today), ...(after === undefined ? [] : [olderThan(after[0], after[1])])],
      },
      orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      include: WITH_PEOPLE,
    });
    ctx.audit({ action: 'list', entity: 'clearance', shownPatientIds: [...new Set(rows.slice(0, query.limit).map((row) => row.patientId))] });
    return pageFrom(rows, query.limit, (row) => toClearanceRow(row, ctx), (row) => [row.requestedAt.toISOString(), row.id]);
  }

  async answerClearance(ctx: RequestContext, id: string, version: number, input: ClearanceAnswer): Promise<ClearanceChangedResponse> {
    const before = await this.#require(ctx, id);
    if (!clearanceRights(ctx, before).answer) throw problem('not-possible', { detail: 'Only a request that is still open can be answered.' });
    refuseImpossibleAnswer(input, dayIn(ctx.timeZone, before.requestedAt), ctx.today);
    if (isOwnName(ctx, input.answeredByName)) throw problem('own-clearance', { detail: 'A clearance is given by the outside clinician, not by whoever records it.' });
    const ruleIds = input.ruleIds ?? before.ruleIds;
    const strange = ruleIds.findIndex((ruleId) => !before.ruleIds.includes(ruleId));
    if (strange >= 0) throw problem('invalid-input', { errors: [{ pointer: `/ruleIds/${strange}`, code: 'not-asked', detail: 'The request did not ask about this rule.' }] });
    return this.#change(ctx, before, version, {
      status: input.decision, answeredByName: input.answeredByName.trim(), answeredOn: dateOfDay(input.answeredOn), answer: input.answer ?? null, recordedById: ctx.membershipId,
      letter: { ...asObject(before.letter), answeredByProfession: input.answeredByProfession },
      ...(input.decision === 'granted' && { ...grantedColumns(input), ruleIds }),
    }, { action: 'answer', fields: ['status', 'answer'] });
  }

  async withdrawClearance(ctx: RequestContext, id: string, version: number, input: ClearanceWithdrawal): Promise<ClearanceChangedResponse> {
    const before = await this.#require(ctx, id);
    const status = statusOn(ctx.today, { status: before.status, validUntil: dayOrNull(before.validUntil) });
    if (!clearanceRights(ctx, { status }).withdraw) throw problem('not-possible', { detail: 'Only a clearance that is open or holds can be withdrawn.' });
    return this.#change(ctx, before, version, { status: 'withdrawn' }, { action: 'withdraw', fields: ['status'], reason: input.reason.trim() });
  }

  async #change(
    ctx: RequestContext, before: WholeClearance, version: number, data: Prisma.ClearanceUncheckedUpdateManyInput,
    entry: { readonly action: 'answer' | 'withdraw'; readonly fields: readonly string[]; readonly reason?: string },
  ): Promise<ClearanceChangedResponse> {
    const { id, patientId } = before;
    const { count } = await ctx.tx.clearance.updateMany({ where: { clinicId: ctx.clinicId, id, version }, data: { ...data, version: { increment: 1 } } });
    const after = toClearanceResponse(await this.#require(ctx, id), ctx);
    if (count === 0) throw staleVersion(after);
    await this.tasks.close(ctx, waitingKey(id));
    await remindOfEnd(ctx, this.tasks, after, ctx.membershipId);
    ctx.audit({ ...entry, entity: 'clearance', entityId: id, patientId });
    return { ...after, screening: await this.screenings.rescreenFor(ctx, patientId, { cause: 'clearance', episodeId: before.episodeId }) };
  }

  async #require(ctx: RequestContext, id: string): Promise<WholeClearance> {
    return found(await ctx.tx.clearance.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: WITH_PAPERS }));
  }
}

/** The rules named, or every one that waits for a letter; none of them has to be cleared yet. One that a letter reaches in a few techniques is named. */
function rulesAskedAbout(fired: readonly FiredRule[], asked: readonly string[] | undefined, { techniqueGroups }: AskedScope): FiredRule[] {
  const rules = fired.filter((rule) => (asked === undefined ? rule.clearableFor === 'all' : asked.includes(rule.ruleId) && isReached(rule, techniqueGroups)));
  const strange = (asked ?? []).findIndex((ruleId) => !rules.some((rule) => rule.ruleId === ruleId));
  if (strange >= 0) throw problem('invalid-input', { errors: [{ pointer: `/ruleIds/${strange}`, code: 'not-clearable', detail: 'This rule does not limit the patient now, or no letter can clear it.' }] });
  if (rules.length === 0) throw problem('nothing-to-clear', { detail: 'No rule that a letter can clear limits this patient now.' });
  return rules;
}

const isReached = ({ clearableFor }: FiredRule, techniqueGroups: readonly string[]): boolean =>
  (techniqueGroups.length === 0 ? clearableFor.length > 0 : techniqueGroups.some((group) => isClearableIn(clearableFor, group)));

function olderThan(requestedAt: string, id: string): Prisma.ClearanceWhereInput {
  return { OR: [{ requestedAt: { lt: new Date(requestedAt) } }, { requestedAt: new Date(requestedAt), id: { lt: id } }] };
}

function asObject(value: Prisma.JsonValue): Prisma.InputJsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value) : {};
}
