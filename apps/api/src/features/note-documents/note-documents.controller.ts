import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, AnswersFile, CLINICAL_ROLES, Ctx, IdParam, lateFileAnswer, type RequestContext } from '../../platform/http/api.js';
import { NoteDocumentsService } from './note-documents.service.js';

@ApiTags('sessions')
@Controller('sessions/:id')
export class NoteDocumentsController {
  constructor(private readonly documents: NoteDocumentsService) {}

  @Get('document')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile('application/pdf')
  async printVisitNote(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    const { draw, visitDate } = await this.documents.print(ctx, id);
    return lateFileAnswer(draw, 'application/pdf', `visit-note-${visitDate}.pdf`);
  }
}
