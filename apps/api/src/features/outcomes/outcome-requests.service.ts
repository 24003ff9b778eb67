// Asking the patient by link: what staff ask, and what the person answers.
import { Injectable } from '@nestjs/common';
import { type ClinicWork, dateOfDay, dayOf, found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import { scoreAnswers } from './outcome-answers.js';
import type { AskedMeasure } from './asked-measures.js';
import type { CareAnswers, CareQuestionsOpenResponse, NewOutcomeRequest, OutcomeRequestResponse } from './outcome-requests.dto.js';
import { toRequestResponse } from './outcome-requests.view.js';

interface Asked {
  readonly requestId: string;
  readonly dueOn: string;
  readonly measures: readonly AskedMeasure[];
  readonly activities: readonly string[];
}

@Injectable()
export class OutcomeRequestsService {
  constructor(private readonly patients: PatientsService) {}

  /** The link of the plan leads to it; a mail is sent where there is an address. What was asked before and is not answered is withdrawn. */
  async ask(ctx: RequestContext, patientId: string, { measures, dueOn = ctx.today }: NewOutcomeRequest): Promise<OutcomeRequestResponse> {
    const patient = await this.patients.require(ctx, patientId);
    const { clinicId, tx } = ctx;
    if (dueOn < ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/dueOn', code: 'in-past', detail: 'An answer is wanted today or later.' }] });
    const plan = await tx.plan.findFirst({ where: { clinicId, patientId, status: 'active' }, orderBy: { activatedAt: 'desc' }, select: { id: true, episodeId: true } });
    if (plan === null) throw problem('no-active-plan', { detail: 'Questions go with the link of an active plan, and there is none.' });
    if (measures.includes('psfs')) await this.#requireActivities(ctx, patientId, plan.episodeId);
    await tx.outcomeRequest.updateMany({ where: { clinicId, patientId, answeredAt: null, withdrawnAt: null }, data: { withdrawnAt: ctx.now } });
    const isMailed = patient.email !== null;
    const row = await tx.outcomeRequest.create({
      data: {
        clinicId, id: newId(), patientId, planId: plan.id, measures: [...new Set(measures)], dueOn: dateOfDay(dueOn), requestedById: ctx.membershipId, createdAt: ctx.now,
        sentAt: isMailed ? ctx.now : null,
      },
    });
    if (patient.email !== null) await ctx.send({ kind: 'outcome-request', recipient: patient.email, planId: plan.id, outcomeRequestId: row.id });
    ctx.audit({ action: 'send', entity: 'outcome-request', entityId: row.id, patientId, fields: row.measures });
    return toRequestResponse({
      id: row.id, measures: row.measures, dueOn: dayOf(row.dueOn), createdAt: row.createdAt.toISOString(), sentAt: row.sentAt?.toISOString() ?? null, answeredAt: null, withdrawnAt: null,
      requestedByName: ctx.displayName,
    });
  }

  /** The patient is not asked any more, and what has not left the house is not sent. Asking again makes new questions. */
  async withdraw(ctx: RequestContext, id: string): Promise<OutcomeRequestResponse> {
    const { clinicId, tx } = ctx;
    const { count } = await tx.outcomeRequest.updateMany({ where: { clinicId, id, answeredAt: null, withdrawnAt: null }, data: { withdrawnAt: ctx.now } });
    const { requestedBy, ...row } = found(await tx.outcomeRequest.findUnique({ where: { clinicId_id: { clinicId, id } }, include: { requestedBy: { select: { displayName: true } } } }));
    if (row.answeredAt !== null) throw problem('not-possible', { detail: 'The patient has answered. A wrong score is corrected, not withdrawn.' });
    ctx.audit({ action: count === 1 ? 'withdraw' : 'read', entity: 'outcome-request', entityId: id, patientId: row.patientId, fields: row.measures });
    return toRequestResponse({
      id, measures: row.measures, dueOn: dayOf(row.dueOn), createdAt: row.createdAt.toISOString(), sentAt: row.sentAt?.toISOString() ?? null, answeredAt: null,
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null, requestedByName: requestedBy?.displayName ?? null,
    });
  }

  /** What the person of the acting link is asked now. */
  async open(work: ClinicWork, patientId: string): Promise<CareQuestionsOpenResponse> {
    const asked = await this.#asked(work);
    work.audit({ action: 'read', entity: 'outcome-request', entityId: asked?.requestId ?? null, patientId });
    if (asked === undefined) return { questions: null };
    const { requestId, dueOn, measures, activities } = asked;
    return { questions: { requestId, dueOn, measures: measures.map((measureId) => ({ measureId, activities: measureId === 'psfs' ? [...activities] : [] })) } };
  }

  /** A lost answer is sent again; the first one stands. */
  async answer(work: ClinicWork, { requestId, answeredOn = work.today, answers }: CareAnswers): Promise<CareQuestionsOpenResponse> {
    if (answeredOn > work.today) throw problem('invalid-input', { errors: [{ pointer: '/answeredOn', code: 'in-future', detail: 'An answer is of a day that has been.' }] });
    const asked = await this.#asked(work);
    const scores = answers.map(({ measureId, answers: given }) => {
      const named = measureId === 'psfs' && asked !== undefined ? { ...given, baselineActivities: asked.activities } : given;
      return { id: newId(), measureId, answers: named, score: scoreAnswers(measureId, named).score ?? null };
    });
    const [row] = await work.tx.$queryRaw<{ patientId: string | null }[]>`
      select care_answer(${requestId}::uuid, ${JSON.stringify(scores)}::jsonb, ${answeredOn}::date, ${work.now}::timestamptz) as "patientId"`;
    if (row === undefined || row.patientId === null) throw problem('not-found');
    work.audit({ action: 'submit', entity: 'outcome-request', entityId: requestId, patientId: row.patientId, fields: answers.map(({ measureId }) => measureId) });
    return { questions: null };
  }

  async #asked(work: ClinicWork): Promise<Asked | undefined> {
    const [row] = await work.tx.$queryRaw<{ asked: Asked | null }[]>`select care_questions() as asked`;
    return row?.asked ?? undefined;
  }

  async #requireActivities(ctx: RequestContext, patientId: string, episodeId: string | null): Promise<void> {
    const [row] = await ctx.tx.$queryRaw<{ names: string[] | null }[]>`select outcome_activities(${patientId}::uuid, ${episodeId}::uuid) as names`;
    if (row === undefined || row.names === null) throw problem('not-possible', { detail: 'No activities were named yet. Record them once together with the patient.' });
  }
}
