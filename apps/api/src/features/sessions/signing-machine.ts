// How a note comes to its signatures: every step in one table. The database holds the same steps (session_signature_step_follows).
// Its author signs a note of their own; an assistant's is sent, and a practitioner co-signs it as it was sent or gives it back.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { VisitType } from './sessions.dto.js';

export const SESSION_STATUSES = ['draft', 'awaiting-co-signature', 'signed', 'void'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const SIGNATURE_STEPS = ['signed', 'sent', 'returned', 'recalled', 'co-signed'] as const;
export type SignatureStep = (typeof SIGNATURE_STEPS)[number];

interface Transition {
  readonly from: SessionStatus;
  readonly to: SessionStatus;
  readonly isCoSigned: boolean;
  readonly isAuthors: boolean;
  readonly needsPractitioner: boolean;
}

export const SIGNING: Readonly<Record<SignatureStep, Transition>> = {
  signed: { from: 'draft', to: 'signed', isCoSigned: false, isAuthors: true, needsPractitioner: true },
  sent: { from: 'draft', to: 'awaiting-co-signature', isCoSigned: true, isAuthors: true, needsPractitioner: false },
  recalled: { from: 'awaiting-co-signature', to: 'draft', isCoSigned: true, isAuthors: true, needsPractitioner: false },
  returned: { from: 'awaiting-co-signature', to: 'draft', isCoSigned: true, isAuthors: false, needsPractitioner: true },
  'co-signed': { from: 'awaiting-co-signature', to: 'signed', isCoSigned: true, isAuthors: false, needsPractitioner: true },
};

export interface NoteState {
  readonly status: SessionStatus;
  readonly visitType: VisitType;
  readonly authorId: string;
  readonly coSignRequired: boolean;
}

export interface Member {
  readonly role: Role;
  readonly membershipId: string;
}

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

/** A first examination by a physiotherapist is a physiotherapist's, whoever writes it down. */
export const mayHold = (role: Role, visitType: VisitType): boolean => visitType !== 'physio-initial' || role !== 'massage_therapist';

export function mayTake(step: SignatureStep, member: Member, note: NoteState): boolean {
  const { from, isCoSigned, isAuthors, needsPractitioner } = SIGNING[step];
  return note.status === from && note.coSignRequired === isCoSigned && (note.authorId === member.membershipId) === isAuthors
    && (!needsPractitioner || (practitioners.includes(member.role) && mayHold(member.role, note.visitType)));
}
