/** The patient's side of an intake: open the link, prove the birth date, answer. Runs under the link's own database role. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { cookieName, cookieOptions } from '../../platform/http/cookies.js';
import { dayOf, newId, type ClinicWork } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import { keptAnswers } from './kept-answers.js';
import { LinkAccess, type LinkOfToken } from './link-access.service.js';
import type { LinkWay } from './link-ways.js';
import { languageAskedFor, linkEnding, wrongBirthDate } from './link-endings.js';
import { raiseAlerts } from './link-alerts.js';
import { LinkDoor } from './link-door.service.js';
import type { LinkAnswers, LinkAnswersSavedResponse, LinkCheck, LinkExchangeResponse, LinkIntakeResponse, LinkLanguage, LinkToken } from './link.dto.js';
import { toLinkClinic, toLinkIntake, type LinkIntakeParts } from './link.view.js';
import { INTAKE_STEPS, mayStep } from './intake-status.js';
import { deviceClock } from './device-clock.js';
import { previousIntake } from './previous-intake.js';
import { recordAnswers, refuseBadAnswers } from './record-answers.js';

/** How long a browser that passed the second check may go on without asking for the birth date again. */
const ACCESS_HOURS = 12;

@Injectable()
export class LinkService {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly access: LinkAccess, private readonly door: LinkDoor) {}

  /** Mail scanners and previews may do this as often as they like: it changes nothing. */
  async exchange(request: FastifyRequest, input: LinkToken): Promise<LinkExchangeResponse> {
    const link = await this.access.byToken(input.token, new Date(), languageAskedFor(request));
    return this.door.work(request, link.clinicId, link.linkId, async (work) => {
      const { intake, clinic } = await this.door.load(work, link.intakeId);
      work.audit({ action: 'read', entity: 'intake-link', entityId: link.linkId, patientId: intake.patientId });
      return { ...toLinkClinic(clinic), language: intake.language, handOver: link.way === 'hand-over', state: mayStep('submit', intake.status) ? 'birth-date' : 'submitted' };
    });
  }

  /** Five wrong birth dates end the link. The count is stored even though the answer is a refusal. */
  async check(request: FastifyRequest, reply: FastifyReply, input: LinkCheck): Promise<LinkIntakeResponse> {
    const link = await this.access.byToken(input.token, new Date(), languageAskedFor(request));
    const token = newToken();
    const outcome = await this.door.work(request, link.clinicId, link.linkId, async (work) => {
      const parts = await this.door.load(work, link.intakeId);
      const { patient, intake } = parts;
      const isRight = patient.birthDate !== null && dayOf(patient.birthDate) === input.birthDate;
      await this.takeTry(work, link, isRight);
      work.audit({ action: isRight ? 'read' : 'refuse', entity: 'intake-link', entityId: link.linkId, patientId: intake.patientId, reason: isRight ? undefined : 'wrong birth date' });
      if (!isRight) return null;
      const expiresAt = new Date(work.now.getTime() + ACCESS_HOURS * 3_600_000);
      await work.tx.intakeAccess.createMany({ data: [{ clinicId: work.clinicId, id: newId(), linkId: link.linkId, tokenHash: hashToken(token), expiresAt }] });
      if (intake.status === 'requested') {
        await work.tx.intake.updateMany({ where: { clinicId: work.clinicId, id: intake.id, status: 'requested' }, data: { status: 'opened', openedAt: work.now, version: { increment: 1 } } });
      }
      return this.show(work, parts, link.way);
    });
    if (outcome === null) throw wrongBirthDate(link.checkTriesLeft - 1, link.language);
    void reply.setCookie(cookieName(this.config, 'intake'), token, { ...cookieOptions(this.config), maxAge: ACCESS_HOURS * 3_600 });
    return outcome;
  }

  async read(request: FastifyRequest): Promise<LinkIntakeResponse> {
    const access = await this.door.accessOf(request);
    return this.door.work(request, access.clinicId, access.accessId, async (work) => {
      const parts = await this.door.load(work, access.intakeId);
      work.audit({ action: 'read', entity: 'intake', entityId: access.intakeId, patientId: parts.intake.patientId });
      return this.show(work, parts, access.way);
    });
  }

  /** The language may change at any time; what staff send next follows it. */
  async chooseLanguage(request: FastifyRequest, input: LinkLanguage): Promise<LinkIntakeResponse> {
    const access = await this.door.accessOf(request);
    return this.door.work(request, access.clinicId, access.accessId, async (work) => {
      await work.tx.intake.updateMany({ where: { ...openIntake(work, access.intakeId), language: { not: input.language } }, data: { language: input.language, version: { increment: 1 } } });
      const parts = await this.door.load(work, access.intakeId);
      work.audit({ action: 'update', entity: 'intake', entityId: access.intakeId, patientId: parts.intake.patientId, fields: ['language'] });
      return this.show(work, parts, access.way);
    });
  }

  /** Stores answers and says what they mean when it must not wait: the clinic learns of it in the same transaction. */
  async save(request: FastifyRequest, input: LinkAnswers): Promise<LinkAnswersSavedResponse> {
    const access = await this.door.accessOf(request);
    return this.door.work(request, access.clinicId, access.accessId, async (work) => {
      refuseBadAnswers(input.answers, { today: work.today, language: access.language, pointer: (index) => `/answers/${index}/value` });
      // Taken first, so that two devices and a submission wait for each other and each answer gets a place in the order.
      const { count } = await work.tx.intake.updateMany({ where: openIntake(work, access.intakeId), data: { status: 'in-progress', version: { increment: 1 } } });
      if (count === 0) throw linkEnding('gone', access.language);
      const parts = await this.door.load(work, access.intakeId);
      const clock = deviceClock(input.sentAt, work.now);
      const saved = await recordAnswers(work, access.intakeId, input.answers.map((answer) => ({
        ...answer, answeredAt: clock.serverTime(answer.answeredAt, parts.intake.createdAt),
      })));
      const alerts = await raiseAlerts(work, parts);
      const highestAlert = alerts[0]?.level ?? null;
      if (highestAlert !== parts.intake.highestAlert) {
        await work.tx.intake.updateMany({ where: { clinicId: work.clinicId, id: access.intakeId }, data: { highestAlert } });
      }
      work.audit({
        action: 'answer', entity: 'intake', entityId: access.intakeId, patientId: parts.intake.patientId, fields: saved.map((answer) => answer.itemId),
        reason: clock.note,
      });
      return { saved, alerts };
    });
  }

  /** Takes one try before the date is judged by its answer, and gives it back to the right one: guesses sent at once wait for each other. */
  private async takeTry(work: ClinicWork, { linkId, language }: LinkOfToken, isRight: boolean): Promise<void> {
    const { count } = await work.tx.intakeLink.updateMany({ where: { clinicId: work.clinicId, id: linkId, checkTriesLeft: { gt: 0 } }, data: { checkTriesLeft: { decrement: 1 } } });
    if (count === 0) throw linkEnding('link-locked', language);
    if (isRight) await work.tx.intakeLink.updateMany({ where: { clinicId: work.clinicId, id: linkId }, data: { checkTriesLeft: { increment: 1 } } });
  }

  private async show(work: ClinicWork, parts: LinkIntakeParts, way: LinkWay): Promise<LinkIntakeResponse> {
    const { intake } = parts;
    const kept = await keptAnswers(work, intake.id);
    const texts = await work.tx.consentText.findMany({
      where: { clinicId: work.clinicId, language: { in: [intake.language, 'en'] } }, orderBy: { number: 'desc' },
    });
    return toLinkIntake(parts, {
      answers: [...kept.values()],
      consentText: texts.find((each) => each.language === intake.language) ?? texts[0] ?? null,
      previous: await previousIntake(work, intake),
      handOver: way === 'hand-over',
      today: work.today,
    });
  }
}

const openIntake = (work: ClinicWork, id: string) => ({ clinicId: work.clinicId, id, status: { in: [...INTAKE_STEPS.answer.from] } });
