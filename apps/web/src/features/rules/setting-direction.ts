// Whether what is being set is stricter or looser than the product; the server decides the same way.
import { directionOf, screeningRules, type RuleSetting, type SettingDirection } from '@legwork/clinical';

const ruleById = new Map<string, (typeof screeningRules)[number]>(screeningRules.map((rule) => [rule.id, rule]));

export const directionFor = (ruleId: string, setting: RuleSetting): SettingDirection => {
  const rule = ruleById.get(ruleId);
  return rule === undefined ? 'same' : directionOf(rule, setting);
};
