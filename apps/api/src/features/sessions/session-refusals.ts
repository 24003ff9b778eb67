// What no note lets happen, and the keys of the tasks that remind of it.
import { problem, type Problem, type RequestContext } from '../../platform/http/api.js';

const EARLIEST = '1900-01-01';

export const unsignedNoteKey = (sessionId: string): string => `unsigned-note:${sessionId}`;
export const followUpKey = (sessionId: string): string => `follow-up:${sessionId}`;

export function closedNote(status: 'signed' | 'void'): Problem {
  return status === 'signed'
    ? problem('signed', { status: 409, detail: 'The note is signed and is not changed any more. Add an addendum.' })
    : problem('withdrawn', { status: 409, detail: 'The note was taken back. Begin a new one.' });
}

export function refuseClosed({ status }: { readonly status: 'draft' | 'signed' | 'void' }): void {
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
