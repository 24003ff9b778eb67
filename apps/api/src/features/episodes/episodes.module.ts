import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { EpisodesController } from './episodes.controller.js';
import { EpisodesService } from './episodes.service.js';

@Module({ imports: [PatientsModule], controllers: [EpisodesController], providers: [EpisodesService], exports: [EpisodesService] })
export class EpisodesModule {}
