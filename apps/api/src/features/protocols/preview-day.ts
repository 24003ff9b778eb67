// The PEACE & LOVE phase for dates and criteria that belong to nobody.
import { type ConfirmedMove, peaceAndLove, type PeaceAndLoveProblem } from '@legwork/clinical';
import { isDay, type ProblemDetail, problem, type Role } from '../../platform/http/api.js';
import { performerRoleAsked } from '../screenings/screenings.policy.js';
import type { PeaceAndLovePreview, PeaceAndLoveResponse } from './protocols.dto.js';
import { toPeaceAndLove } from './protocols.view.js';

const POINTERS: Readonly<Record<PeaceAndLoveProblem['code'], string>> = {
  'injury-date-unreadable': '/injuryDate',
  'injury-in-the-future': '/injuryDate',
  'today-unreadable': '/today',
  'reinjury-unreadable': '/reinjuries',
  'reinjury-in-the-future': '/reinjuries',
};

export function previewDay(input: PeaceAndLovePreview, role: Role): PeaceAndLoveResponse {
  const reinjuries = input.reinjuries ?? [];
  const unreadable = reinjuries.flatMap((day, index): ProblemDetail[] =>
    (isDay(day) ? [] : [{ pointer: `/reinjuries/${index}`, code: 'not-a-date', detail: 'A day that exists, YYYY-MM-DD.' }]));
  if (unreadable.length > 0) throw problem('invalid-input', { errors: unreadable });
  const found = peaceAndLove({
    injuryDate: input.injuryDate ?? null,
    ...(input.chronic !== undefined && { chronic: input.chronic }),
    prescribed: input.prescribed ?? [],
    today: input.today,
    criteria: { ...input.criteria },
    // The input class has checked the choices.
    confirmedMoves: (input.confirmedMoves ?? []) as ConfirmedMove[],
    reinjuries,
    performerRole: performerRoleAsked(input.performerRole, role),
  });
  if (found.kind === 'problem') throw problem('invalid-input', { errors: [{ pointer: POINTERS[found.code], code: found.code, detail: found.message }] });
  if (found.kind === 'not-applicable') throw problem('not-applicable', { detail: found.message, errors: [{ pointer: '/injuryDate', code: found.code, detail: found.message }] });
  return toPeaceAndLove(found);
}
