import { Module } from '@nestjs/common';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ClinicController } from './clinic.controller.js';
import { ClinicService } from './clinic.service.js';
import { InvitationsService } from './invitations.service.js';
import { LostFactorService } from './lost-factor.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { ScopeController } from './scope.controller.js';
import { ScopeService } from './scope.service.js';

@Module({
  imports: [ScreeningsModule, TasksModule],
  controllers: [ClinicController, PeopleController, ScopeController],
  providers: [ClinicService, PeopleService, LostFactorService, InvitationsService, ScopeService],
})
export class ClinicsModule {}
