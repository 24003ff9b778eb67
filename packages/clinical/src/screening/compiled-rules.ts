// The rule table prepared for fast evaluation: closures, bit sets and ranks instead of names.
import { adjustRule } from '../governance/adjust.js';
import { rulesOf } from '../governance/former-rules.js';
import type { RuleAdjustment } from '../governance/adjust.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { ScreeningRule } from '../knowledge/rule-shape.js';
import { RULE_SET_VERSION, screeningRules } from '../knowledge/screening-rules.js';
import type { TechniqueGroupId } from '../knowledge/techniques.js';
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
  /** Technique groups in which a letter turns it into modify. */
  letterTechniques: number;
  /** Session scope over all touch: decides whether there may be a session at all. */
  decidesSession: boolean;
  /** Regions named by the rule itself; undefined when it takes them from an answer only. */
  place: MarkedRegions | undefined;
  /** Body-map answer that adds regions. */
  placeFact: { id: FactId; index: number } | undefined;
  /** Holds for everybody, whatever was answered. */
  standing: boolean;
  /** Differs from the product in this clinic. */
  adjusted: boolean;
  /** The same rule as it reads when a physiotherapist treats; undefined when it reads the same. */
  forPhysiotherapist: CompiledRule | undefined;
}

function placeOf({ scope }: ScreeningRule): MarkedRegions | undefined {
  if (scope.regions !== undefined) return marksOf(scope.regions);
  return scope.regionsFrom === undefined ? everywhere : undefined;
}

/** Technique groups in which a letter turns the rule into modify. */
export const clearableFor = ({ clearable, byLetter }: Pick<ScreeningRule, 'clearable' | 'byLetter'>): 'all' | readonly TechniqueGroupId[] =>
  (clearable ? 'all' : (byLetter?.techniques ?? []));

/** A lower level without the written clearance, the urgency or the wording about sending the person on. */
function asPhysiotherapistReads(rule: ScreeningRule): ScreeningRule | undefined {
  const { forPhysiotherapist: reading, ...rest } = rule;
  return reading === undefined ? undefined : { ...rest, ...reading, urgency: null, resolution: '', clearable: false };
}

function compileRule(rule: ScreeningRule): CompiledRule {
  const { scope } = rule;
  const other = asPhysiotherapistReads(rule);
  const techniques = scopeTechniques(scope.techniques);
  return {
    rule,
    rank: rankOf(rule.level),
    when: compilePredicate(rule.when),
    techniques,
    letterTechniques: scopeTechniques(clearableFor(rule)),
    decidesSession: scope.session === true && (techniques & touchTechniques) === touchTechniques,
    place: placeOf(rule),
    placeFact: scope.regionsFrom === undefined ? undefined : { id: scope.regionsFrom, index: factIndex(scope.regionsFrom) },
    standing: rule.inputs.length === 0,
    adjusted: false,
    forPhysiotherapist: other === undefined ? undefined : compileRule(other),
  };
}

export const compiledRules: readonly CompiledRule[] = screeningRules.map(compileRule);

const asSet = (compiled: CompiledRule): CompiledRule => ({
  ...compiled,
  adjusted: true,
  forPhysiotherapist: compiled.forPhysiotherapist === undefined ? undefined : asSet(compiled.forPhysiotherapist),
});

const compiledByVersion = new Map<string, readonly CompiledRule[]>([[RULE_SET_VERSION, compiledRules]]);

/** Throws RangeError for a version that was never published. */
function compiledRulesOf(version: string): readonly CompiledRule[] {
  const compiled = compiledByVersion.get(version) ?? rulesOf(version)?.map(compileRule);
  if (compiled === undefined) throw new RangeError(`No rule set ${version}.`);
  compiledByVersion.set(version, compiled);
  return compiled;
}

/** The rules of a version as a clinic has set them; only those it has set are compiled anew. */
export function compiledRulesWith(adjustments: readonly RuleAdjustment[] | undefined, version: string = RULE_SET_VERSION): readonly CompiledRule[] {
  const rules = compiledRulesOf(version);
  if (adjustments === undefined || adjustments.length === 0) return rules;
  const settings = new Map(adjustments.map((adjustment) => [adjustment.ruleId, adjustment]));
  return rules.map((compiled) => {
    const setting = settings.get(compiled.rule.id);
    return setting === undefined ? compiled : asSet(compileRule(adjustRule(compiled.rule, setting)));
  });
}
