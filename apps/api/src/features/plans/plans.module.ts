import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PlanLifeTasksModule } from '../plan-versions/plan-life-tasks.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { PlanActivationService } from './plan-activation.service.js';
import { PlanMeasurementsService } from './plan-measurements.service.js';
import { PlanProtocolService } from './plan-protocol.service.js';
import { PlanReadsService } from './plan-reads.service.js';
import { PlanTemplatesController } from './plan-templates.controller.js';
import { PlanTemplatesService } from './plan-templates.service.js';
import { PlansController } from './plans.controller.js';
import { PlansService } from './plans.service.js';

@Module({
  imports: [ChartLinksModule, PatientsModule, PlanLifeTasksModule, ScreeningsModule],
  controllers: [PlanTemplatesController, PlansController],
  providers: [PlanActivationService, PlanMeasurementsService, PlanProtocolService, PlanReadsService, PlanTemplatesService, PlansService],
  exports: [PlanReadsService],
})
export class PlansModule {}
