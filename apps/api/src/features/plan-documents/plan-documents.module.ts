import { Module } from '@nestjs/common';
import { CareLinksModule } from '../care-links/care-links.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { PlanDocumentsController } from './plan-documents.controller.js';
import { PlanDocumentsService } from './plan-documents.service.js';

@Module({ imports: [CareLinksModule, PlansModule], controllers: [PlanDocumentsController], providers: [PlanDocumentsService] })
export class PlanDocumentsModule {}
