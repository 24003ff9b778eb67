// The rules as each published version had them: today's, without what came in later and with what was changed since put back.
// A stored decision is made again with the rules that made it.
import type { RuleId } from '../knowledge/rule-ids.js';
import type { ScreeningRule } from '../knowledge/rule-shape.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { ruleSetVersions } from './rule-set-versions.js';

type Former = (rule: ScreeningRule) => ScreeningRule;

const withoutLetter: Former = ({ byLetter: _cameLater, ...rule }) => rule;

/** By the last version that had a rule so: what it was before the next one. */
const formerly: ReadonlyMap<string, Readonly<Partial<Record<RuleId, Former>>>> = new Map([
  ['2.0.0', { 'anticoagulant.deep-pressure': withoutLetter, 'anticoagulant.session': withoutLetter }],
]);

const placeOf = (version: string): number => ruleSetVersions.findIndex((each) => each.version === version);

/** undefined for a version that was never published. */
export function rulesOf(version: string): readonly ScreeningRule[] | undefined {
  const at = placeOf(version);
  if (at < 0) return undefined;
  const changes = ruleSetVersions.slice(at).reverse().flatMap((each) => formerly.get(each.version) ?? []);
  return screeningRules
    .filter(({ since }) => since === undefined || placeOf(since) <= at)
    .map((rule) => changes.reduce((later, change) => (change[rule.id] ?? same)(later), rule));
}

const same: Former = (rule) => rule;
