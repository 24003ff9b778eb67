// One step along the loop: legal, by somebody who may, with what it needs; the event, the task and the mail go with it.
import { Injectable } from '@nestjs/common';
import { addDays, dateOfDay, dayOf, newId, problem, staleVersion, type AuditEntry, type Prisma, type ProblemDetail, type RequestContext } from '../../platform/http/api.js';
import { LetterSignaturesService } from '../referral-letters/letter-signatures.service.js';
import { dueAfter } from './referral-due.js';
import { REFERRAL_MOVES, STEP_FIELDS, type Direction, type ReferralStatus, type ReferralStep } from './referral-states.js';
import { ReferralEffectsService } from './referral-effects.service.js';
import { namedEffects } from './referral-effects.dto.js';
import { ReferralQuestionsService } from './referral-questions.service.js';
import { ReferralReadsService } from './referral-reads.service.js';
import { ReferralTasksService } from './referral-tasks.service.js';
import { mayTake } from './referrals.policy.js';
import type { ReferralResponse } from './referral-responses.dto.js';
import type { ReferralStepInput } from './referrals.dto.js';
import { toLetter, toReferralResponse, type LoadedReferral } from './referrals.view.js';

const AUDIT_ACTIONS: Readonly<Partial<Record<ReferralStep, AuditEntry['action']>>> = { send: 'send', reply: 'answer', report: 'answer', close: 'complete' };

@Injectable()
export class ReferralStepsService {
  constructor(private readonly tasks: ReferralTasksService, private readonly effects: ReferralEffectsService, private readonly reads: ReferralReadsService, private readonly letters: LetterSignaturesService, private readonly questions: ReferralQuestionsService) {}

  async take(ctx: RequestContext, id: string, version: number, given: ReferralStepInput): Promise<ReferralResponse> {
    const referral = await this.reads.load(ctx, id);
    const input = withOwnReport(referral, given);
    if (referral.version !== version) throw staleVersion(toReferralResponse(referral, ctx));
    refuseIllegal(referral, input.step);
    if (!mayTake(ctx.role, input.step)) throw problem('not-allowed', { detail: 'This step needs a physiotherapist or massage therapist.' });
    refuseIncomplete(referral, input);
    refuseImpossibleDays(ctx, input);
    const recipient = input.way === 'email' ? await this.#emailOf(ctx, referral) : undefined;
    if (isLetterSent(input)) await this.letters.signToSend(ctx, id);
    await this.#write(ctx, referral, input);
    if (input.effects !== undefined) await this.effects.apply(ctx, referral, input.effects);
    if (recipient !== undefined) await this.#mail(ctx, id, input, recipient);
    const after = await this.reads.load(ctx, id);
    await this.tasks.settle(ctx, after);
    ctx.audit({ action: AUDIT_ACTIONS[input.step] ?? 'update', entity: 'referral', entityId: id, patientId: referral.patientId, fields: [`step:${input.step}`, ...(input.effects === undefined ? [] : namedEffects(input.effects))] });
    return toReferralResponse(after, ctx);
  }

  async #write(ctx: RequestContext, referral: LoadedReferral, input: ReferralStepInput): Promise<void> {
    const to = REFERRAL_MOVES[input.step].to;
    const { count } = await ctx.tx.referral.updateMany({
      where: { clinicId: ctx.clinicId, id: referral.id, version: referral.version },
      data: { ...columnsOf(ctx, referral, input), status: to, isOpen: to !== 'closed', stateSince: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(toReferralResponse(await this.reads.load(ctx, referral.id), ctx));
    await ctx.tx.referralEvent.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), referralId: referral.id, step: input.step, fromStatus: referral.status, toStatus: to,
        note: input.note ?? null, byId: ctx.membershipId, at: ctx.now,
      },
    });
  }

  async #mail(ctx: RequestContext, id: string, { step, note = '' }: ReferralStepInput, recipient: string): Promise<void> {
    if (step === 'ask-for-information') await this.questions.ask(ctx, id, recipient, note);
    else await ctx.send({ kind: step === 'report' ? 'referral-report' : 'referral-letter', recipient, referralId: id });
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
}

/** A report that was written as a letter says itself what was answered. */
function withOwnReport({ letter }: LoadedReferral, input: ReferralStepInput): ReferralStepInput {
  if (input.step !== 'report' || input.reply !== undefined) return input;
  const own = toLetter(letter)?.recommendation.trim() ?? '';
  return own === '' ? input : { ...input, reply: own };
}

