// An outbox row -> the words of its mail. Tokens are made here, at the last moment: the table never holds one.
import type { Config } from '../config/config.js';
import type { OutboxMessage } from '../database/generated/client.js';
import type { ClinicWork } from '../http/request-context.js';
import { hashToken, newToken } from '../identity/token.js';
import { CLINIC_MAILS, type MailFacts, type MailLanguage, type MailText, withStopLink } from '../mail/mail-texts.js';
import { isReminder } from './kind-rules.js';
import { wantsReminder } from './reminder-wishes.js';
import { visitTime } from './visit-time.js';

export type OutboxRow = OutboxMessage;

type Kind = keyof typeof CLINIC_MAILS;

interface Written {
  readonly link: string;
  readonly days: number;
  /** The reader's, when it is known; else the clinic's. */
  readonly language?: string;
  readonly when?: (language: MailLanguage) => string;
}

export interface ComposedMail extends MailText {
  readonly unsubscribeUrl?: string;
}

type Composer = (work: ClinicWork, row: OutboxRow, publicUrl: string) => Promise<Written | undefined>;

const LINK_DAYS = 14;

/** A visit that is moved is reminded of at its new time. The same words as in visit_reminders_due(). */
export const visitCause = (appointmentId: string, startsAt: Date): string => `visit:${appointmentId}:${Math.floor(startsAt.getTime() / 1_000)}`;

const INTAKE_OVER = ['submitted', 'accepted', 'withdrawn'];

const COMPOSERS: Readonly<Record<Kind, Composer>> = {
  invitation: async (work, row, publicUrl) => {
    const { clinicId, now, tx } = work;
    if (row.invitationId === null) return undefined;
    const token = newToken();
    const { count } = await tx.invitation.updateMany({
      where: { clinicId, id: row.invitationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { tokenHash: hashToken(token) },
    });
    if (count === 0) return undefined;
    const { expiresAt } = await tx.invitation.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: row.invitationId } }, select: { expiresAt: true } });
    return { link: `${publicUrl}/invitation#${token}`, days: Math.max(1, Math.floor((expiresAt.getTime() - now.getTime()) / 86_400_000)) };
  },

  'intake-link': intakeLink,
  'intake-again': intakeLink,
  'intake-reminder': async (work, row, publicUrl) => {
    const { clinicId, now, tx } = work;
    const visit = row.appointmentId === null ? null : await tx.appointment.findUnique({ where: { clinicId_id: { clinicId, id: row.appointmentId } }, select: { status: true, startsAt: true } });
    return visit?.status === 'booked' && visit.startsAt > now ? intakeLink(work, row, publicUrl) : undefined;
  },

  'intake-alert': (_work, row, publicUrl) => Promise.resolve({ link: `${publicUrl}/intakes/${row.intakeId ?? ''}/review`, days: 0 }),

  'care-link': careLink,
  'outcome-request': async (work, row, publicUrl) => {
    const { clinicId, tx } = work;
    const request = row.outcomeRequestId === null ? null
      : await tx.outcomeRequest.findUnique({ where: { clinicId_id: { clinicId, id: row.outcomeRequestId } }, select: { answeredAt: true, withdrawnAt: true } });
    return request === null || request.answeredAt !== null || request.withdrawnAt !== null ? undefined : careLink(work, row, publicUrl);
  },

  'visit-reminder': async ({ clinicId, now, timeZone, tx }, row, publicUrl) => {
    const visit = row.appointmentId === null ? null : await tx.appointment.findUnique({ where: { clinicId_id: { clinicId, id: row.appointmentId } }, select: { status: true, startsAt: true, patientId: true } });
    // Called off, over, or moved: the new time has a mail of its own.
    if (visit?.status !== 'booked' || visit.startsAt <= now || row.cause !== visitCause(row.appointmentId ?? '', visit.startsAt)) return undefined;
    const { language } = await tx.patient.findUniqueOrThrow({ where: { clinicId_id: { clinicId, id: visit.patientId } }, select: { language: true } });
    return { link: publicUrl, days: 0, language, when: (spoken) => visitTime(visit.startsAt, timeZone, spoken) };
  },
  'exercise-reminder': careLink,

  'referral-letter': (_work, _row, publicUrl) => Promise.resolve({ link: publicUrl, days: 0 }),
  'referral-report': (_work, _row, publicUrl) => Promise.resolve({ link: publicUrl, days: 0 }),
  'referral-question': (_work, _row, publicUrl) => Promise.resolve({ link: publicUrl, days: 0 }),
  'clearance-letter': async ({ clinicId, tx }, { clearanceId }, publicUrl) => {
    const asked = clearanceId === null ? null : await tx.clearance.findUnique({ where: { clinicId_id: { clinicId, id: clearanceId } }, select: { status: true } });
    // Answered or withdrawn while the mail waited: nobody is to answer it again.
    return asked?.status === 'requested' ? { link: publicUrl, days: 0 } : undefined;
  },
};

