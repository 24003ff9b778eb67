// What is typed of an inbound referral and of its letter, as it is kept on this device and as it is sent.
import type { Schema } from '../../lib/api';
import { inboundParts } from './inbound-words';

export interface InboundTyped {
  /** Empty: the letter does not say. */
  readonly datedOn: string;
  readonly question: string;
  readonly diagnosis: string;
  readonly precautions: string;
}

export const nothingTyped: InboundTyped = { datedOn: '', question: '', diagnosis: '', precautions: '' };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const factsOf = ({ datedOn, question, diagnosis, precautions }: InboundTyped) =>
  ({ datedOn: orNull(datedOn), question: orNull(question), diagnosis: orNull(diagnosis), precautions: orNull(precautions) });

export type Urgency = NonNullable<Schema['NewInboundReferral']['urgency']>;

export const urgencies = [
  { value: 'now', label: 'Now' }, { value: 'same-day', label: 'Same day' }, { value: 'within-days', label: 'Within days' }, { value: 'routine', label: 'Routine' },
] as const satisfies readonly { readonly value: Urgency; readonly label: string }[];

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Party {
  /** null: not in the directory */
  readonly contactId: string | null;
  readonly name: string;
}

export interface InboundDraft {
  readonly patient: Person | null;
  readonly party: Party;
  readonly typed: InboundTyped;
  readonly urgency: Urgency;
  readonly ownerId: string;
  /** Which of the files kept on this device is its letter */
  readonly paperId: string | null;
  /** The referral, once it is recorded and only its letter is still to be kept */
  readonly madeId: string | null;
}

export const blankInbound = (ownerId: string): InboundDraft => ({
  patient: null, party: { contactId: null, name: '' }, typed: nothingTyped, urgency: 'routine', ownerId, paperId: null, madeId: null,
});

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});

export const isInboundDraft = (value: unknown): value is InboundDraft => {
  const { patient, party, typed, urgency, ownerId, paperId, madeId } = fieldsOf(value);
  const [person, from, said] = [fieldsOf(patient), fieldsOf(party), fieldsOf(typed)];
  return (patient === null || (isText(person['id']) && isText(person['name']))) && isTextOrNull(from['contactId']) && isText(from['name'])
    && inboundParts.every((part) => isText(said[part])) && urgencies.some((one) => one.value === urgency) && isText(ownerId) && isTextOrNull(paperId) && isTextOrNull(madeId);
};
