// Who may write, sign and amend a note. An assistant writes; a practitioner signs what an assistant wrote.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { SessionCan } from './sessions.dto.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export interface NoteState {
  readonly status: string;
  readonly visitType: string;
  readonly authorId: string;
  readonly coSignRequired: boolean;
}

interface Member {
  readonly role: Role;
  readonly membershipId: string;
}

/** A first examination by a physiotherapist is a physiotherapist's, whoever writes it down. */
export const mayHold = (role: Role, visitType: string): boolean => visitType !== 'physio-initial' || role !== 'massage_therapist';

export function mayEdit(member: Member, note: NoteState): boolean {
  return note.status === 'draft' && (note.authorId === member.membershipId || practitioners.includes(member.role));
}

/** Its author, or for an assistant's note any practitioner whose scope covers the visit. */
export function maySign(member: Member, note: NoteState): boolean {
  if (note.status !== 'draft' || !practitioners.includes(member.role) || !mayHold(member.role, note.visitType)) return false;
  return note.coSignRequired || note.authorId === member.membershipId;
}

export function sessionRights(member: Member, note: NoteState): SessionCan {
  return {
    edit: mayEdit(member, note),
    sign: maySign(member, note),
    addAddendum: note.status === 'signed' && practitioners.includes(member.role),
    withdraw: mayWithdraw(member, note),
  };
}

/** A note begun by mistake is taken back by its author; an assistant's also by a practitioner. */
export function mayWithdraw(member: Member, note: NoteState): boolean {
  return note.status === 'draft' && (note.authorId === member.membershipId || (note.coSignRequired && practitioners.includes(member.role)));
}