/** A link of the mail's own. It replaces the older ones once the mail is sent (see clinic-mails.ts): a mail that never arrives locks nobody out. */
async function intakeLink(work: ClinicWork, row: OutboxRow, publicUrl: string): Promise<Written | undefined> {
  const { clinicId, now, tx } = work;
  if (row.intakeId === null) return undefined;
  const intake = await tx.intake.findUnique({ where: { clinicId_id: { clinicId, id: row.intakeId } }, select: { status: true, language: true } });
  if (intake === null || INTAKE_OVER.includes(intake.status)) return undefined;
  const token = newToken();
  const link = { tokenHash: hashToken(token), expiresAt: new Date(now.getTime() + LINK_DAYS * 86_400_000) };
  // The link takes the id of its mail: a further attempt replaces the token instead of leaving two links behind.
  const { count } = await tx.intakeLink.updateMany({ where: { clinicId, id: row.id, revokedAt: null }, data: link });
  if (count === 0) {
    const { count: made } = await tx.intakeLink.createMany({ data: [{ clinicId, id: row.id, intakeId: row.intakeId, way: 'email', createdAt: now, ...link }], skipDuplicates: true });
    // Switched off or replaced while the mail waited for its next attempt.
    if (made === 0) return undefined;
  }
  return { link: `${publicUrl}/i#${token}`, days: LINK_DAYS, language: intake.language };
}

/** The way to a plan, for as long as it is active; it takes the id of its mail as the link of an intake does. */
async function careLink(work: ClinicWork, row: OutboxRow, publicUrl: string): Promise<Written | undefined> {
  const { clinicId, now, tx } = work;
  const plan = row.planId === null ? null : await tx.plan.findUnique({ where: { clinicId_id: { clinicId, id: row.planId } }, select: { id: true, status: true, patient: { select: { language: true } } } });
  if (plan?.status !== 'active') return undefined;
  const token = newToken();
  const link = { tokenHash: hashToken(token), expiresAt: new Date(now.getTime() + LINK_DAYS * 86_400_000) };
  const { count } = await tx.careLink.updateMany({ where: { clinicId, id: row.id, revokedAt: null }, data: link });
  if (count === 0) {
    const { count: made } = await tx.careLink.createMany({ data: [{ clinicId, id: row.id, planId: plan.id, way: 'email', createdAt: now, ...link }], skipDuplicates: true });
    if (made === 0) return undefined;
  }
  return { link: `${publicUrl}/c#${token}`, days: LINK_DAYS, language: plan.patient.language };
}

/** Undefined when there is no longer a reason to send it, or its reader wants no such reminders. */
export async function composeMail(work: ClinicWork, row: OutboxRow, config: Config): Promise<ComposedMail | undefined> {
  if (!isKind(row.kind) || !await wantsReminder(work, row)) return undefined;
  const written = await COMPOSERS[row.kind](work, row, config.publicUrl);
  if (written === undefined) return undefined;
  const clinic = await work.tx.clinic.findUniqueOrThrow({ where: { id: work.clinicId }, select: { name: true, phone: true, defaultLanguage: true } });
  const language = languageOf(written.language ?? clinic.defaultLanguage);
  const facts: MailFacts = { clinicName: clinic.name, clinicPhone: clinic.phone, link: written.link, days: written.days, ...(written.when !== undefined && { when: written.when(language) }) };
  const text = CLINIC_MAILS[row.kind][language](facts);
  return isReminder(row.kind) ? stoppable(work, row, { text, language, publicUrl: config.publicUrl }) : text;
}

/** Two ways to stop such reminders: a page for people, and one request for mail programs (RFC 8058). The secret can do nothing else. */
async function stoppable({ clinicId, tx }: ClinicWork, { id }: OutboxRow, { text, language, publicUrl }: { text: MailText; language: MailLanguage; publicUrl: string }): Promise<ComposedMail> {
  const token = newToken();
  await tx.outboxMessage.updateMany({ where: { clinicId, id }, data: { unsubscribeHash: hashToken(token) } });
  return { ...withStopLink(text, language, `${publicUrl}/reminders#${token}`), unsubscribeUrl: `${publicUrl}/api/v1/reminders/one-click/${token}` };
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(CLINIC_MAILS, kind);
}

function languageOf(language: string): MailLanguage {
  return language === 'fr' ? 'fr' : 'en';
}
