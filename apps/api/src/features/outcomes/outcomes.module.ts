import { Module } from '@nestjs/common';
import { CareLinksModule } from '../care-links/care-links.module.js';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { CareQuestionsController } from './care-questions.controller.js';
import { OutcomeCourseService } from './outcome-course.service.js';
import { OutcomeRequestsService } from './outcome-requests.service.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesService } from './outcomes.service.js';

@Module({
  imports: [CareLinksModule, ChartLinksModule, PatientsModule],
  controllers: [OutcomesController, CareQuestionsController],
  providers: [OutcomesService, OutcomeCourseService, OutcomeRequestsService],
})
export class OutcomesModule {}
