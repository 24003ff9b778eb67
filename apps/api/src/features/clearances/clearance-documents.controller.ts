import { Body, Controller, Get, Post, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { AnswersUpload, Received, type ReceivedFile, TakesUpload, uploadAnswer } from '../../platform/uploads/uploads.js';
import { ClearanceDocumentRemoval, ClearanceDocumentResponse, KEPT_TYPES, NewClearanceDocument } from './clearance-documents.dto.js';
import { ClearanceDocumentsService } from './clearance-documents.service.js';

@ApiTags('clearances')
@Controller()
export class ClearanceDocumentsController {
  constructor(private readonly documents: ClearanceDocumentsService) {}

  @Post('clearances/:id/documents')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @TakesUpload('attachment', NewClearanceDocument)
  @Answers(201, ClearanceDocumentResponse)
  addClearanceDocument(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() about: NewClearanceDocument, @Received() file: ReceivedFile): Promise<ClearanceDocumentResponse> {
    return this.documents.add(ctx, id, about, file);
  }

  @Get('clearance-documents/:id/content')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersUpload(...KEPT_TYPES)
  async openClearanceDocument(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    const { bytes, type, name } = await this.documents.open(ctx, id);
    return uploadAnswer(bytes, type, name);
  }

  @Post('clearance-documents/:id/removal')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(204)
  removeClearanceDocument(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() { reason }: ClearanceDocumentRemoval): Promise<void> {
    return this.documents.remove(ctx, id, reason);
  }
}
