import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, dayOf, IdParam, type RequestContext } from '../../platform/http/api.js';
import { AnswersUpload, Received, type ReceivedFile, TakesUpload, uploadAnswer } from '../../platform/uploads/uploads.js';
import { NewPhoto, PhotoPage, PhotoReason, PhotoResponse, PhotosQuery } from './photos.dto.js';
import { PhotosService } from './photos.service.js';

const TYPE = 'image/jpeg';

@ApiTags('photos')
@Controller()
export class PhotosController {
  constructor(private readonly photos: PhotosService) {}

  @Get('patients/:id/photos')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, PhotoPage)
  listPhotos(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: PhotosQuery): Promise<PhotoPage> {
    return this.photos.list(ctx, patientId, query);
  }

  @Post('patients/:id/photos')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @TakesUpload('photo', NewPhoto)
  @Answers(201, PhotoResponse)
  createPhoto(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewPhoto, @Received() file: ReceivedFile): Promise<PhotoResponse> {
    return this.photos.create(ctx, patientId, input, file);
  }

  @Get('photos/:id/picture')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersUpload(TYPE)
  async showPhoto(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    const { bytes, takenOn } = await this.photos.look(ctx, id, 'bytes');
    return uploadAnswer(bytes, TYPE, `photo-${dayOf(takenOn)}`);
  }

  @Get('photos/:id/thumbnail')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersUpload(TYPE)
  async showThumbnail(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    const { bytes, takenOn } = await this.photos.look(ctx, id, 'thumbnail');
    return uploadAnswer(bytes, TYPE, `photo-${dayOf(takenOn)}-small`);
  }

  /** Looking with a reason is an act of its own; the picture is stored in no record of answers. */
  @Post('photos/:id/viewings')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', secretAnswer: true })
  @AnswersUpload(TYPE)
  async viewPhoto(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() { reason }: PhotoReason): Promise<StreamableFile> {
    const { bytes, takenOn } = await this.photos.look(ctx, id, 'bytes', reason);
    return uploadAnswer(bytes, TYPE, `photo-${dayOf(takenOn)}`);
  }

  @Post('photos/:id/withdrawal')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(204)
  withdrawPhoto(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() { reason }: PhotoReason): Promise<void> {
    return this.photos.withdraw(ctx, id, reason);
  }
}
