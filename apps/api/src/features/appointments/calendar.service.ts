// Days of the clinic's calendar with what a card shows: the visit, how far the intake is, and for those who treat the safety level.
import { Injectable } from '@nestjs/common';
import { shownLevel } from '@legwork/clinical';
import { addDays, instantsOfDay, PRACTITIONER_ROLES, Prisma, type RequestContext, type Role } from '../../platform/http/api.js';
import type { Decision } from '../screenings/decision.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { calendarRows, type CalendarRow } from './appointment-rows.js';
import { toAppointmentResponse } from './appointments.view.js';
import type { CalendarPractitionerResponse, CalendarQuery, CalendarResponse, VisitSafetyResponse } from './calendar.dto.js';
import { USUAL_MINUTES, VISIT_TYPES } from './visit-types.js';

const IS_OFF: readonly string[] = ['cancelled', 'no-show'];

const keyOf = ({ patientId, practitionerRole }: CalendarRow): string => `${patientId} ${performerRoleOf(practitionerRole as Role)}`;

@Injectable()
export class CalendarService {
  constructor(private readonly screenings: ScreeningsService) {}

  async read(ctx: RequestContext, { from = ctx.today, days, practitionerId }: CalendarQuery): Promise<CalendarResponse> {
    const range = { from: instantsOfDay(from, ctx.timeZone).from, until: instantsOfDay(addDays(from, days - 1), ctx.timeZone).until };
    const rows = await calendarRows(ctx.tx, { clinicId: ctx.clinicId, ...range, practitionerId });
    const safety = await this.#safety(ctx, rows);
    ctx.audit({ action: 'list', entity: 'appointment', fields: ['calendar'], shownPatientIds: [...new Set(rows.map((row) => row.patientId))] });
    return {
      from, days, timeZone: ctx.timeZone, practitioners: await practitionersOf(ctx, rows),
      visitTypes: VISIT_TYPES.map((id) => ({ id, minutes: USUAL_MINUTES[id] })),
      items: rows.map((row) => ({ ...toAppointmentResponse(row, ctx), intakeState: row.intakeState ?? 'none', safety: IS_OFF.includes(row.status) ? null : safety.get(keyOf(row)) ?? null })),
    };
  }

  /** By patient and profession. Nothing for those who do not see clinical detail. */
  async #safety(ctx: RequestContext, rows: readonly CalendarRow[]): Promise<ReadonlyMap<string, VisitSafetyResponse>> {
    if (!seesClinicalDetail(ctx.role)) return new Map();
    const asked = new Map(rows.filter(({ status }) => !IS_OFF.includes(status)).map((row) => [keyOf(row), { patientId: row.patientId, performerRole: performerRoleOf(row.practitionerRole as Role) }]));
    const decisions: ReadonlyMap<string, Decision> = await this.screenings.statuses(ctx, [...asked.values()]);
    return new Map([...decisions].map(([key, { result }]) => {
      const { status, atLeast } = shownLevel(result);
      return [key, { status, atLeast }];
    }));
  }
}

/** Whoever left the clinic keeps the visits that were. */
async function practitionersOf(ctx: RequestContext, rows: readonly CalendarRow[]): Promise<CalendarPractitionerResponse[]> {
  const shown = [...new Set(rows.map((row) => row.practitionerId))];
  return ctx.tx.$queryRaw<CalendarPractitionerResponse[]>`
    select id, display_name as name, role, status = 'active' as "isActive" from membership
    where clinic_id = ${ctx.clinicId}::uuid and ((status = 'active' and role in (${Prisma.join([...PRACTITIONER_ROLES])})) or id = any(${shown}::uuid[]))
    order by display_name, id`;
}
