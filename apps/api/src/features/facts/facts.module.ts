import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { FactAnswersService } from './fact-answers.service.js';
import { FactsController } from './facts.controller.js';
import { FactsService } from './facts.service.js';

@Module({
  imports: [PatientsModule, ScreeningsModule, ChartLinksModule],
  controllers: [FactsController],
  providers: [FactsService, FactAnswersService],
  exports: [FactsService],
})
export class FactsModule {}
