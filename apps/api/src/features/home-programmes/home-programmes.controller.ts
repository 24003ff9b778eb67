import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { PlanResponse } from '../plans/plan-responses.dto.js';
import { HomeExerciseList } from './home-programmes.dto.js';
import { HomeProgrammesService } from './home-programmes.service.js';

@ApiTags('plans')
@Controller('plans/:id/exercises')
export class HomeProgrammesController {
  constructor(private readonly programmes: HomeProgrammesService) {}

  @Put()
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PlanResponse)
  replaceHomeProgramme(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: HomeExerciseList): Promise<PlanResponse> {
    return this.programmes.replace(ctx, id, version, input);
  }
}
