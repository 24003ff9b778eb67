import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { FindingEffectsService } from './finding-effects.service.js';
import { FindingsController } from './findings.controller.js';
import { FindingsService } from './findings.service.js';
import { LastValuesService } from './last-values.service.js';

@Module({
  imports: [ChartLinksModule, FactsModule, PatientsModule, ScreeningsModule],
  controllers: [FindingsController],
  providers: [FindingEffectsService, FindingsService, LastValuesService],
  exports: [FindingsService],
})
export class FindingsModule {}
