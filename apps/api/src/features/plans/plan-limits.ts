// What the screening leaves of one planned line, why, what may be done instead, and which letter covers it. Pure.
import { doseFields, limitsFor, modalities, performersAllowed, reasonFor, screenIfCleared, screeningRules, type ClinicScope, type PerformerRole, type ScreeningInput, type ScreeningResult } from '@legwork/clinical';
import type { Letter } from '../screenings/decision.js';
import type { interventionOf } from './plan-content.js';
import type { CoveringLetter, InterventionLimit } from './plan-responses.dto.js';
import type { PlanPerformer } from './plans.dto.js';

type Line = Pick<ReturnType<typeof interventionOf>, 'modalityId' | 'region' | 'side' | 'performerRole'>;

export interface Screened {
  readonly input: ScreeningInput;
  readonly result: ScreeningResult;
  /** In the order that the result's rules name them by. */
  readonly letters: readonly Letter[];
}

export interface LimitQuestion {
  readonly planner: PerformerRole;
  readonly screened: Readonly<Record<PerformerRole, Screened>>;
  /** What professions do not perform in this clinic: never offered instead. */
  readonly clinicScope: ClinicScope;
  /** The reasons are in the words of whoever reads the plan, which may be another role than the line's. */
  readonly reader: PerformerRole;
}

/** Said when a cell of the place still has open questions. */
export const NOT_SCREENED_HERE = 'Not screened here yet: questions are open.';
const MOST_ALTERNATIVES = 4;
const HANDS = new Set(['light-pressure', 'moderate-pressure', 'deep-pressure', 'friction', 'stretching', 'percussion-vibration', 'lymphatic']);

/** Who the line must be allowed for: `either` means both; what the patient does at home is judged as its planner's. */
export function performersOf(performerRole: string, planner: PerformerRole): readonly PerformerRole[] {
  const of: Readonly<Record<PlanPerformer, readonly PerformerRole[]>> = {
    'massage-therapist': ['massage-therapist'],
    physiotherapist: ['physiotherapist'],
    either: ['massage-therapist', 'physiotherapist'],
    patient: [planner],
  };
  return of[performerRole as PlanPerformer];
}

export const reasonsOf = (ruleIds: readonly string[], reader: PerformerRole): string[] =>
  screeningRules.filter(({ id }) => ruleIds.includes(id)).map((rule) => reasonFor(rule, reader));

export function limitOf(line: Line, { planner, screened, clinicScope, reader }: LimitQuestion): InterventionLimit {
  const roles = performersOf(line.performerRole, planner);
  const limits = roles.map((role) => limitsFor(line.modalityId, line.region, line.side, screened[role].result));
  const allowed = limits.every((limit) => limit.allowed);
  const reasons = limits.flatMap(({ why }) => why);
  const ruleIds = [...new Set(reasons.flatMap(({ rules }) => rules))];
  const isOpen = reasons.some(({ unscreened }) => unscreened.length > 0);
  const usesPressure = doseFields(line.modalityId).some(({ param }) => param === 'pressure');
  return {
    allowed,
    maxPressure: allowed && usesPressure ? Math.min(...limits.map(({ maxPressure }) => maxPressure)) : null,
    why: [...reasonsOf(ruleIds, reader), ...(isOpen ? [NOT_SCREENED_HERE] : [])],
    ruleIds,
    instead: insteadOf(line, { allowed, ruleIds, roles, screened, clinicScope }),
    clearable: !allowed && roles.every((role) => limitsFor(line.modalityId, line.region, line.side, ifCleared(screened[role])).allowed),
    clearances: coveringLetters(ruleIds, roles.map((role) => screened[role])),
  };
}

const cleared = new WeakMap<Screened, ScreeningResult>();

/** Made once for all lines of a plan, and only when one of them is held back. */
function ifCleared(screened: Screened): ScreeningResult {
  const known = cleared.get(screened) ?? screenIfCleared(screened.input);
  cleared.set(screened, known);
  return known;
}

interface InsteadQuestion extends Pick<LimitQuestion, 'screened' | 'clinicScope'> {
  readonly allowed: boolean;
  readonly ruleIds: readonly string[];
  readonly roles: readonly PerformerRole[];
}

/** The rules' own advice; for hands-on work that is blocked, other hands-on work that stays allowed in the place. */
function insteadOf(line: Line, { allowed, ruleIds, roles, screened, clinicScope }: InsteadQuestion): string[] {
  const advice = roles.flatMap((role) => screened[role].result.fired).filter(({ ruleId }) => ruleIds.includes(ruleId)).flatMap(({ limits }) => limits?.note ?? []);
  const isHands = modalities.some(({ id, techniqueGroups }) => id === line.modalityId && techniqueGroups.some((group) => HANDS.has(group)));
  const others = allowed || !isHands ? [] : modalities.flatMap(({ id, name, techniqueGroups }) => {
    if (id === line.modalityId || !techniqueGroups.some((group) => HANDS.has(group))) return [];
    const limits = roles.map((role) => (performersAllowed(id, role, clinicScope).allowed ? limitsFor(id, line.region, line.side, screened[role].result) : undefined));
    if (!limits.every((limit) => limit?.allowed === true)) return [];
    const ceiling = Math.min(...limits.map((limit) => limit?.maxPressure ?? 0));
    return [doseFields(id).some(({ param }) => param === 'pressure') ? `${name}, pressure up to ${ceiling}` : name];
  }).slice(0, MOST_ALTERNATIVES);
  return [...new Set([...advice, ...others])];
}

/** What covers the rules that fired: a letter from outside, or the clinic's own override, with its scope and its end. */
function coveringLetters(ruleIds: readonly string[], screened: readonly Screened[]): CoveringLetter[] {
  const found = screened.flatMap(({ result, letters }) =>
    result.fired.filter(({ ruleId }) => ruleIds.includes(ruleId)).flatMap(({ clearedBy }) => clearedBy.flatMap((index) => letters[index] ?? [])));
  const byId = new Map(found.map((letter) => [letter.id, letter]));
  return [...byId.values()].map(({ kind, id, clearance }) => ({ id, kind, until: clearance.until ?? null, maxPressure: clearance.maxPressure ?? null }));
}
