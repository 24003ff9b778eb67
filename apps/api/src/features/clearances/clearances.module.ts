import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ClearanceDocumentsController } from './clearance-documents.controller.js';
import { ClearanceDocumentsService } from './clearance-documents.service.js';
import { ClearanceLettersController } from './clearance-letters.controller.js';
import { ClearanceLettersService } from './clearance-letters.service.js';
import { ClearancesController } from './clearances.controller.js';
import { ClearancesService } from './clearances.service.js';

@Module({
  imports: [PatientsModule, ScreeningsModule, TasksModule, ChartLinksModule],
  controllers: [ClearancesController, ClearanceDocumentsController, ClearanceLettersController],
  providers: [ClearancesService, ClearanceDocumentsService, ClearanceLettersService],
  exports: [ClearancesService],
})
export class ClearancesModule {}
