// The decision about one patient on one day, from the record: pure, so that a view, a stored decision and a list of
// today's visits can't disagree.
import { createHash } from 'node:crypto';
import {
  type Clearance, type DerivedFacts, deriveFacts, factIds, type PerformerRole, type RegionAnswer, screen, type ScreeningInput, type ScreeningResult, type TechniqueGroupId,
} from '@legwork/clinical';
import { answersOf, type CurrentAnswers } from '../facts/current-facts.js';
import { adjustmentsOf, versionUnder } from '../rules/clinic-settings.js';
import { ageInYears } from '../patients/age.js';
import { derivedDays } from './derived-days.js';
import { medicineInput } from './medicine-text.js';
import type { GrantedClearance, RecordedOverride, ScreeningRecord } from './screening-record.js';

export interface DecisionOptions {
  readonly performerRole: PerformerRole;
  /** YYYY-MM-DD */
  readonly sessionDate: string;
  /** Places to decide on; those of the open episodes when left out, `lower-body` for all. */
  readonly regions?: readonly RegionAnswer[] | 'lower-body';
  readonly techniqueGroups?: readonly TechniqueGroupId[];
}

export interface Letter {
  readonly kind: 'clearance' | 'override';
  readonly id: string;
  readonly clearance: Clearance;
}

export interface Decision {
  readonly performerRole: PerformerRole;
  readonly sessionDate: string;
  /** What the screening was given: the same gives the same again. */
  readonly input: ScreeningInput;
  /** Its version names the clinic's settings too. */
  readonly result: ScreeningResult;
  readonly derived: DerivedFacts;
  /** The recorded answers, without what was derived from them. */
  readonly answers: CurrentAnswers;
  /** In the order of `result.clearances` indexes. */
  readonly letters: readonly Letter[];
  /** The same for the same inputs, day, role and rule set. */
  readonly fingerprint: string;
}

const known: ReadonlySet<string> = new Set(factIds);

export function decide(record: ScreeningRecord, options: DecisionOptions): Decision {
  const { performerRole, sessionDate } = options;
  const answers = answersOf(record.facts);
  const { fluoroquinoloneLately, settledMedicines, medicinesText } = medicineInput(record, sessionDate);
  const given = { ...answers.facts, ...personFacts(record, sessionDate), ...(fluoroquinoloneLately && { 'meds.fluoroquinolone6m': true }), 'performer.role': performerRole };
  const derived = deriveFacts(given, { today: sessionDate, settledMedicines, ...(medicinesText !== undefined && { medicinesText }) });
  const letters = lettersOf(record, sessionDate);
  const places = options.regions ?? (record.regions.length > 0 ? record.regions : 'lower-body');
  const ruleAdjustments = adjustmentsOf(record.ruleSettings);
  const input: ScreeningInput = {
    performerRole,
    sessionDate,
    facts: onlyKnown(derived.facts),
    recordedOn: { ...onlyKnown(answers.recordedOn), ...personDays(record, sessionDate), ...derivedDays(derived, answers, sessionDate) },
    clearances: letters.map((letter) => letter.clearance),
    ...(places !== 'lower-body' && { regions: places }),
    ...(options.techniqueGroups !== undefined && { techniqueGroups: options.techniqueGroups }),
    ...(ruleAdjustments.length > 0 && { ruleAdjustments }),
  };
  const screened = screen(input);
  const result = { ...screened, ruleSetVersion: versionUnder(record.ruleSettings, screened.ruleSetVersion) };
  return { performerRole, sessionDate, input, result, derived, answers, letters, fingerprint: fingerprintOf(record, options, result.ruleSetVersion) };
}

/** Birth date and sex are kept with the person and win over an answer. */
function personFacts({ birthDate, sexAtBirth }: ScreeningRecord, day: string): Record<string, unknown> {
  const age = ageInYears(birthDate, day);
  return { ...(age !== null && { 'patient.ageYears': age }), ...(sexAtBirth !== null && { 'patient.sexAtBirth': sexAtBirth }) };
}

function personDays(record: ScreeningRecord, day: string): Record<string, string> {
  return Object.fromEntries(Object.keys(personFacts(record, day)).map((id) => [id, day]));
}

function onlyKnown<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => known.has(id)));
}

function lettersOf({ clearances, overrides }: ScreeningRecord, day: string): Letter[] {
  const begun = clearances.filter(({ validFrom }) => validFrom === null || validFrom <= day);
  return [
    ...begun.map((granted): Letter => ({ kind: 'clearance', id: granted.id, clearance: clearanceOf(granted) })),
    ...overrides.map((override): Letter => ({ kind: 'override', id: override.id, clearance: overrideOf(override) })),
  ];
}

function clearanceOf({ id, ruleIds, regions, techniqueGroups, maxPressure, validUntil }: GrantedClearance): Clearance {
  const named = techniqueGroups.filter((group) => group !== 'all');
  return { id, ruleIds, regions, techniqueGroups: techniqueGroups.includes('all') ? 'all' : named, maxPressure, until: validUntil };
}

function overrideOf({ id, ruleId, region, side, techniqueGroup, validUntil }: RecordedOverride): Clearance {
  return {
    id, ruleIds: [ruleId], until: validUntil,
    regions: region === null ? 'all' : [{ region, side }],
    techniqueGroups: techniqueGroup === null ? 'all' : [techniqueGroup],
  };
}

/** The record comes from one SQL function, which fixes the order of everything in it. */
function fingerprintOf(record: ScreeningRecord, { performerRole, sessionDate }: DecisionOptions, ruleSetVersion: string): string {
  return createHash('sha256').update(JSON.stringify([ruleSetVersion, performerRole, sessionDate, record])).digest('hex');
}
