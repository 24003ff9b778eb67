// The same decision for answers that belong to nobody: for the what-if panel and for other programs. Nothing is stored.
import { Injectable } from '@nestjs/common';
import { deriveFacts, type PerformerRole, type RegionAnswer, screen, type TechniqueGroupId } from '@legwork/clinical';
import { type ProblemDetail, problem } from '../../platform/http/api.js';
import { isFactId } from '../facts/fact-catalogue.js';
import { checkFact } from '../facts/fact-check.js';
import { toScreeningResult } from './screening.view.js';
import type { ScreeningPreview, ScreeningResultResponse } from './screenings.dto.js';

const MOST_FACTS = 400;

@Injectable()
export class PreviewService {
  previewScreening(input: ScreeningPreview): ScreeningResultResponse {
    // The choices are checked by the input class.
    const performerRole = input.performerRole as PerformerRole | undefined;
    const given = { ...checkedFacts(input.facts), ...(performerRole !== undefined && { 'performer.role': performerRole }) };
    const medicinesText = input.medicinesText ?? undefined;
    const derived = deriveFacts(given, { today: input.sessionDate, ...(medicinesText !== undefined && { medicinesText }) });
    const result = screen({
      sessionDate: input.sessionDate,
      facts: Object.fromEntries(Object.entries(derived.facts).filter(([id]) => isFactId(id))),
      ...(input.regions !== undefined && { regions: input.regions.map(toAnswer) }),
      ...(input.techniqueGroups !== undefined && { techniqueGroups: input.techniqueGroups as TechniqueGroupId[] }),
    });
    return toScreeningResult({ sessionDate: input.sessionDate, result, derived });
  }
}

function toAnswer({ region, side }: { readonly region: string; readonly side?: string | null }): RegionAnswer {
  return side === undefined || side === null ? region : { region, side: side as 'left' | 'right' | 'both' };
}

/** Answers as they would be stored; null is no answer. 400 with a pointer for each that could not be. */
export function checkedFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(facts).filter(([, value]) => value !== null);
  if (given.length > MOST_FACTS) throw problem('invalid-input', { errors: [{ pointer: '/facts', code: 'too-many', detail: `At most ${MOST_FACTS} facts.` }] });
  const checks = given.map(([id, value]) => ({ id, check: checkFact(id, value) }));
  const errors = checks.flatMap(({ id, check }): ProblemDetail[] => (check.ok ? [] : [{ pointer: `/facts/${escapePointer(id)}`, code: check.code, detail: check.detail }]));
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return Object.fromEntries(checks.flatMap(({ id, check }) => (check.ok ? [[id, check.value]] : [])));
}

/** RFC 6901. */
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 200);
