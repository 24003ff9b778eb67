import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { ApiTokenList, ApiTokenMade, NewApiToken } from './api-tokens.dto.js';
import { ApiTokensService } from './api-tokens.service.js';

/** Personal access tokens: what a member's program reads with. */
@ApiTags('api-tokens')
@Controller('api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ApiTokenList)
  listApiTokens(@Ctx() ctx: RequestContext): Promise<ApiTokenList> {
    return this.tokens.list(ctx);
  }

  @Post()
  @Access({ roles: ALL_ROLES, audit: 'clinic', recentSignIn: true, secretAnswer: true })
  @Answers(201, ApiTokenMade)
  createApiToken(@Ctx() ctx: RequestContext, @Body() input: NewApiToken): Promise<ApiTokenMade> {
    return this.tokens.create(ctx, input);
  }

  @Delete(':id')
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @Answers(204)
  revokeApiToken(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    return this.tokens.revoke(ctx, id);
  }
}
