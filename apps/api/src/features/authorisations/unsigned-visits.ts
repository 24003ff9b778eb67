// Visits that took place and whose note is not signed yet: booked no longer, and used only with the signature. Whoever books
// the next visit must not be told that they are still free.
import type { ClinicWork } from '../../platform/http/api.js';

/** How many, by the id of the authorisation they will count against. */
export async function unsignedVisits({ tx, clinicId, timeZone, today }: ClinicWork, patientId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ readonly id: string; readonly visits: number }[]>`
    select u.id, count(*)::int as visits from authorisation u join (
      select (a.starts_at at time zone ${timeZone})::date as day, coalesce(n.episode_id, a.episode_id) as episode_id, n.status as note, n.visit_type from appointment a
      left join session n on n.clinic_id = a.clinic_id and n.patient_id = a.patient_id and n.appointment_id = a.id
      where a.clinic_id = ${clinicId}::uuid and a.patient_id = ${patientId}::uuid
        and (a.status = 'done' or (a.status in ('booked', 'arrived') and n.status is not null and (a.starts_at at time zone ${timeZone})::date < ${today}::date))
      union all
      select n.visit_date, n.episode_id, n.status, n.visit_type from session n
      where n.clinic_id = ${clinicId}::uuid and n.patient_id = ${patientId}::uuid and n.appointment_id is null
    ) v on (v.note is null or v.note not in ('signed', 'void')) and v.visit_type is distinct from 'not-treated'
      and v.day >= u.from_on and (u.until_on is null or v.day <= u.until_on) and (u.episode_id is null or v.episode_id = u.episode_id)
    where u.clinic_id = ${clinicId}::uuid and u.patient_id = ${patientId}::uuid and u.status = 'active'
    group by u.id`;
  return new Map(rows.map(({ id, visits }) => [id, visits]));
}
