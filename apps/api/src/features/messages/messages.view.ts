import { messageWords, isMessageKind, type MessageKind } from '../../platform/outbox/message-words.js';
import type { MessageResponse, MessageTextResponse } from './messages.dto.js';
import { isReminder } from '../../platform/outbox/kind-rules.js';
import { visitTime } from '../../platform/outbox/visit-time.js';
import { messageChoices, messageState } from './message-states.js';

interface AboutPatient {
  readonly patientId: string;
  readonly language?: string;
  readonly startsAt?: Date;
  readonly patient: { readonly givenName: string; readonly familyName: string; readonly language: string };
}

export interface MessageRow {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly status: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly nextAttemptAt: Date;
  readonly intake: AboutPatient | null;
  readonly referral: AboutPatient | null;
  readonly clearance: AboutPatient | null;
  readonly appointment: AboutPatient | null;
  readonly plan: AboutPatient | null;
}

export interface MessageClinic {
  readonly name: string;
  readonly phone: string | null;
  readonly defaultLanguage: string;
  readonly timeZone: string;
}

const PATIENT = { select: { givenName: true, familyName: true, language: true } } as const;

/** The relations a row needs, for Prisma's `include`. */
export const MESSAGE_PARTS = {
  intake: { select: { patientId: true, language: true, patient: PATIENT } },
  referral: { select: { patientId: true, patient: PATIENT } },
  clearance: { select: { patientId: true, patient: PATIENT } },
  appointment: { select: { patientId: true, startsAt: true, patient: PATIENT } },
  plan: { select: { patientId: true, patient: PATIENT } },
} as const;

const kindOf = (kind: string): MessageKind => (isMessageKind(kind) ? kind : 'referral-letter');

/** What goes to staff and to others outside is in the clinic's language; mails to a patient are in theirs. */
const TO_OTHERS: readonly MessageKind[] = ['invitation', 'intake-alert', 'referral-letter', 'referral-report', 'referral-question', 'clearance-letter'];

function wordsOf(row: MessageRow, clinic: MessageClinic) {
  const kind = kindOf(row.kind);
  const own = TO_OTHERS.includes(kind) ? undefined : row.intake?.language ?? aboutWhom(row)?.patient.language;
  const startsAt = row.appointment?.startsAt;
  return messageWords(kind, {
    clinicName: clinic.name, clinicPhone: clinic.phone, language: own ?? clinic.defaultLanguage,
    ...(startsAt !== undefined && { when: (language) => visitTime(startsAt, clinic.timeZone, language) }),
  });
}

const aboutWhom = (row: MessageRow): AboutPatient | null => row.intake ?? row.appointment ?? row.plan ?? row.referral ?? row.clearance;

export function toMessage(row: MessageRow, clinic: MessageClinic): MessageResponse {
  const about = aboutWhom(row);
  return {
    id: row.id,
    kind: kindOf(row.kind),
    to: row.recipient,
    subject: wordsOf(row, clinic).subject,
    state: messageState(row),
    tries: row.attempts,
    lastError: row.lastError,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    nextTryAt: row.status === 'pending' ? row.nextAttemptAt.toISOString() : null,
    patientId: about?.patientId ?? null,
    patientName: about === null ? null : `${about.patient.givenName} ${about.patient.familyName}`,
    isReminder: isReminder(row.kind),
    can: messageChoices(row),
  };
}

export function toMessageText(row: MessageRow, clinic: MessageClinic, written: string | undefined): MessageTextResponse {
  return { ...toMessage(row, clinic), text: written ?? wordsOf(row, clinic).text, holdsLink: written !== undefined && /#[\w-]{43}/.test(written) };
}
