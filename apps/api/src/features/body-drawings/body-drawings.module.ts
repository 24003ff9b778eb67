import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { BodyDrawingsController } from './body-drawings.controller.js';
import { BodyDrawingsService } from './body-drawings.service.js';

@Module({
  imports: [ChartLinksModule, PatientsModule],
  controllers: [BodyDrawingsController],
  providers: [BodyDrawingsService],
  exports: [BodyDrawingsService],
})
export class BodyDrawingsModule {}
