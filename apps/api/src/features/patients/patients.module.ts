import { Module } from '@nestjs/common';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { PatientSearchService } from './patient-search.service.js';
import { PatientsController } from './patients.controller.js';
import { PatientsService } from './patients.service.js';

@Module({ imports: [ScreeningsModule], controllers: [PatientsController], providers: [PatientsService, PatientSearchService], exports: [PatientsService] })
export class PatientsModule {}
