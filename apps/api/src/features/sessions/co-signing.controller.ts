import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { CoSigningService } from './co-signing.service.js';
import { CoSignerListResponse, SessionNoteResponse } from './session-responses.dto.js';
import { CoSignatureRequest, SessionReturn } from './sessions.dto.js';

@ApiTags('sessions')
@Controller('sessions/:id')
export class CoSigningController {
  constructor(private readonly coSigning: CoSigningService) {}

  @Get('co-signers')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, CoSignerListResponse)
  listCoSigners(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<CoSignerListResponse> { return this.coSigning.coSigners(ctx, id); }

  @Post('co-signature-request')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  sendForCoSignature(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: CoSignatureRequest): Promise<SessionNoteResponse> {
    return this.coSigning.send(ctx, id, version, input);
  }

  @Post('recall')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  recallSession(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number): Promise<SessionNoteResponse> {
    return this.coSigning.recall(ctx, id, version);
  }

  @Post('return')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  returnSession(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: SessionReturn): Promise<SessionNoteResponse> {
    return this.coSigning.giveBack(ctx, id, version, input);
  }
}
