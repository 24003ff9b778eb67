import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { PlanAgreementsService } from './plan-agreements.service.js';
import { PlanLifeService } from './plan-life.service.js';
import { PlanLifeTasksModule } from './plan-life-tasks.module.js';
import { PlanReviewsService } from './plan-reviews.service.js';
import { PlanVersionsController } from './plan-versions.controller.js';

@Module({
  imports: [PlansModule, PlanLifeTasksModule],
  controllers: [PlanVersionsController],
  providers: [PlanAgreementsService, PlanLifeService, PlanReviewsService],
  exports: [PlanAgreementsService, PlanReviewsService],
})
export class PlanVersionsModule {}
