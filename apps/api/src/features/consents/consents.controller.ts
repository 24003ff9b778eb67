import { Body, Controller, Get, Post, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, AnswersFile, CLINICAL_ROLES, Ctx, fileAnswer, IdParam, type RequestContext } from '../../platform/http/api.js';
import { ConsentDocuments } from './consent-documents.service.js';
import { ConsentChoiceRecord, ConsentRevocation, ConsentsResponse } from './consents.dto.js';
import { ConsentsService } from './consents.service.js';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(private readonly consents: ConsentsService, private readonly documents: ConsentDocuments) {}

  @Get('patients/:id/consents')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, ConsentsResponse)
  listConsents(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ConsentsResponse> { return this.consents.list(ctx, id); }

  @Post('patients/:id/consent-choices')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, ConsentsResponse)
  recordConsentChoice(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: ConsentChoiceRecord): Promise<ConsentsResponse> { return this.consents.recordChoice(ctx, id, input); }

  @Post('consents/:id/revocation')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, ConsentsResponse)
  revokeConsent(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: ConsentRevocation): Promise<ConsentsResponse> { return this.consents.revoke(ctx, id, input); }

  @Get('consents/:id/document')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile('application/pdf')
  async readConsentDocument(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    return fileAnswer(await this.documents.forClinic(ctx, id), 'application/pdf', 'consent.pdf');
  }
}
