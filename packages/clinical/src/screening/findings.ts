// What each rule says about one person: where it fires, and where it stays open for want of an answer.
import type { FactId } from '../knowledge/fact-ids.js';
import type { ReadClearance } from './clearances.js';
import type { CompiledRule } from './compiled-rules.js';
import { everywhere, isNowhere, nowhere, union } from './marked-regions.js';
import type { MarkedRegions } from './marked-regions.js';
import { isMarks } from './read-answer.js';
import { factIndex } from './readings.js';
import type { Readings } from './readings.js';
import { isTrue, isUnknown } from './truth.js';

export interface Finding {
  compiled: CompiledRule;
  /** Where the rule holds. */
  fired: MarkedRegions;
  /** Where an unanswered input could still make it hold. */
  open: MarkedRegions;
  /** Letters that clear it, wherever they reach. */
  clearances: readonly ReadClearance[];
}

const roleIndex = factIndex('performer.role');

/** The places of a rule, undefined while they depend on a body-map answer that names none. */
function placesOf({ place, placeFact }: CompiledRule, readings: Readings): MarkedRegions | undefined {
  if (placeFact === undefined) return place ?? everywhere;
  const reading = readings[placeFact.index];
  if (!isMarks(reading)) return undefined;
  if (place !== undefined) return union(place, reading);
  return isNowhere(reading) ? undefined : reading;
}

/** A letter names the rule; beyond clearance-needed it must also name one of the techniques and a pressure. */
const clears = ({ ruleIds, techniques, limits }: ReadClearance, { rule, letterTechniques }: CompiledRule): boolean =>
  ruleIds.has(rule.id) && (rule.clearable || ((techniques & letterTechniques) !== 0 && limits.maxPressure !== undefined));

/** A rule that holds but has no place yet is open everywhere: nobody knows which regions it would stop. */
function findingOf(
  base: CompiledRule, given: Readings, fresh: Readings, letters: readonly ReadClearance[],
): Finding | undefined {
  const compiled = given[roleIndex] === 'physiotherapist' ? (base.forPhysiotherapist ?? base) : base;
  const freshTruth = compiled.when.truth(fresh);
  // Stryker disable next-line ConditionalExpression: the same array need not be asked twice; that saves time and decides nothing.
  const fires = freshTruth === isTrue || (given !== fresh && compiled.when.truth(given) === isTrue);
  const unsure = freshTruth === isUnknown;
  if (!fires && !unsure) return undefined;
  const places = placesOf(compiled, fresh);
  return {
    compiled,
    fired: fires ? (placesOf(compiled, given) ?? compiled.place ?? nowhere) : nowhere,
    open: places === undefined ? everywhere : unsure ? places : nowhere,
    clearances: letters.filter((letter) => clears(letter, compiled)),
  };
}

/** `given` are all answers, `fresh` those that still hold; the same array when nothing is stale. */
export function findAll(rules: readonly CompiledRule[], given: Readings, fresh: Readings, letters: readonly ReadClearance[]): Finding[] {
  const findings: Finding[] = [];
  for (const compiled of rules) {
    const finding = findingOf(compiled, given, fresh, letters);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

/** Facts whose answers made the rule fire, its place included. */
export function decisiveFacts({ compiled }: Finding, given: Readings, fresh: Readings): FactId[] {
  const readings = compiled.when.truth(fresh) === isTrue ? fresh : given;
  const place = compiled.placeFact === undefined ? [] : [compiled.placeFact.id];
  return [...new Set([...compiled.when.decisive(readings), ...place])];
}

/** Facts that have to be answered before the rule is settled. */
export function missingFacts({ compiled }: Finding, fresh: Readings): FactId[] {
  const missing = compiled.when.truth(fresh) === isUnknown ? compiled.when.decisive(fresh) : [];
  const place = compiled.placeFact !== undefined && placesOf(compiled, fresh) === undefined ? [compiled.placeFact.id] : [];
  return [...new Set([...missing, ...place])];
}
