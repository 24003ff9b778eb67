// Of every line of a plan: when it was done last, by whom, how, and how the person took it. From signed visits only.
import type { RequestContext } from '../../platform/http/api.js';
import type { LoadedPlan } from '../plans/plan-content.js';
import type { LastDoneResponse } from './plan-versions.dto.js';

type LastDoneRow = LastDoneResponse & { readonly place: number };

/** The last visit of each practitioner with the same technique in the same place; a line without a side was done on either. */
export async function lastDone(ctx: RequestContext, plan: LoadedPlan): Promise<LastDoneResponse[]> {
  if (plan.planInterventions.length === 0) return [];
  const rows = await ctx.tx.$queryRaw<LastDoneRow[]>`
    select i.id::text as "interventionId", d.session_id::text as "sessionId", to_char(d.visit_date, 'YYYY-MM-DD') as "on", d.by_name as "byName", d.by_role as "byRole",
      d.pressure as "pressure0To5", d.minutes, d.response, d.note, d.place::int as place
    from plan_intervention i
    cross join lateral (
      select s.id as session_id, s.visit_date, m.display_name as by_name, m.role as by_role, t.pressure0_to5 as pressure, t.minutes, t.response, t.note,
        row_number() over (order by s.visit_date desc, s.signed_at desc, t.position) as place,
        row_number() over (partition by s.author_id order by s.visit_date desc, s.signed_at desc, t.position) as of_member
      from session_technique t
      join session s on s.clinic_id = t.clinic_id and s.id = t.session_id
      join membership m on m.clinic_id = s.clinic_id and m.id = s.author_id
      where s.clinic_id = ${ctx.clinicId}::uuid and s.patient_id = ${plan.patientId}::uuid and s.status = 'signed'
        and t.modality_id = i.modality_id and t.region = i.region and (i.side is null or t.side is null or t.side = i.side or 'both' in (i.side, t.side))
    ) d
    where i.clinic_id = ${ctx.clinicId}::uuid and i.plan_id = ${plan.id}::uuid and d.of_member = 1
    order by i.position, d.place`;
  return rows.map(({ place: _place, ...row }) => row);
}
