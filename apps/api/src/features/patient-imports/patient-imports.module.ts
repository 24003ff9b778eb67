import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { ImportSource } from './import-source.service.js';
import { PatientImportsController } from './patient-imports.controller.js';
import { PatientImportsService } from './patient-imports.service.js';
import { RunImport } from './run-import.service.js';
import { UndoImport } from './undo-import.service.js';

@Module({ imports: [PatientsModule], controllers: [PatientImportsController], providers: [PatientImportsService, ImportSource, RunImport, UndoImport] })
export class PatientImportsModule {}
