import { Body, Controller, Get, Patch, Post, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access, ALL_ROLES, Answers, AnswersFile, CLINICAL_ROLES, Ctx, IdParam, IfMatch, lateFileAnswer, NeedsVersion, type RequestContext,
} from '../../platform/http/api.js';
import {
  AuthorisationChange, AuthorisationResponse, AuthorisationsResponse, NewAuthorisation, RenewalLetterInput, RenewalLetterResponse,
} from './authorisations.dto.js';
import { AuthorisationsService } from './authorisations.service.js';
import { RenewalsService } from './renewals.service.js';

@ApiTags('authorisations')
@Controller()
export class AuthorisationsController {
  constructor(private readonly authorisations: AuthorisationsService, private readonly renewals: RenewalsService) {}

  @Get('patients/:id/authorisations')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, AuthorisationsResponse)
  listAuthorisations(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<AuthorisationsResponse> { return this.authorisations.list(ctx, id); }

  @Post('patients/:id/authorisations')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(201, AuthorisationResponse)
  recordAuthorisation(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewAuthorisation): Promise<AuthorisationResponse> {
    return this.authorisations.create(ctx, id, input);
  }

  @Patch('authorisations/:id')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, AuthorisationResponse)
  updateAuthorisation(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() change: AuthorisationChange): Promise<AuthorisationResponse> {
    return this.authorisations.update(ctx, id, version, change);
  }

  @Get('authorisations/:id/renewal-letter')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, RenewalLetterResponse)
  composeRenewalLetter(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<RenewalLetterResponse> { return this.renewals.compose(ctx, id); }

  @Post('authorisations/:id/renewal-letter')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile('application/pdf')
  async printRenewalLetter(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() { text }: RenewalLetterInput): Promise<StreamableFile> {
    return lateFileAnswer(await this.renewals.print(ctx, id, text), 'application/pdf', `request-for-visits-${ctx.today}.pdf`);
  }
}
