import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { PhotosController } from './photos.controller.js';
import { PhotosService } from './photos.service.js';

@Module({ imports: [ChartLinksModule, PatientsModule], controllers: [PhotosController], providers: [PhotosService] })
export class PhotosModule {}
