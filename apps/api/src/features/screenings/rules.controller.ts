import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, type RequestContext } from '../../platform/http/api.js';
import { RulesResponse, RuleUseResponse } from './rules.dto.js';
import { RulesService } from './rules.service.js';

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, RulesResponse)
  listRules(): RulesResponse { return this.rules.listRules(); }

  @Get(':ruleId')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, RuleUseResponse)
  getRule(@Ctx() ctx: RequestContext, @Param('ruleId') ruleId: string): Promise<RuleUseResponse> { return this.rules.getRule(ctx, ruleId); }
}
