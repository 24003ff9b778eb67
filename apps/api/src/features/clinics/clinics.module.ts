import { Module } from '@nestjs/common';
import { ClinicController } from './clinic.controller.js';
import { ClinicService } from './clinic.service.js';
import { InvitationsService } from './invitations.service.js';
import { LostFactorService } from './lost-factor.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';

@Module({ controllers: [ClinicController, PeopleController], providers: [ClinicService, PeopleService, LostFactorService, InvitationsService] })
export class ClinicsModule {}
