import { Body, Controller, Get, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, AnswersFile, CLINICAL_ROLES, Ctx, IdParam, IfMatch, lateFileAnswer, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { ClearanceCopyQuery, ClearanceLetterChange, ClearanceLetterSigning, ClearanceLetterStateResponse, NewClearanceSending } from './clearance-letters.dto.js';
import { ClearanceLettersService } from './clearance-letters.service.js';

const PDF = 'application/pdf';

@ApiTags('clearances')
@Controller('clearances/:id/letter')
export class ClearanceLettersController {
  constructor(private readonly letters: ClearanceLettersService) {}

  @Get()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, ClearanceLetterStateResponse)
  readClearanceLetter(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ClearanceLetterStateResponse> {
    return this.letters.read(ctx, id);
  }

  @Put()
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ClearanceLetterStateResponse)
  writeClearanceLetter(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ClearanceLetterChange): Promise<ClearanceLetterStateResponse> {
    return this.letters.write(ctx, id, version, input);
  }

  @Post('signature')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, ClearanceLetterStateResponse)
  signClearanceLetter(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ClearanceLetterSigning): Promise<ClearanceLetterStateResponse> {
    return this.letters.sign(ctx, id, version, input);
  }

  @Post('sendings')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(201, ClearanceLetterStateResponse)
  sendClearanceLetter(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewClearanceSending): Promise<ClearanceLetterStateResponse> {
    return this.letters.send(ctx, id, input);
  }

  @Get('document')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile(PDF)
  async printClearanceLetter(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    return lateFileAnswer(await this.letters.print(ctx, id), PDF, `clearance-request-${ctx.today}.pdf`);
  }

  @Get('patient-copy')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile(PDF)
  async printClearancePatientCopy(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() { language }: ClearanceCopyQuery): Promise<StreamableFile> {
    return lateFileAnswer(await this.letters.printForPatient(ctx, id, language), PDF, `clearance-copy-${ctx.today}.pdf`);
  }
}
