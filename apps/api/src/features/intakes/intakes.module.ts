import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.js';
import { BodyDrawingsModule } from '../body-drawings/body-drawings.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { MedicinesModule } from '../medicines/medicines.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AcceptAnswerService } from './accept-answer.service.js';
import { AcceptIntakeService } from './accept-intake.service.js';
import { HandOverService } from './hand-over.service.js';
import { IntakeLinksService } from './intake-links.service.js';
import { IntakeReviewService } from './intake-review.service.js';
import { IntakesController } from './intakes.controller.js';
import { IntakesService } from './intakes.service.js';
import { LinkAccess } from './link-access.service.js';
import { LinkController } from './link.controller.js';
import { LinkDoor } from './link-door.service.js';
import { LinkService } from './link.service.js';
import { SubmissionService } from './submission.service.js';

@Module({
  imports: [BodyDrawingsModule, ConsentsModule, PatientsModule, FactsModule, MedicinesModule, ScreeningsModule, TasksModule],
  controllers: [IntakesController, LinkController],
  providers: [IntakesService, IntakeLinksService, HandOverService, IntakeReviewService, AcceptIntakeService, AcceptAnswerService, LinkService, SubmissionService, LinkDoor, LinkAccess],
  exports: [IntakesService],
})
export class IntakesModule {}
