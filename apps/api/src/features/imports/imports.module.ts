import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/facts.module.js';
import { MedicinesModule } from '../medicines/medicines.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { WritePersonService } from './write-person.service.js';

@Module({
  imports: [PatientsModule, FactsModule, MedicinesModule, ScreeningsModule],
  controllers: [ImportsController],
  providers: [ImportsService, WritePersonService],
  exports: [ImportsService],
})
export class ImportsModule {}