function refuseIllegal(referral: LoadedReferral, step: ReferralStep): void {
  if (REFERRAL_MOVES[step].from[referral.direction as Direction].includes(referral.status as ReferralStatus)) return;
  throw problem('not-possible', { detail: `A referral in the state "${referral.status}" cannot take the step "${step}".` });
}

/** 400 for what the step must bring, 422 for what the referral itself lacks. */
function refuseIncomplete(referral: LoadedReferral, input: ReferralStepInput): void {
  const { needs, takes } = REFERRAL_MOVES[input.step];
  const missing = needs.filter((field) => isBlank(input[field])).map((field) => at(field, 'missing', 'This step needs it.'));
  const foreign = STEP_FIELDS.filter((field) => input[field] !== undefined && !needs.includes(field) && !takes.includes(field))
    .map((field) => at(field, 'not-for-step', 'This step does not take it.'));
  if (input.step === 'ask-for-information' && input.way !== undefined && input.way !== 'email') foreign.push(at('way', 'not-for-step', 'A question goes by mail, or is only recorded as asked.'));
  if (missing.length + foreign.length > 0) throw problem('invalid-input', { errors: [...missing, ...foreign] });
  if (input.step === 'send' && (toLetter(referral.letter)?.situation ?? '').trim() === '') {
    throw problem('letter-incomplete', { detail: 'The letter has no situation yet.', errors: [{ pointer: '/letter/situation', code: 'missing', detail: 'Say what this is about.' }] });
  }
  if (input.step === 'close') refuseOpenLoop(referral, input);
}

/** A reply of tomorrow would spoil how long replies take; a step due yesterday would be late before anybody could take it. */
function refuseImpossibleDays({ today }: RequestContext, { repliedOn, dueOn }: ReferralStepInput): void {
  const errors = [
    ...(repliedOn !== undefined && repliedOn > today ? [at('repliedOn', 'in-future', 'This day is still to come.')] : []),
    ...(dueOn !== undefined && dueOn < today ? [at('dueOn', 'in-past', 'The next step cannot be due in the past.')] : []),
  ];
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

/** A question to the referrer is no letter of ours. */
const isLetterSent = ({ step, way }: ReferralStepInput): boolean => way !== undefined && step !== 'ask-for-information';

/** Blanks are no answer. */
const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

const at = (field: string, code: string, detail: string): ProblemDetail => ({ pointer: `/${field}`, code, detail });

function refuseOpenLoop(referral: LoadedReferral, input: ReferralStepInput): void {
  const missing = [
    ...(referral.patientTold || input.patientTold === true ? [] : [at('patientTold', 'missing', 'Tell the patient first.')]),
    ...(referral.outcome !== null || !isBlank(input.outcome) ? [] : [at('outcome', 'missing', 'Say what followed.')]),
    ...(referral.reply !== null || !isBlank(input.closeReason) ? [] : [at('closeReason', 'missing', 'There is no reply: say why it is closed without one.')]),
  ];
  if (missing.length > 0) throw problem('loop-open', { detail: 'The loop is still open.', errors: missing });
}

function columnsOf(ctx: RequestContext, referral: LoadedReferral, input: ReferralStepInput): Prisma.ReferralUncheckedUpdateManyInput {
  const due = dueAfter(input.step, { today: ctx.today, dueOn: dayOf(referral.dueOn), appointmentOn: input.appointmentOn });
  const { way, appointmentOn, reply, repliedOn, outcome, patientTold, closeReason } = input;
  return {
    dueOn: dateOfDay(input.dueOn ?? addDays(due.from, due.days)),
    escalatedAt: null,
    ...(isLetterSent(input) && { sentAt: ctx.now, sentBy: way }),
    ...(appointmentOn !== undefined && { appointmentOn: dateOfDay(appointmentOn) }),
    ...(reply !== undefined && { reply, repliedOn: dateOfDay(repliedOn ?? ctx.today) }),
    ...(outcome !== undefined && { outcome }),
    ...(patientTold !== undefined && { patientTold }),
    ...(closeReason !== undefined && { closeReason }),
    ...(input.step === 'close' && { closedAt: ctx.now }),
  };
}
