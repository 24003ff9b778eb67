import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, AnswersFile, Ctx, IdParam, IfMatch, lateFileAnswer, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { LetterSigning, PatientCopyQuery, ReferralLetterStateResponse } from './referral-letters.dto.js';
import { ReferralLettersService } from './referral-letters.service.js';

const PDF = 'application/pdf';

@ApiTags('referrals')
@Controller('referrals/:id/letter')
export class ReferralLettersController {
  constructor(private readonly letters: ReferralLettersService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, ReferralLetterStateResponse)
  readReferralLetter(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ReferralLetterStateResponse> {
    return this.letters.read(ctx, id);
  }

  @Post('signature')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ReferralLetterStateResponse)
  signReferralLetter(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: LetterSigning): Promise<ReferralLetterStateResponse> {
    return this.letters.sign(ctx, id, version, input);
  }

  @Get('document')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @AnswersFile(PDF)
  async printReferralLetter(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    return lateFileAnswer(await this.letters.print(ctx, id), PDF, `letter-${ctx.today}.pdf`);
  }

  @Get('patient-copy')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @AnswersFile(PDF)
  async printPatientCopy(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() { language }: PatientCopyQuery): Promise<StreamableFile> {
    return lateFileAnswer(await this.letters.printForPatient(ctx, id, language), PDF, `letter-copy-${ctx.today}.pdf`);
  }
}
