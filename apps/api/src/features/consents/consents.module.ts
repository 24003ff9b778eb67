import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/facts.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { ConsentDocuments } from './consent-documents.service.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';

@Module({
  imports: [PatientsModule, FactsModule, ScreeningsModule],
  controllers: [ConsentsController],
  providers: [ConsentsService, ConsentDocuments],
  exports: [ConsentDocuments, ConsentsService],
})
export class ConsentsModule {}
