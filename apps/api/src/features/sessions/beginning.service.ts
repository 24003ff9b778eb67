// Hot job: a note is begun in one statement (function begin_note in the migrations), with the task that reminds of signing
// it; in two when an accepted intake has to be put into words first.
import { Injectable } from '@nestjs/common';
import { subjectiveText, type IntakeAnswers } from '@legwork/clinical';
import { found, newId, problem, type RequestContext } from '../../platform/http/api.js';
import type { Note } from './note.js';
import { refuseImpossibleDay, unknownLink } from './session-refusals.js';
import type { SessionNoteResponse } from './session-responses.dto.js';
import type { NewSession } from './sessions.dto.js';
import { mayHold } from './sessions.policy.js';
import { toSessionNoteResponse } from './sessions.view.js';

type Begun =
  | { readonly outcome: 'begun' | 'second-note'; readonly note: Note }
  | { readonly outcome: 'intake-first'; readonly answers: IntakeAnswers }
  | { readonly outcome: 'unknown-link'; readonly link: string }
  | { readonly outcome: 'unknown-patient' };

@Injectable()
export class BeginningService {
  async begin(ctx: RequestContext, patientId: string, input: NewSession): Promise<SessionNoteResponse> {
    refuseImpossibleDay(ctx, input.visitDate);
    if (!mayHold(ctx.role, input.visitType)) throw problem('not-allowed', { detail: 'A first physiotherapy examination is a physiotherapist’s.' });
    const begun = await this.#insert(ctx, patientId, input, null);
    return shown(ctx, begun.outcome === 'intake-first' ? await this.#insert(ctx, patientId, input, subjectiveText(begun.answers)) : begun);
  }

  async #insert(ctx: RequestContext, patientId: string, input: NewSession, subjective: string | null): Promise<Begun> {
    const { visitType, visitDate = ctx.today, episodeId = null, appointmentId = null, notTreatedReason = null } = input;
    const [row] = await ctx.statement<{ readonly begun: Begun }>(
      'begin_note',
      `select begin_note($1::uuid, $2::uuid, $3, $4, $5::uuid, $6::uuid, $7::uuid, $8::uuid, $9::uuid, $10, $11::date, $12, $13, $14, $15::text[],
        $16::timestamptz) as begun`,
      [
        ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, newId(), newId(), patientId, episodeId, appointmentId, visitType, visitDate,
        ctx.role === 'assistant', notTreatedReason, subjective, Object.keys(input), ctx.now.toISOString(),
      ],
    );
    return found(row).begun;
  }
}

function shown(ctx: RequestContext, begun: Begun): SessionNoteResponse {
  switch (begun.outcome) {
    case 'begun': return toSessionNoteResponse(begun.note, ctx);
    // Two tablets that begin the note of one visit meet here: the second one is shown the first one's note.
    case 'second-note': throw problem('conflict', { detail: 'This visit has a note already.', current: toSessionNoteResponse(begun.note, ctx) });
    case 'unknown-patient': throw problem('not-found');
    case 'unknown-link': throw unknownLink(begun.link);
    case 'intake-first': throw new Error('The Subjective was given.');
  }
}
