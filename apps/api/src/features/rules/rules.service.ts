// The rules page: every rule in words, how this clinic has set it, and how often it fired and was overridden here.
import { Injectable } from '@nestjs/common';
import { screeningRules, type ScreeningRule } from '@legwork/clinical';
import { addDays, dateOfDay, found, instantsOfDay, type RequestContext } from '../../platform/http/api.js';
import { versionUnder } from './clinic-settings.js';
import { newestSettings, type SettingRow, settingsNumber, toSetting } from './rule-setting-rows.js';
import type { RulesResponse, RuleUsageResponse, RuleUseResponse } from './rules.dto.js';
import { toRule, toRuleUse } from './rules.view.js';

const RECENT_DAYS = 90;
const ruleById: ReadonlyMap<string, ScreeningRule> = new Map(screeningRules.map((rule) => [rule.id, rule]));

export const requireRule = (id: string): ScreeningRule => found(ruleById.get(id));

@Injectable()
export class RulesService {
  async listRules(ctx: RequestContext): Promise<RulesResponse> {
    const rows = await newestSettings(ctx);
    const settings = new Map(rows.filter(({ direction }) => direction !== 'product').map((row) => [row.ruleId, toSetting(row)]));
    return { ruleSetVersion: versionNow(rows), items: screeningRules.map((rule) => toRule(rule, settings.get(rule.id) ?? null)) };
  }

  async getRule(ctx: RequestContext, id: string): Promise<RuleUseResponse> {
    const rule = requireRule(id);
    const rows = await newestSettings(ctx);
    const own = rows.find(({ ruleId, direction }) => ruleId === id && direction !== 'product');
    const leads = await ctx.tx.membership.findMany({
      where: { clinicId: ctx.clinicId, role: 'physiotherapist', status: 'active' }, orderBy: [{ displayName: 'asc' }, { id: 'asc' }], select: { id: true, displayName: true },
    });
    return toRuleUse(rule, {
      ruleSetVersion: versionNow(rows),
      version: settingsNumber(rows) + 1,
      setting: own === undefined ? null : toSetting(own),
      usage: await this.#usage(ctx, id),
      leads: leads.map((lead) => ({ id: lead.id, name: lead.displayName })),
      mayChange: ctx.isOwner || ctx.role === 'owner',
    });
  }

  /** One statement over two indexes that begin with the clinic and the rule. */
  async #usage(ctx: RequestContext, ruleId: string): Promise<RuleUsageResponse> {
    const since = addDays(ctx.today, -RECENT_DAYS);
    const [row] = await ctx.tx.$queryRaw<Record<'fired' | 'firedLately' | 'patients' | 'patientsLately' | 'overridden' | 'overriddenLately', number>[]>`
      select f.*, o.* from
        (select count(*)::int as fired, count(*) filter (where fired_on >= ${dateOfDay(since)}::date)::int as "firedLately",
            count(distinct patient_id)::int as patients, (count(distinct patient_id) filter (where fired_on >= ${dateOfDay(since)}::date))::int as "patientsLately"
          from rule_firing where clinic_id = ${ctx.clinicId}::uuid and rule_id = ${ruleId}) f,
        (select count(*)::int as overridden, count(*) filter (where created_at >= ${instantsOfDay(since, ctx.timeZone).from})::int as "overriddenLately"
          from override where clinic_id = ${ctx.clinicId}::uuid and rule_id = ${ruleId}) o`;
    const { fired, firedLately, patients, patientsLately, overridden, overriddenLately } = found(row);
    return {
      fired: { last90Days: firedLately, all: fired },
      patients: { last90Days: patientsLately, all: patients },
      overridden: { last90Days: overriddenLately, all: overridden },
    };
  }
}

const versionNow = (rows: readonly SettingRow[]): string => versionUnder(rows.length === 0 ? null : { number: settingsNumber(rows), rules: [] });
