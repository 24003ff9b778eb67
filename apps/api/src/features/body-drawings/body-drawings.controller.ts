import { Body, Controller, Get, Header, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, AnswersFile, CLINICAL_ROLES, Ctx, dayOf, fileAnswer, IdParam, IfMatch, NeedsVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import { BodyDrawingChange, BodyDrawingPage, BodyDrawingResponse, BodyDrawingRow, BodyDrawingsQuery, NewBodyDrawing } from './body-drawings.dto.js';
import { BodyDrawingsService } from './body-drawings.service.js';
import { toDrawingResponse } from './body-drawings.view.js';
import { pictureOf } from './drawing-picture.js';

const PICTURE_TYPE = 'image/svg+xml';

/** A picture is looked at, never run: no script, no link out, no frame. */
const PICTURE_POLICY = "default-src 'none'; sandbox";

@ApiTags('body-drawings')
@Controller()
export class BodyDrawingsController {
  constructor(private readonly drawings: BodyDrawingsService) {}

  @Get('patients/:id/body-drawings')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, BodyDrawingPage)
  listBodyDrawings(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: BodyDrawingsQuery): Promise<Page<BodyDrawingRow>> {
    return this.drawings.list(ctx, patientId, query);
  }

  @Post('patients/:id/body-drawings')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, BodyDrawingResponse)
  createBodyDrawing(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewBodyDrawing): Promise<BodyDrawingResponse> {
    return this.drawings.create(ctx, patientId, input);
  }

  @Get('body-drawings/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, BodyDrawingResponse)
  async readBodyDrawing(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<BodyDrawingResponse> {
    return toDrawingResponse(await this.drawings.read(ctx, id), ctx);
  }

  @Patch('body-drawings/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, BodyDrawingResponse)
  updateBodyDrawing(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: BodyDrawingChange): Promise<BodyDrawingResponse> {
    return this.drawings.update(ctx, id, version, input);
  }

  @Get('body-drawings/:id/picture.svg')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @AnswersFile(PICTURE_TYPE)
  @Header('Content-Security-Policy', PICTURE_POLICY)
  async drawBodyDrawing(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<StreamableFile> {
    const drawing = await this.drawings.read(ctx, id);
    return fileAnswer(Buffer.from(pictureOf(drawing), 'utf8'), PICTURE_TYPE, `body-map-${dayOf(drawing.drawnOn)}.svg`);
  }
}
