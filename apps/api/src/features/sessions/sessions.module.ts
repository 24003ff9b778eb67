import { Module } from '@nestjs/common';
import { AuthorisationTasksModule } from '../authorisations/authorisation-tasks.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { PlanLifeTasksModule } from '../plan-versions/plan-life-tasks.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AutosaveService } from './autosave.service.js';
import { BeginningService } from './beginning.service.js';
import { CoSigningController } from './co-signing.controller.js';
import { CoSigningService } from './co-signing.service.js';
import { SessionReadsService } from './session-reads.service.js';
import { SessionRevisionsService } from './session-revisions.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignatureContentService } from './signature-content.service.js';
import { SignedTextService } from './signed-text.service.js';
import { SignatureStepsService } from './signature-steps.service.js';
import { SigningCheckService } from './signing-check.service.js';
import { SigningService } from './signing.service.js';
import { TechniquesService } from './techniques.service.js';
import { VisitScreeningService } from './visit-screening.service.js';

@Module({
  imports: [AuthorisationTasksModule, PatientsModule, PlanLifeTasksModule, ScreeningsModule, TasksModule],
  controllers: [SessionsController, CoSigningController],
  providers: [
    AutosaveService, BeginningService, CoSigningService, SessionReadsService, SessionRevisionsService, SessionsService, SignatureContentService, SignatureStepsService, SignedTextService,
    SigningCheckService, SigningService, TechniquesService, VisitScreeningService,
  ],
  exports: [SessionReadsService],
})
export class SessionsModule {}
