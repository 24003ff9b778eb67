import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { MessagePage, MessageResponse, MessagesQuery, MessageTextResponse } from './messages.dto.js';
import { MessagesService } from './messages.service.js';

@ApiTags('messages')
@Controller('messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Get()
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, MessagePage)
  listMessages(@Ctx() ctx: RequestContext, @Query() query: MessagesQuery): Promise<MessagePage> {
    return this.messages.list(ctx, query);
  }

  @Get(':id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, MessageTextResponse)
  readMessage(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MessageTextResponse> {
    return this.messages.read(ctx, id);
  }

  @Post(':id/retry')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, MessageResponse)
  retryMessage(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MessageResponse> {
    return this.messages.retry(ctx, id);
  }

  @Post(':id/giving-up')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, MessageResponse)
  giveUpMessage(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MessageResponse> {
    return this.messages.giveUp(ctx, id);
  }

  @Post(':id/arrival')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(200, MessageResponse)
  confirmMessage(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MessageResponse> {
    return this.messages.confirm(ctx, id);
  }
}
