// A clinic sets a rule: stricter as its owner sees fit, looser only with a named clinical lead who answers for it.
import { Injectable } from '@nestjs/common';
import {
  directionOf, problemOfSetting, type PressureLevel, RULE_SET_VERSION, type RuleSetting, type ScreeningRule, type SettingProblem
} from '@legwork/clinical';
import { problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { newestSettings, settingsNumber, settingsOfRule, toSetting } from './rule-setting-rows.js';
import type { NewRuleSetting, RuleSettingsResponse, RuleUseResponse } from './rules.dto.js';
import { requireRule, RulesService } from './rules.service.js';

const MOST_SHOWN = 100;

const refusals: Readonly<Record<SettingProblem, string>> = {
  'emergency-stands': 'An emergency rule stands for every clinic: nothing about it can be made looser.',
  'consent-stands': 'A rule about consent stands for every clinic: nothing about it can be made looser.',
  'no-week-limit': 'This rule has no week limit that could be moved.',
  'weeks-out-of-range': 'A week limit lies between 1 and 520 weeks.',
  'level-not-settable': 'An emergency is called by the product only: its words and its phone call belong to it.',
};

@Injectable()
export class RuleSettingsService {
  constructor(private readonly rules: RulesService) {}

  async listRuleSettings(ctx: RequestContext, ruleId: string): Promise<RuleSettingsResponse> {
    const rule = requireRule(ruleId);
    return { items: (await settingsOfRule(ctx, rule.id, MOST_SHOWN)).map(toSetting) };
  }

  async changeRuleSetting(ctx: RequestContext, ruleId: string, version: number, input: NewRuleSetting): Promise<RuleUseResponse> {
    const rule = requireRule(ruleId);
    const rows = await newestSettings(ctx);
    const number = settingsNumber(rows);
    if (version !== number + 1) throw staleVersion(await this.rules.getRule(ctx, rule.id));
    const setting = differing(rule, input);
    refuseImpossible(rule, setting);
    const turned = directionOf(rule, setting);
    const direction = turned === 'same' ? 'product' : turned;
    if (direction === 'product' && isProduct(rows, rule.id)) throw problem('nothing-changes', { detail: 'The rule is as in the product already.' });
    // A lead that is named is looked at even where none is needed: nothing is taken unread.
    const named = input.clinicalLeadId ?? null;
    const lead = direction === 'looser' || named !== null ? await requireLead(ctx, named) : null;
    const clinicalLeadId = direction === 'looser' ? lead : null;
    await ctx.tx.clinicRule.create({
      data: {
        clinicId: ctx.clinicId, number: number + 1, ruleId: rule.id, direction, ruleSetVersion: RULE_SET_VERSION, reason: input.reason.trim(), clinicalLeadId,
        level: setting.level ?? null, maxPressure: setting.maxPressure ?? null, weeks: setting.weeks ?? null, createdById: ctx.membershipId, createdAt: ctx.now,
      },
    });
    ctx.audit({ action: 'update', entity: 'clinic_rule', entityId: rule.id, fields: ['direction', ...Object.keys(setting)], reason: input.reason.trim() });
    return this.rules.getRule(ctx, rule.id);
  }
}

const isProduct = (rows: Awaited<ReturnType<typeof newestSettings>>, ruleId: string): boolean =>
  rows.every((row) => row.ruleId !== ruleId || row.direction === 'product');

/** Only what differs from the product is a setting. */
function differing(rule: ScreeningRule, { level, maxPressure, weeks }: NewRuleSetting): RuleSetting {
  const isOwn = (setting: RuleSetting): boolean => directionOf(rule, setting) !== 'same' || problemOfSetting(rule, setting) !== null;
  const pressure = maxPressure as PressureLevel | null | undefined;
  return {
    ...(level !== undefined && level !== null && isOwn({ level }) && { level }),
    ...(pressure !== undefined && pressure !== null && isOwn({ maxPressure: pressure }) && { maxPressure: pressure }),
    ...(weeks !== undefined && weeks !== null && isOwn({ weeks }) && { weeks }),
  };
}

function refuseImpossible(rule: ScreeningRule, setting: RuleSetting): void {
  const wrong = problemOfSetting(rule, setting);
  if (wrong !== null) throw problem(wrong, { detail: refusals[wrong] });
}

/** Somebody who examines and decides here: an active physiotherapist of the clinic. */
async function requireLead(ctx: RequestContext, id: string | null | undefined): Promise<string> {
  if (id === undefined || id === null) throw problem('lead-needed', { detail: 'Looser than the product: name the clinical lead who answers for it.' });
  const lead = await ctx.tx.membership.findFirst({ where: { clinicId: ctx.clinicId, id, role: 'physiotherapist', status: 'active' }, select: { id: true } });
  if (lead === null) throw problem('invalid-input', { errors: [{ pointer: '/clinicalLeadId', code: 'not-a-lead', detail: 'The clinical lead has to be an active physiotherapist of this clinic.' }] });
  return lead.id;
}
