import { Module } from '@nestjs/common';
import { AuthorisationsModule } from '../authorisations/authorisations.module.js';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { AppointmentsController } from './appointments.controller.js';
import { AppointmentsService } from './appointments.service.js';
import { CalendarService } from './calendar.service.js';

@Module({
  imports: [AuthorisationsModule, ChartLinksModule, PatientsModule, ScreeningsModule],
  controllers: [AppointmentsController],
  providers: [AppointmentsService, CalendarService],
  exports: [AppointmentsService],
})
export class AppointmentsModule {}
