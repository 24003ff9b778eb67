// The rule table prepared for fast evaluation: closures, bit sets and ranks instead of names.
import type { FactId } from '../knowledge/fact-ids.js';
import type { ScreeningRule } from '../knowledge/rule-shape.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { compilePredicate } from './compile-predicate.js';
import type { CompiledPredicate } from './compile-predicate.js';
import { rankOf } from './levels.js';
import { everywhere, marksOf } from './marked-regions.js';
import type { MarkedRegions } from './marked-regions.js';
import { factIndex } from './readings.js';
import { scopeTechniques, touchTechniques } from './techniques.js';

export interface CompiledRule {
  rule: ScreeningRule;
  rank: number;
  when: CompiledPredicate;
  techniques: number;
  /** Session scope over all touch: decides whether there may be a session at all. */
  decidesSession: boolean;
  /** Regions named by the rule itself; undefined when it takes them from an answer only. */
  place: MarkedRegions | undefined;
  /** Body-map answer that adds regions. */
  placeFact: { id: FactId; index: number } | undefined;
  /** Holds for everybody, whatever was answered. */
  standing: boolean;
}

function placeOf({ scope }: ScreeningRule): MarkedRegions | undefined {
  if (scope.regions !== undefined) return marksOf(scope.regions);
  return scope.regionsFrom === undefined ? everywhere : undefined;
}

function compileRule(rule: ScreeningRule): CompiledRule {
  const { scope } = rule;
  const techniques = scopeTechniques(scope.techniques);
  return {
    rule,
    rank: rankOf(rule.level),
    when: compilePredicate(rule.when),
    techniques,
    decidesSession: scope.session === true && (techniques & touchTechniques) === touchTechniques,
    place: placeOf(rule),
    placeFact: scope.regionsFrom === undefined ? undefined : { id: scope.regionsFrom, index: factIndex(scope.regionsFrom) },
    standing: rule.inputs.length === 0,
  };
}

export const compiledRules: readonly CompiledRule[] = screeningRules.map(compileRule);
