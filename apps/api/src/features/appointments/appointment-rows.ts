// Appointments with the names beside their ids.
import { instantsOfDay, Prisma, type Tx } from '../../platform/http/api.js';
import type { AppointmentRow } from './appointments.view.js';

const SELECTED = Prisma.sql`
  select a.id, a.patient_id as "patientId", concat_ws(' ', p.given_name, p.family_name) as "patientName", a.episode_id as "episodeId",
    a.practitioner_id as "practitionerId", m.display_name as "practitionerName", m.role as "practitionerRole", a.visit_type as "visitType", a.reason,
    a.starts_at as "startsAt", a.ends_at as "endsAt", a.status, a.over_limit_reason as "overLimitReason", a.version
  from appointment a
  join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
  join membership m on m.clinic_id = a.clinic_id and m.id = a.practitioner_id`;

const MOST_A_DAY = 1_000;
const MOST_IN_CALENDAR = 3_000;

export interface CalendarRow extends AppointmentRow {
  readonly practitionerRole: string;
  readonly intakeState: string | null;
}

export interface CalendarAsked {
  readonly clinicId: string;
  /** Instants; `until` is the first that is not asked for. */
  readonly from: Date;
  readonly until: Date;
  readonly practitionerId?: string | undefined;
}

/** The appointments of a range with the newest intake of each patient, in time order. */
export function calendarRows(tx: Tx, { clinicId, from, until, practitionerId }: CalendarAsked): Promise<CalendarRow[]> {
  return tx.$queryRaw<CalendarRow[]>`
    select v.*, (select i.status from intake i where i.clinic_id = ${clinicId}::uuid and i.patient_id = v."patientId" and i.status <> 'withdrawn'
      order by i.created_at desc, i.id desc limit 1) as "intakeState"
    from (${SELECTED}
      where a.clinic_id = ${clinicId}::uuid and a.starts_at >= ${from} and a.starts_at < ${until}
        and ${practitionerId === undefined ? Prisma.sql`true` : Prisma.sql`a.practitioner_id = ${practitionerId}::uuid`}) v
    order by v."startsAt", v.id limit ${MOST_IN_CALENDAR}`;
}

export interface DayAsked {
  readonly clinicId: string;
  /** YYYY-MM-DD in `timeZone`. */
  readonly date: string;
  readonly timeZone: string;
  readonly practitionerId?: string | undefined;
}

/** The appointments that begin on a day of the clinic's calendar, in time order. */
export function appointmentsOfDay(tx: Tx, { clinicId, date, timeZone, practitionerId }: DayAsked): Promise<AppointmentRow[]> {
  const { from, until } = instantsOfDay(date, timeZone);
  return tx.$queryRaw<AppointmentRow[]>`${SELECTED}
    where a.clinic_id = ${clinicId}::uuid and a.starts_at >= ${from} and a.starts_at < ${until}
      and ${practitionerId === undefined ? Prisma.sql`true` : Prisma.sql`a.practitioner_id = ${practitionerId}::uuid`}
    order by a.starts_at, a.id limit ${MOST_A_DAY}`;
}

export async function appointmentRow(tx: Tx, clinicId: string, id: string): Promise<AppointmentRow | undefined> {
  const [row] = await tx.$queryRaw<AppointmentRow[]>`${SELECTED} where a.clinic_id = ${clinicId}::uuid and a.id = ${id}::uuid`;
  return row;
}
