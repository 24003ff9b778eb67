// The rules page: every rule in words, and how often it fired and was overridden here.
import { Injectable } from '@nestjs/common';
import { RULE_SET_VERSION, screeningRules } from '@legwork/clinical';
import { found, type RequestContext } from '../../platform/http/api.js';
import type { RulesResponse, RuleUseResponse } from './rules.dto.js';
import { toRule } from './rules.view.js';
import { findRule } from './screenings.policy.js';

@Injectable()
export class RulesService {
  listRules(): RulesResponse {
    return { ruleSetVersion: RULE_SET_VERSION, items: screeningRules.map(toRule) };
  }

  async getRule(ctx: RequestContext, id: string): Promise<RuleUseResponse> {
    const rule = found(findRule(id));
    const [use] = await ctx.tx.$queryRaw<{ fired: number; overrides: number }[]>`
      select
        (select count(distinct s.patient_id)::int from screening s where s.clinic_id = ${ctx.clinicId}::uuid
          and s.created_at > now() - interval '12 months' and s.result->'firedRuleIds' ? ${id}) as fired,
        (select count(*)::int from override o where o.clinic_id = ${ctx.clinicId}::uuid and o.rule_id = ${id}) as overrides`;
    return { ...toRule(rule), ruleSetVersion: RULE_SET_VERSION, firedForPatients: use?.fired ?? 0, overrides: use?.overrides ?? 0 };
  }
}
