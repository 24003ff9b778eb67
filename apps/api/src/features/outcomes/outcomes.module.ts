import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { OutcomeCourseService } from './outcome-course.service.js';
import { OutcomeRequestsService } from './outcome-requests.service.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesService } from './outcomes.service.js';

@Module({
  imports: [ChartLinksModule, PatientsModule], controllers: [OutcomesController], providers: [OutcomesService, OutcomeCourseService, OutcomeRequestsService], exports: [OutcomeRequestsService],
})
export class OutcomesModule {}
