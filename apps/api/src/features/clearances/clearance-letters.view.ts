import { languageOf } from '@legwork/clinical';
import type { Role } from '../../platform/http/api.js';
import { isWritten } from '../letters/letter-texts.js';
import type { MailStateResponse } from '../messages/mail-state.dto.js';
import { partsOf, type LoadedLetter } from './clearance-letter-content.js';
import type { ClearanceLetterStateResponse, ClearanceSendingResponse } from './clearance-letters.dto.js';
import { clearanceRights } from './clearances.policy.js';

type Mails = ReadonlyMap<string, MailStateResponse>;

/** What the outbox knows a mail by. */
export const sendingCause = (sendingId: string): string => `clearance-sending:${sendingId}`;

export const mailCauses = ({ signature }: LoadedLetter): string[] => (signature?.sendings ?? []).flatMap(({ id, way }) => (way === 'email' ? [sendingCause(id)] : []));

export function toLetterState(viewer: { readonly role: Role }, row: LoadedLetter, mails: Mails): ClearanceLetterStateResponse {
  const { signature } = row;
  const parts = partsOf(row);
  const { writeLetter } = clearanceRights(viewer, row);
  return {
    clearanceId: row.id, version: row.version, addressee: row.addressee, contactId: row.contactId, email: row.contact?.email ?? null, parts: { ...parts },
    signedName: signature?.signedName ?? null, signedRole: signature?.signedRole ?? null, signedAt: signature?.signedAt.toISOString() ?? null,
    contentHash: signature === null ? null : Buffer.from(signature.contentHash).toString('hex'), patientLanguage: languageOf(row.patient.language),
    sendings: (signature?.sendings ?? []).map((sending) => toSending(sending, mails)),
    can: { edit: writeLetter && signature === null, sign: writeLetter && signature === null && isWritten(parts), send: writeLetter && signature !== null },
  };
}

type LoadedSending = NonNullable<LoadedLetter['signature']>['sendings'][number];

const toSending = ({ id, way, recipient, sentAt, sentBy }: LoadedSending, mails: Mails): ClearanceSendingResponse =>
  ({ id, way, recipient, at: sentAt.toISOString(), byName: sentBy.displayName, mail: mails.get(sendingCause(id)) ?? null });
