import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { ReasoningController } from './reasoning.controller.js';
import { ReasoningService } from './reasoning.service.js';

@Module({ imports: [PatientsModule, ScreeningsModule], controllers: [ReasoningController], providers: [ReasoningService] })
export class ReasoningModule {}
