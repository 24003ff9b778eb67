import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { MedicineListService } from './medicine-list.service.js';
import { MedicineChange, MedicineChangedResponse, MedicinesRecordedResponse, MedicineSuggestionsResponse, NewMedicines, SuggestionQuery } from './medicines.dto.js';

@ApiTags('medicines')
@Controller()
export class MedicinesController {
  constructor(private readonly list: MedicineListService) {}

  @Post('patients/:id/medicines')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(201, MedicinesRecordedResponse)
  recordMedicines(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewMedicines): Promise<MedicinesRecordedResponse> { return this.list.recordMedicines(ctx, id, input); }

  @Patch('medicines/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, MedicineChangedResponse)
  updateMedicine(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() change: MedicineChange): Promise<MedicineChangedResponse> {
    return this.list.updateMedicine(ctx, id, version, change);
  }

  @Get('medicine-suggestions')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, MedicineSuggestionsResponse)
  suggestMedicines(@Query() query: SuggestionQuery): MedicineSuggestionsResponse { return this.list.suggestMedicines(query.text); }
}
