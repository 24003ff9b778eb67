// All that the course of a person is drawn from, in one statement. Days are days of the clinic.
import { Prisma, type RequestContext } from '../../platform/http/api.js';
import type { GivenResponse } from './outcome-course.dto.js';
import type { ReadRequest } from './outcome-requests.view.js';
import type { ReadScore } from './outcomes.view.js';

export interface ReadPlan {
  readonly id: string;
  readonly title: string;
  readonly course: string | null;
  readonly injuryOn: string | null;
  readonly agreedOn: string;
  readonly weeksToBuild: number | null;
  readonly weeksToReturn: number | null;
  readonly moves: readonly { readonly kind: string; readonly to: string; readonly on: string; readonly reason: string | null }[];
  readonly goals: readonly { readonly id: string; readonly activity: string; readonly measureId: string; readonly baseline: number | null; readonly target: number | null; readonly targetOn: string | null }[];
}

export interface ReadCourse {
  readonly scores: readonly ReadScore[];
  readonly visits: readonly { readonly sessionId: string; readonly on: string; readonly given: readonly GivenResponse[] }[];
  readonly plan: ReadPlan | null;
  readonly requests: readonly ReadRequest[];
}

/** Twenty years of weekly visits. */
const MOST = 1_000;
const REQUESTS_SHOWN = 5;

/** Undefined for a patient whom the clinic does not have. */
export async function readCourse({ tx, clinicId, timeZone }: RequestContext, patientId: string, episodeId: string | undefined): Promise<ReadCourse | undefined> {
  const ofEpisode = (alias: string): Prisma.Sql => (episodeId === undefined ? Prisma.sql`true` : Prisma.sql`(${Prisma.raw(alias)}.episode_id is null or ${Prisma.raw(alias)}.episode_id = ${episodeId}::uuid)`);
  const [row] = await tx.$queryRaw<{ course: ReadCourse }[]>`
    select json_build_object(
      'scores', (select coalesce(json_agg(s order by s."takenOn", s.id), '[]') from (
        select s.id, s.patient_id as "patientId", s.episode_id as "episodeId", s.measure_id as "measureId", s.answers, s.score, s.taken_on as "takenOn", s.provenance, m.display_name as "recordedByName",
          s.recorded_at as "recordedAt", s.request_id is not null and s.recorded_by_id is null as "byLink", s.correction_reason as reason, w.score as "wrongScore", w.taken_on as "wrongOn", wm.display_name as "wrongByName"
        from current_outcome_score s left join membership m on m.clinic_id = s.clinic_id and m.id = s.recorded_by_id
          left join outcome_score w on w.clinic_id = s.clinic_id and w.id = s.corrects_id left join membership wm on wm.clinic_id = w.clinic_id and wm.id = w.recorded_by_id
        where s.clinic_id = p.clinic_id and s.patient_id = p.id and ${ofEpisode('s')} order by s.taken_on desc, s.id desc limit ${MOST}) s),
      'visits', (select coalesce(json_agg(v order by v."on", v."sessionId"), '[]') from (
        select v.id as "sessionId", v.visit_date as "on", (select coalesce(json_agg(json_build_object('modalityId', t.modality_id, 'region', t.region, 'side', t.side,
          'pressure', t.pressure0_to5, 'minutes', t.minutes) order by t.position), '[]') from session_technique t where t.clinic_id = v.clinic_id and t.session_id = v.id) as given
        from session v where v.clinic_id = p.clinic_id and v.patient_id = p.id and v.status = 'signed' and v.visit_type <> 'not-treated' and ${ofEpisode('v')}
        order by v.visit_date desc, v.id desc limit ${MOST}) v),
      'plan', (select json_build_object('id', l.id, 'title', l.title, 'course', l.course, 'injuryOn', l.injury_on, 'agreedOn', (coalesce(l.activated_at, l.created_at) at time zone ${timeZone})::date,
        'weeksToBuild', l.weeks_to_build, 'weeksToReturn', l.weeks_to_return,
        'moves', (select coalesce(json_agg(json_build_object('kind', o.kind, 'to', o.to_phase, 'on', o.happened_on, 'reason', o.reason) order by o.happened_on, o.confirmed_at), '[]')
          from protocol_move o where o.clinic_id = l.clinic_id and o.plan_id = l.id),
        'goals', (select coalesce(json_agg(json_build_object('id', g.id, 'activity', g.activity, 'measureId', g.measure_id, 'baseline', g.baseline, 'target', g.target, 'targetOn', g.target_on)
          order by g.position), '[]') from plan_goal g where g.clinic_id = l.clinic_id and g.plan_id = l.id))
        from plan l where l.clinic_id = p.clinic_id and l.patient_id = p.id and l.activated_at is not null and ${ofEpisode('l')}
        order by (l.status = 'active') desc, l.activated_at desc limit 1),
      'requests', (select coalesce(json_agg(r order by r."createdAt" desc), '[]') from (
        select r.id, r.measures, r.due_on as "dueOn", r.created_at as "createdAt", r.sent_at as "sentAt", r.answered_at as "answeredAt", r.withdrawn_at as "withdrawnAt", m.display_name as "requestedByName"
        from outcome_request r left join membership m on m.clinic_id = r.clinic_id and m.id = r.requested_by_id
        where r.clinic_id = p.clinic_id and r.patient_id = p.id order by r.created_at desc limit ${REQUESTS_SHOWN}) r)
    ) as course from patient p where p.clinic_id = ${clinicId}::uuid and p.id = ${patientId}::uuid`;
  return row?.course;
}
