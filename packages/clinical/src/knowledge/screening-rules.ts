// All screening rules in table order, with the parts that follow from their definitions.
import { refuseUnpublishable } from '../governance/publishable.js';
import { resolutionOf } from '../governance/usual-resolution.js';
import { describePredicate, factsReadBy } from './describe-predicate.js';
import type { RuleDefinition, ScreeningRule } from './rule-shape.js';
import { boneJointAndNerveRules } from './rules/bone-joint-and-nerve.js';
import { cancerRules } from './rules/cancer.js';
import { circulationRules } from './rules/circulation.js';
import { consentAndScopeRules } from './rules/consent-and-scope.js';
import { emergencyRules } from './rules/emergencies.js';
import { generalHealthRules } from './rules/general-health.js';
import { infectionAndSkinRules } from './rules/infection-and-skin.js';
import { injuryAndPainRules } from './rules/injury-and-pain.js';
import { medicineAndBloodRules } from './rules/medicines-and-blood.js';
import { pregnancyRules } from './rules/pregnancy.js';
import { procedureAndImplantRules } from './rules/procedures-and-implants.js';
import { siteRules } from './rules/sites.js';
import { scopeWordings } from './scope-wordings.js';

/** Goes up with every change of a rule or of how rules combine; stored decisions keep theirs. */
export const RULE_SET_VERSION = '2.2.0';

function complete(rule: RuleDefinition): ScreeningRule {
  return {
    ...rule,
    resolution: resolutionOf(rule),
    inputs: factsReadBy(rule.when),
    conditionText: describePredicate(rule.when),
    scopeWording: rule.scopeWordingKey === 'own' ? (rule.ownScopeWording ?? '') : scopeWordings[rule.scopeWordingKey],
    clearable: rule.level === 'clearance-needed',
  };
}

const definitions: readonly RuleDefinition[] = [
  ...emergencyRules,
  ...circulationRules,
  ...medicineAndBloodRules,
  ...procedureAndImplantRules,
  ...boneJointAndNerveRules,
  ...cancerRules,
  ...infectionAndSkinRules,
  ...generalHealthRules,
  ...pregnancyRules,
  ...injuryAndPainRules,
  ...consentAndScopeRules,
  ...siteRules,
];

// A rule that lacks a part is never used: the whole set refuses to load.
refuseUnpublishable(definitions);

export const screeningRules: readonly ScreeningRule[] = definitions.map(complete);
