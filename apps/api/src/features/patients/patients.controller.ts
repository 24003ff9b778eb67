import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { PatientSearchService } from './patient-search.service.js';
import { NewPatient, PatientChange, PatientPage, PatientResponse, PatientsQuery } from './patients.dto.js';
import { PatientsService } from './patients.service.js';

@ApiTags('patients')
@Controller('patients')
export class PatientsController {
  constructor(private readonly patients: PatientsService, private readonly search: PatientSearchService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient', transaction: 'statement' })
  @Answers(200, PatientPage)
  listPatients(@Ctx() ctx: RequestContext, @Query() query: PatientsQuery): Promise<PatientPage> { return this.search.listPatients(ctx, query); }

  @Post()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(201, PatientResponse)
  createPatient(@Ctx() ctx: RequestContext, @Body() input: NewPatient): Promise<PatientResponse> { return this.patients.createPatient(ctx, input); }

  @Get(':id')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, PatientResponse)
  getPatient(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<PatientResponse> { return this.patients.getPatient(ctx, id); }

  @Patch(':id')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, PatientResponse)
  updatePatient(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PatientChange): Promise<PatientResponse> {
    return this.patients.updatePatient(ctx, id, version, input);
  }
}
