// A copy of what is known about a person, to be changed without changing anything: both decisions are made here, with the
// same rules as on the server, so that only the changed answers tell them apart.
import { deriveFacts, screen, type Clearance, type RegionAnswer, type RuleAdjustment, type ScreeningResult } from '@legwork/clinical';
import type { Schema } from '../../../lib/api';
import type { Cell, PerformerRole, Screening } from '../screening-queries';

export interface Sandbox {
  readonly performerRole: PerformerRole;
  /** YYYY-MM-DD */
  readonly sessionDate: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly recordedOn: Readonly<Record<string, string>>;
  readonly clearances: readonly Clearance[];
  /** Places of the matrix; the whole lower body when empty. */
  readonly places: readonly RegionAnswer[];
  /** Rules as the clinic has set them. */
  readonly ruleAdjustments: readonly RuleAdjustment[];
}

type Letters = Pick<Schema['ChartResponse'], 'clearances' | 'overrides'>;
type Person = Pick<Schema['PatientResponse'], 'ageYears' | 'sexAtBirth'>;

/** What follows from the medicine list stays as it was read there; other scores are worked out anew. */
const fromMedicines: ReadonlySet<string> = new Set(['meds.classes', 'meds.unclassifiedCount', 'meds.fluoroquinolone6m']);

export function lettersOf({ clearances, overrides }: Letters): Clearance[] {
  const granted = clearances.filter(({ status }) => status === 'granted').map((letter): Clearance => ({
    id: letter.id, ruleIds: letter.ruleIds ?? [], regions: letter.allRegions ? 'all' : letter.regions,
    techniqueGroups: letter.allTechniques ? 'all' : letter.techniqueGroups, maxPressure: letter.maxPressure, until: letter.validUntil,
  }) as Clearance);
  const decided = (overrides ?? []).filter(({ holds }) => holds).map((override) => ({
    id: override.id, ruleIds: [override.ruleId], until: override.validUntil,
    regions: override.region === null ? 'all' : [{ region: override.region, side: override.side }],
    techniqueGroups: override.techniqueGroup === null ? 'all' : [override.techniqueGroup],
  }) as Clearance);
  return [...granted, ...decided];
}

type Set = Schema['RuleAdjustmentResponse'];

/** What is null there is as in the product. */
export const adjustmentOf = ({ ruleId, level, maxPressure, weeks }: Set): RuleAdjustment => ({
  ruleId,
  ...(level !== null && level !== 'proceed' && { level }),
  ...(maxPressure !== null && { maxPressure: maxPressure as NonNullable<RuleAdjustment['maxPressure']> }),
  ...(weeks !== null && { weeks }),
});

export function sandboxOf(screening: Screening, person: Person, letters: Letters): Sandbox {
  const { summary, answers, derived, cells } = screening;
  const medicines = derived.facts.filter(({ factId, how }) => fromMedicines.has(factId) && how !== 'kept');
  const places = new Map(cells.map(({ region, side }) => [`${region}:${side}`, { region, side }]));
  return {
    performerRole: summary.performerRole,
    sessionDate: summary.sessionDate,
    facts: {
      ...Object.fromEntries(answers.map(({ factId, value }) => [factId, value])),
      ...Object.fromEntries(medicines.map(({ factId, value }) => [factId, value])),
      ...(person.ageYears === null ? {} : { 'patient.ageYears': person.ageYears }),
      ...(person.sexAtBirth === null ? {} : { 'patient.sexAtBirth': person.sexAtBirth }),
    },
    recordedOn: Object.fromEntries(answers.map(({ factId, recordedOn }) => [factId, recordedOn])),
    clearances: lettersOf(letters),
    places: [...places.values()] as RegionAnswer[],
    ruleAdjustments: screening.ruleAdjustments.map(adjustmentOf),
  };
}

/** `changes` by fact id; undefined takes an answer away. An answer given in the sandbox is of the session's day. */
export function decide(sandbox: Sandbox, changes: Readonly<Record<string, unknown>>): ScreeningResult {
  const { performerRole, sessionDate, clearances, places, ruleAdjustments } = sandbox;
  const facts = { ...sandbox.facts, ...changes };
  const recordedOn = Object.fromEntries(Object.entries(sandbox.recordedOn).filter(([factId]) => !Object.hasOwn(changes, factId)));
  const derived = deriveFacts(facts, { performerRole, today: sessionDate });
  return screen({ performerRole, sessionDate, facts: derived.facts, recordedOn, clearances, ruleAdjustments, ...(places.length === 0 ? {} : { regions: places }) });
}

export const cellsOf = (result: ScreeningResult): Cell[] =>
  result.cells.map((cell) => ({ ...cell, notes: [...cell.notes], rules: [...cell.rules], unscreened: [...cell.unscreened] }));
