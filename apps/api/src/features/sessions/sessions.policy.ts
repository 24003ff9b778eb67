// Who may write, sign and amend a note. An assistant writes and signs first; a practitioner co-signs.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { SessionCan } from './sessions.dto.js';
import { mayTake, type Member, type NoteState } from './signing-machine.js';

export { mayHold } from './signing-machine.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export function mayEdit(member: Member, note: NoteState): boolean {
  return note.status === 'draft' && (note.authorId === member.membershipId || practitioners.includes(member.role));
}

export function sessionRights(member: Member, note: NoteState): SessionCan {
  return {
    edit: mayEdit(member, note),
    sign: mayTake('signed', member, note) || mayTake('co-signed', member, note),
    send: mayTake('sent', member, note),
    recall: mayTake('recalled', member, note),
    giveBack: mayTake('returned', member, note),
    addAddendum: note.status === 'signed' && practitioners.includes(member.role),
    withdraw: mayWithdraw(member, note),
  };
}

/** A note begun by mistake is taken back by its author; an assistant's also by a practitioner. */
export function mayWithdraw(member: Member, note: NoteState): boolean {
  return note.status === 'draft' && (note.authorId === member.membershipId || (note.coSignRequired && practitioners.includes(member.role)));
}
