// One step along the loop: legal, by somebody who may, with what it needs; the event, the task and the mail go with it.
import { Injectable } from '@nestjs/common';
import { addDays, dateOfDay, dayOf, found, newId, problem, staleVersion, type AuditEntry, type Prisma, type ProblemDetail, type RequestContext } from '../../platform/http/api.js';
import { TasksService } from '../tasks/tasks.service.js';
import { dueAfter } from './referral-due.js';
import { REFERRAL_MOVES, STEP_FIELDS, type Direction, type ReferralStatus, type ReferralStep } from './referral-states.js';
import { nextStepKey, nextStepTask, overdueKey } from './referral-tasks.js';
import { mayTake } from './referrals.policy.js';
import type { ReferralResponse } from './referral-responses.dto.js';
import type { ReferralStepInput } from './referrals.dto.js';
import { referralIncludes, toLetter, toReferralResponse, type LoadedReferral } from './referrals.view.js';

const AUDIT_ACTIONS: Readonly<Partial<Record<ReferralStep, AuditEntry['action']>>> = { send: 'send', reply: 'answer', report: 'answer', close: 'complete' };

@Injectable()
export class ReferralStepsService {
  constructor(private readonly tasks: TasksService) {}

  async take(ctx: RequestContext, id: string, version: number, input: ReferralStepInput): Promise<ReferralResponse> {
    const referral = await this.#load(ctx, id);
    if (referral.version !== version) throw staleVersion(toReferralResponse(referral, ctx));
    refuseIllegal(referral, input.step);
    if (!mayTake(ctx.role, input.step)) throw problem('not-allowed', { detail: 'This step needs a physiotherapist or massage therapist.' });
    refuseIncomplete(referral, input);
    const recipient = input.step === 'send' && input.way === 'email' ? await this.#emailOf(ctx, referral) : undefined;
    await this.#write(ctx, referral, input);
    if (recipient !== undefined) await ctx.send({ kind: 'referral-letter', recipient, referralId: id });
    const after = await this.#load(ctx, id);
    await this.#settleTasks(ctx, after);
    ctx.audit({ action: AUDIT_ACTIONS[input.step] ?? 'update', entity: 'referral', entityId: id, patientId: referral.patientId, fields: [`step:${input.step}`] });
    return toReferralResponse(after, ctx);
  }

  async #write(ctx: RequestContext, referral: LoadedReferral, input: ReferralStepInput): Promise<void> {
    const to = REFERRAL_MOVES[input.step].to;
    const { count } = await ctx.tx.referral.updateMany({
      where: { clinicId: ctx.clinicId, id: referral.id, version: referral.version },
      data: { ...columnsOf(ctx, referral, input), status: to, isOpen: to !== 'closed', stateSince: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(toReferralResponse(await this.#load(ctx, referral.id), ctx));
    await ctx.tx.referralEvent.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), referralId: referral.id, step: input.step, fromStatus: referral.status, toStatus: to,
        note: input.note ?? null, byId: ctx.membershipId, at: ctx.now,
      },
    });
  }

  async #settleTasks(ctx: RequestContext, referral: LoadedReferral): Promise<void> {
    if (!referral.isOpen || dayOf(referral.dueOn) >= ctx.today) await this.tasks.close(ctx, overdueKey(referral.id));
    if (referral.isOpen) await this.tasks.open(ctx, nextStepTask(referral));
    else await this.tasks.close(ctx, nextStepKey(referral.id));
  }

  async #emailOf(ctx: RequestContext, referral: LoadedReferral): Promise<string> {
    const contact = referral.contactId === null ? null : await ctx.tx.contact.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: referral.contactId } } });
    if (contact?.email === null || contact?.email === undefined) {
      throw problem('no-email', {
        detail: 'The contact has no e-mail address.',
        errors: [at('way', 'no-email', 'Choose another way, or add an address to the contact.')],
      });
    }
    return contact.email;
  }

  async #load(ctx: RequestContext, id: string): Promise<LoadedReferral> {
    return found(await ctx.tx.referral.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: referralIncludes }));
  }
}

function refuseIllegal(referral: LoadedReferral, step: ReferralStep): void {
  if (REFERRAL_MOVES[step].from[referral.direction as Direction].includes(referral.status as ReferralStatus)) return;
  throw problem('not-possible', { detail: `A referral in the state "${referral.status}" cannot take the step "${step}".` });
}

/** 400 for what the step must bring, 422 for what the referral itself lacks. */
function refuseIncomplete(referral: LoadedReferral, input: ReferralStepInput): void {
  const { needs, takes } = REFERRAL_MOVES[input.step];
  const missing = needs.filter((field) => input[field] === undefined).map((field) => at(field, 'missing', 'This step needs it.'));
  const foreign = STEP_FIELDS.filter((field) => input[field] !== undefined && !needs.includes(field) && !takes.includes(field))
    .map((field) => at(field, 'not-for-step', 'This step does not take it.'));
  if (missing.length + foreign.length > 0) throw problem('invalid-input', { errors: [...missing, ...foreign] });
  if (input.step === 'send' && (toLetter(referral.letter)?.situation ?? '').trim() === '') {
    throw problem('letter-incomplete', { detail: 'The letter has no situation yet.', errors: [{ pointer: '/letter/situation', code: 'missing', detail: 'Say what this is about.' }] });
  }
  if (input.step === 'close') refuseOpenLoop(referral, input);
}

const at = (field: string, code: string, detail: string): ProblemDetail => ({ pointer: `/${field}`, code, detail });

function refuseOpenLoop(referral: LoadedReferral, input: ReferralStepInput): void {
  const missing = [
    ...(referral.patientTold || input.patientTold === true ? [] : [at('patientTold', 'missing', 'Tell the patient first.')]),
    ...(referral.outcome !== null || input.outcome !== undefined ? [] : [at('outcome', 'missing', 'Say what followed.')]),
    ...(referral.reply !== null || input.closeReason !== undefined ? [] : [at('closeReason', 'missing', 'There is no reply: say why it is closed without one.')]),
  ];
  if (missing.length > 0) throw problem('loop-open', { detail: 'The loop is still open.', errors: missing });
}

function columnsOf(ctx: RequestContext, referral: LoadedReferral, input: ReferralStepInput): Prisma.ReferralUncheckedUpdateManyInput {
  const due = dueAfter(input.step, { today: ctx.today, dueOn: dayOf(referral.dueOn), appointmentOn: input.appointmentOn });
  const { way, appointmentOn, reply, repliedOn, outcome, patientTold, closeReason } = input;
  return {
    dueOn: dateOfDay(input.dueOn ?? addDays(due.from, due.days)),
    ...(input.step === 'send' && { sentAt: ctx.now, sentBy: way }),
    ...(appointmentOn !== undefined && { appointmentOn: dateOfDay(appointmentOn) }),
    ...(reply !== undefined && { reply, repliedOn: dateOfDay(repliedOn ?? ctx.today) }),
    ...(outcome !== undefined && { outcome }),
    ...(patientTold !== undefined && { patientTold }),
    ...(closeReason !== undefined && { closeReason }),
    ...(input.step === 'close' && { closedAt: ctx.now }),
  };
}
