import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { ReasoningController } from './reasoning.controller.js';
import { ReasoningService } from './reasoning.service.js';

@Module({ imports: [PatientsModule], controllers: [ReasoningController], providers: [ReasoningService] })
export class ReasoningModule {}
