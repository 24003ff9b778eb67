import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { SessionReadsService } from './session-reads.service.js';
import { SessionRevisionsService } from './session-revisions.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { SigningService } from './signing.service.js';
import { SubjectivePrefillService } from './subjective-prefill.service.js';
import { TechniquesService } from './techniques.service.js';
import { VisitScreeningService } from './visit-screening.service.js';

@Module({
  imports: [ChartLinksModule, FindingsModule, PatientsModule, ScreeningsModule, TasksModule],
  controllers: [SessionsController],
  providers: [SessionReadsService, SessionRevisionsService, SessionsService, SigningService, SubjectivePrefillService, TechniquesService, VisitScreeningService],
})
export class SessionsModule {}
