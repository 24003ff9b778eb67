// What a letter allows, as it is stored. Regions and techniques are named in full; `all` only where the letter says so.
import type { ProblemDetail } from '../../platform/http/api.js';
import { addDays, dateOfDay, problem } from '../../platform/http/api.js';
import { problemsOfPlaces, toPlace } from '../episodes/places.js';
import type { ClearanceAnswer } from './clearances.dto.js';

/** When the letter gives no end. Product policy, unconfirmed. */
const USUAL_DAYS = 90;
const LONGEST_DAYS = 2 * 365;

export function problemsOfAnswer(input: ClearanceAnswer, requestedOn: string, today: string): ProblemDetail[] {
  const { decision, answeredOn, validFrom, validUntil } = input;
  const errors: ProblemDetail[] = [];
  if (answeredOn > today) errors.push({ pointer: '/answeredOn', code: 'in-future', detail: 'The answer must not lie in the future.' });
  if (answeredOn < requestedOn) errors.push({ pointer: '/answeredOn', code: 'before-request', detail: 'The answer must not be older than the request.' });
  if (decision === 'declined') return errors;
  const places = input.regions ?? [];
  errors.push(...problemsOfPlaces(places, '/regions'));
  if (input.allRegions !== true && places.length === 0) errors.push({ pointer: '/regions', code: 'missing', detail: 'Name the regions the letter allows.' });
  if (input.allTechniques !== true && (input.techniqueGroups ?? []).length === 0) errors.push({ pointer: '/techniqueGroups', code: 'missing', detail: 'Name the techniques the letter allows.' });
  if (validUntil != null && validUntil < (validFrom ?? answeredOn)) errors.push({ pointer: '/validUntil', code: 'before-start', detail: 'The last day must not lie before the first.' });
  if (validUntil != null && validUntil > addDays(answeredOn, LONGEST_DAYS)) errors.push({ pointer: '/validUntil', code: 'too-late', detail: 'A clearance holds at most two years.' });
  return errors;
}

export function refuseImpossibleAnswer(input: ClearanceAnswer, requestedOn: string, today: string): void {
  const errors = problemsOfAnswer(input, requestedOn, today);
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

export function grantedColumns(input: ClearanceAnswer) {
  return {
    regions: input.allRegions === true ? 'all' : (input.regions ?? []).map((place) => ({ ...toPlace(place) })),
    techniqueGroups: input.allTechniques === true ? ['all'] : [...new Set(input.techniqueGroups ?? [])],
    maxPressure: input.maxPressure ?? null,
    validFrom: dateOfDay(input.validFrom ?? input.answeredOn),
    validUntil: dateOfDay(input.validUntil ?? addDays(input.answeredOn, USUAL_DAYS)),
  };
}
