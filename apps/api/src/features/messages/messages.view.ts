import { messageWords, isMessageKind, type MessageKind } from '../../platform/outbox/message-words.js';
import type { MessageResponse, MessageTextResponse } from './messages.dto.js';
import { mayRetry, messageState } from './message-states.js';

interface AboutPatient {
  readonly patientId: string;
  readonly language?: string;
  readonly patient: { readonly givenName: string; readonly familyName: string };
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
}

export interface MessageClinic {
  readonly name: string;
  readonly phone: string | null;
  readonly defaultLanguage: string;
}

const PATIENT = { select: { givenName: true, familyName: true } } as const;

/** The relations a row needs, for Prisma's `include`. */
export const MESSAGE_PARTS = {
  intake: { select: { patientId: true, language: true, patient: PATIENT } },
  referral: { select: { patientId: true, patient: PATIENT } },
} as const;

const kindOf = (kind: string): MessageKind => (isMessageKind(kind) ? kind : 'referral-letter');

/** Alerts go to staff in the clinic's language; mails about an intake go to its patient, in theirs. */
function wordsOf(row: MessageRow, clinic: MessageClinic) {
  const kind = kindOf(row.kind);
  const language = kind === 'intake-alert' ? undefined : row.intake?.language;
  return messageWords(kind, { clinicName: clinic.name, clinicPhone: clinic.phone, language: language ?? clinic.defaultLanguage });
}

export function toMessage(row: MessageRow, clinic: MessageClinic): MessageResponse {
  const state = messageState(row);
  const about = row.intake ?? row.referral;
  return {
    id: row.id,
    kind: kindOf(row.kind),
    to: row.recipient,
    subject: wordsOf(row, clinic).subject,
    state,
    tries: row.attempts,
    lastError: row.lastError,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    nextTryAt: row.status === 'pending' ? row.nextAttemptAt.toISOString() : null,
    patientId: about?.patientId ?? null,
    patientName: about === null ? null : `${about.patient.givenName} ${about.patient.familyName}`,
    canRetry: mayRetry(state),
  };
}

export function toMessageText(row: MessageRow, clinic: MessageClinic, written: string | undefined): MessageTextResponse {
  return { ...toMessage(row, clinic), text: written ?? wordsOf(row, clinic).text, holdsLink: written !== undefined && /#[\w-]{43}/.test(written) };
}
