// What no note lets happen, and the key of the task that reminds of it.
import { problem, type RequestContext } from '../../platform/http/api.js';

const EARLIEST = '1900-01-01';

export const unsignedNoteKey = (sessionId: string): string => `unsigned-note:${sessionId}`;
export const followUpKey = (sessionId: string): string => `follow-up:${sessionId}`;

export function refuseSigned(session: { readonly status: string }): void {
  if (session.status === 'signed') throw problem('signed', { status: 409, detail: 'The note is signed and is not changed any more. Add an addendum.' });
  if (session.status === 'void') throw problem('withdrawn', { status: 409, detail: 'The note was taken back. Begin a new one.' });
}

export function refuseImpossibleDay(ctx: RequestContext, visitDate: string | undefined): void {
  if (visitDate === undefined || (visitDate <= ctx.today && visitDate >= EARLIEST)) return;
  const code = visitDate > ctx.today ? 'in-future' : 'too-early';
  throw problem('invalid-input', { errors: [{ pointer: '/visitDate', code, detail: 'A note is about a visit that has taken place.' }] });
}
