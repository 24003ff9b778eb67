import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { AppointmentChange, AppointmentDayResponse, AppointmentResponse, DayQuery, NewAppointment } from './appointments.dto.js';
import { CalendarQuery, CalendarResponse } from './calendar.dto.js';
import { CalendarService } from './calendar.service.js';
import { AppointmentsService } from './appointments.service.js';

@ApiTags('appointments')
@Controller('appointments')
export class AppointmentsController {
  constructor(private readonly appointments: AppointmentsService, private readonly calendar: CalendarService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, AppointmentDayResponse)
  listAppointments(@Ctx() ctx: RequestContext, @Query() query: DayQuery): Promise<AppointmentDayResponse> { return this.appointments.listAppointments(ctx, query); }

  @Get('calendar')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, CalendarResponse)
  readCalendar(@Ctx() ctx: RequestContext, @Query() query: CalendarQuery): Promise<CalendarResponse> { return this.calendar.read(ctx, query); }

  @Post()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(201, AppointmentResponse)
  bookAppointment(@Ctx() ctx: RequestContext, @Body() input: NewAppointment): Promise<AppointmentResponse> { return this.appointments.bookAppointment(ctx, input); }

  @Patch(':id')
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, AppointmentResponse)
  updateAppointment(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() change: AppointmentChange): Promise<AppointmentResponse> {
    return this.appointments.updateAppointment(ctx, id, version, change);
  }
}
