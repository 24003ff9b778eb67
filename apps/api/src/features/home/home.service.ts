// The day at a glance: visits with what to do next, and the inbox by kind.
import { Injectable } from '@nestjs/common';
import type { RequestContext, Role } from '../../platform/http/api.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { countOpenTasks } from '../tasks/task-list.js';
import { toKindCounts } from '../tasks/tasks.view.js';
import type { HomeQuery, HomeResponse } from './home.dto.js';
import { toVisit } from './home.view.js';
import { type VisitRow, visitsOfDay } from './visits-of-day.js';

@Injectable()
export class HomeService {
  constructor(private readonly screenings: ScreeningsService) {}

  async readHome(ctx: RequestContext, query: HomeQuery): Promise<HomeResponse> {
    const date = query.date ?? ctx.today;
    const rows = await visitsOfDay(ctx.tx, { clinicId: ctx.clinicId, date, timeZone: ctx.timeZone });
    const decisions = await this.screenings.statuses(ctx, rows.map((row) => ({ patientId: row.patientId, performerRole: performerOf(row) })));
    const inbox = toKindCounts(await countOpenTasks(ctx.tx, { clinicId: ctx.clinicId, today: ctx.today }));
    ctx.audit({ action: 'list', entity: 'appointment', fields: ['home'], shownPatientIds: [...new Set(rows.map((row) => row.patientId))] });
    const visits = rows.flatMap((row) => {
      const decision = decisions.get(`${row.patientId} ${performerOf(row)}`);
      return decision === undefined ? [] : [toVisit(row, decision, ctx)];
    });
    return { date, timeZone: ctx.timeZone, visits, inbox };
  }
}

const performerOf = ({ practitionerRole }: VisitRow) => performerRoleOf(practitionerRole as Role);
