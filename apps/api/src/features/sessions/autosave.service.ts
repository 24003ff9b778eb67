// Hot job: a save with version check, kept wording and audit row in one statement (function save_note in the migrations).
import { Injectable } from '@nestjs/common';
import { found, newId, PRACTITIONER_ROLES, problem, staleVersion, type RequestContext, type Role } from '../../platform/http/api.js';
import type { Note } from './note.js';
import { closedNote, refuseImpossibleDay, unknownLink } from './session-refusals.js';
import type { SessionNoteResponse } from './session-responses.dto.js';
import type { SessionChange } from './sessions.dto.js';
import { mayHold } from './sessions.policy.js';
import type { SessionStatus } from './signing-machine.js';
import { toSessionNoteResponse } from './sessions.view.js';

type Saved =
  | { readonly outcome: 'saved' | 'stale'; readonly note: Note }
  | { readonly outcome: 'unknown-link'; readonly link: string }
  | { readonly outcome: 'unknown' | 'not-allowed' | Exclude<SessionStatus, 'draft'> };

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

@Injectable()
export class AutosaveService {
  async save(ctx: RequestContext, id: string, version: number, input: SessionChange): Promise<SessionNoteResponse> {
    refuseImpossibleDay(ctx, input.visitDate);
    if (input.visitType !== undefined && !mayHold(ctx.role, input.visitType)) throw problem('not-allowed', { detail: 'A first physiotherapy examination is a physiotherapist’s.' });
    const [row] = await ctx.statement<{ readonly saved: Saved }>(
      'save_note',
      'select save_note($1::uuid, $2::uuid, $3, $4, $5, $6::uuid, $7, $8::jsonb, $9::uuid, $10) as saved',
      [ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, practitioners.includes(ctx.role), id, version, JSON.stringify(input), newId(), ctx.now],
    );
    const saved = found(row?.saved);
    if (saved.outcome === 'saved') return toSessionNoteResponse(saved.note, ctx);
    throw refusalOf(ctx, saved);
  }
}

function refusalOf(ctx: RequestContext, saved: Saved): Error {
  switch (saved.outcome) {
    case 'unknown': return problem('not-found');
    case 'not-allowed': return problem('not-allowed', { detail: 'This note is somebody else’s.' });
    case 'unknown-link': return unknownLink(saved.link);
    case 'signed': case 'void': case 'awaiting-co-signature': return closedNote(saved.outcome);
    case 'saved': case 'stale': return staleVersion(toSessionNoteResponse(saved.note, ctx));
  }
}
