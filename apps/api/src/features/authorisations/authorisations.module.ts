import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AuthorisationTasksModule } from './authorisation-tasks.module.js';
import { AuthorisationsController } from './authorisations.controller.js';
import { AuthorisationsService } from './authorisations.service.js';
import { RenewalsService } from './renewals.service.js';

@Module({
  imports: [AuthorisationTasksModule, ChartLinksModule, PatientsModule, PlansModule],
  controllers: [AuthorisationsController],
  providers: [AuthorisationsService, RenewalsService],
  exports: [AuthorisationsService],
})
export class AuthorisationsModule {}
