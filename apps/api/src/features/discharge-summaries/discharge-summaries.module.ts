import { Module } from '@nestjs/common';
import { PlanLifeTasksModule } from '../plan-versions/plan-life-tasks.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { DischargeSummariesController } from './discharge-summaries.controller.js';
import { DischargeSummariesService } from './discharge-summaries.service.js';
import { SummaryMatterService } from './summary-matter.service.js';

@Module({ imports: [PlansModule, PlanLifeTasksModule], controllers: [DischargeSummariesController], providers: [DischargeSummariesService, SummaryMatterService] })
export class DischargeSummariesModule {}
