// Today's visits with the state of intake, check-in and note beside them, in one statement.
import { instantsOfDay, type Tx } from '../../platform/http/api.js';

export interface VisitRow {
  readonly appointmentId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly practitionerId: string;
  readonly practitionerName: string;
  readonly practitionerRole: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly visitType: string;
  readonly reason: string | null;
  readonly status: string;
  readonly version: number;
  readonly intakeId: string | null;
  readonly intakeState: string | null;
  readonly isCheckedIn: boolean;
  readonly sessionId: string | null;
  readonly sessionStatus: string | null;
}

const MOST_A_DAY = 300;

export function visitsOfDay(tx: Tx, { clinicId, date, timeZone }: { readonly clinicId: string; readonly date: string; readonly timeZone: string }): Promise<VisitRow[]> {
  const { from, until } = instantsOfDay(date, timeZone);
  return tx.$queryRaw<VisitRow[]>`
    select a.id as "appointmentId", a.patient_id as "patientId", concat_ws(' ', p.given_name, p.family_name) as "patientName",
      a.practitioner_id as "practitionerId", m.display_name as "practitionerName", m.role as "practitionerRole", a.starts_at as "startsAt", a.ends_at as "endsAt",
      a.visit_type as "visitType", a.reason, a.status, a.version, i.id as "intakeId", i.status as "intakeState",
      exists (select from check_in c where c.clinic_id = a.clinic_id and c.patient_id = a.patient_id and c.created_at >= ${from} and c.created_at < ${until}) as "isCheckedIn",
      s.id as "sessionId", s.status as "sessionStatus"
    from appointment a
    join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
    join membership m on m.clinic_id = a.clinic_id and m.id = a.practitioner_id
    left join lateral (select id, status from intake where clinic_id = a.clinic_id and patient_id = a.patient_id and status <> 'withdrawn'
      order by created_at desc, id desc limit 1) i on true
    left join lateral (select id, status from session where clinic_id = a.clinic_id and patient_id = a.patient_id and appointment_id = a.id and status <> 'void'
      order by started_at desc, id desc limit 1) s on true
    where a.clinic_id = ${clinicId}::uuid and a.starts_at >= ${from} and a.starts_at < ${until}
    order by a.starts_at, a.id limit ${MOST_A_DAY}`;
}
