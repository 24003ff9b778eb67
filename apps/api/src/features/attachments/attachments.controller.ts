import { Body, Controller, Get, Post, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { AnswersUpload, Received, type ReceivedFile, TakesUpload, uploadAnswer } from '../../platform/uploads/uploads.js';
import { AttachmentListResponse, AttachmentRemoval, AttachmentResponse, KEPT_TYPES, NewAttachment } from './attachments.dto.js';
import { AttachmentsService } from './attachments.service.js';

@ApiTags('referrals')
@Controller()
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Get('referrals/:id/attachments')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, AttachmentListResponse)
  listAttachments(@Ctx() ctx: RequestContext, @IdParam() referralId: string): Promise<AttachmentListResponse> {
    return this.attachments.list(ctx, referralId);
  }

  @Post('referrals/:id/attachments')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @TakesUpload('attachment', NewAttachment)
  @Answers(201, AttachmentResponse)
  addAttachment(@Ctx() ctx: RequestContext, @IdParam() referralId: string, @Body() input: NewAttachment, @Received() file: ReceivedFile): Promise<AttachmentResponse> {
    return this.attachments.add(ctx, referralId, input, file);
  }

  @Get('attachments/:id/content')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @AnswersUpload(...KEPT_TYPES)
  async openAttachment(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    const { bytes, type, name } = await this.attachments.open(ctx, id);
    return uploadAnswer(bytes, type, name);
  }

  @Post('attachments/:id/removal')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(204)
  removeAttachment(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() { reason }: AttachmentRemoval): Promise<void> {
    return this.attachments.remove(ctx, id, reason);
  }
}
