import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { RuleSettingsService } from './rule-settings.service.js';
import { NewRuleSetting, RuleSettingsResponse, RulesResponse, RuleUseResponse } from './rules.dto.js';
import { RulesService } from './rules.service.js';

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(private readonly rules: RulesService, private readonly settings: RuleSettingsService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, RulesResponse)
  listRules(@Ctx() ctx: RequestContext): Promise<RulesResponse> { return this.rules.listRules(ctx); }

  @Get(':ruleId')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, RuleUseResponse)
  getRule(@Ctx() ctx: RequestContext, @Param('ruleId') ruleId: string): Promise<RuleUseResponse> { return this.rules.getRule(ctx, ruleId); }

  @Get(':ruleId/settings')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, RuleSettingsResponse)
  listRuleSettings(@Ctx() ctx: RequestContext, @Param('ruleId') ruleId: string): Promise<RuleSettingsResponse> { return this.settings.listRuleSettings(ctx, ruleId); }

  @Post(':ruleId/settings')
  @Access({ roles: ['owner'], audit: 'clinic' })
  @NeedsVersion()
  @Answers(201, RuleUseResponse)
  changeRuleSetting(@Ctx() ctx: RequestContext, @Param('ruleId') ruleId: string, @IfMatch() version: number, @Body() input: NewRuleSetting): Promise<RuleUseResponse> {
    return this.settings.changeRuleSetting(ctx, ruleId, version, input);
  }
}
