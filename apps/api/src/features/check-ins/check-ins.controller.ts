import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, type RequestContext } from '../../platform/http/api.js';
import { CheckInResponse, NewCheckIn } from './check-ins.dto.js';
import { CheckInsService } from './check-ins.service.js';

@ApiTags('check-ins')
@Controller('patients/:id/check-ins')
export class CheckInsController {
  constructor(private readonly checkIns: CheckInsService) {}

  @Post()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, CheckInResponse)
  checkIn(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewCheckIn): Promise<CheckInResponse> { return this.checkIns.checkIn(ctx, id, input); }
}
