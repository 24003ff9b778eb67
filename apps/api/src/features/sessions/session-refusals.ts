// What no note lets happen, and the keys of the tasks that remind of it.
import { problem, type Problem, type RequestContext } from '../../platform/http/api.js';
import type { SessionStatus } from './signing-machine.js';

const EARLIEST = '1900-01-01';

export const unsignedNoteKey = (sessionId: string): string => `unsigned-note:${sessionId}`;
export const coSignatureKey = (sessionId: string): string => `co-signature:${sessionId}`;
export const returnedNoteKey = (sessionId: string): string => `note-returned:${sessionId}`;
export const followUpKey = (sessionId: string): string => `follow-up:${sessionId}`;

const CLOSED: Readonly<Record<Exclude<SessionStatus, 'draft'>, { readonly code: string; readonly detail: string }>> = {
  signed: { code: 'signed', detail: 'The note is signed and is not changed any more. Add an addendum.' },
  'awaiting-co-signature': { code: 'awaiting-co-signature', detail: 'The note waits for its second signature and is not changed meanwhile. It can be taken back or returned.' },
  void: { code: 'withdrawn', detail: 'The note was taken back. Begin a new one.' },
};

export function closedNote(status: Exclude<SessionStatus, 'draft'>): Problem {
  const { code, detail } = CLOSED[status];
  return problem(code, { status: 409, detail });
}

export function refuseClosed({ status }: { readonly status: SessionStatus }): void {
  if (status !== 'draft') throw closedNote(status);
}

export function refuseImpossibleDay(ctx: RequestContext, visitDate: string | undefined): void {
  if (visitDate === undefined || (visitDate <= ctx.today && visitDate >= EARLIEST)) return;
  const code = visitDate > ctx.today ? 'in-future' : 'too-early';
  throw problem('invalid-input', { errors: [{ pointer: '/visitDate', code, detail: 'A note is about a visit that has taken place.' }] });
}

export function unknownLink(field: string): Problem {
  return problem('invalid-input', { errors: [{ pointer: `/${field}`, code: 'unknown', detail: 'This is not part of the patient’s chart.' }] });
}
