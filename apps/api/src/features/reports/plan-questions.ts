// Questions about plans that run on without anybody measuring, reviewing or agreeing.
import { Prisma } from '../../platform/http/api.js';
import type { ReportQuestion } from './report-question.js';

const VISITS_WITHOUT_RETEST = 5;
/** Kinds of findings that hold a value to compare: a palpation or a note is no re-test. */
const MEASURED_KINDS = ['range-of-motion', 'strength', 'girth', 'special-test', 'neuro', 'vital'];

export const planQuestions: readonly ReportQuestion[] = [
  {
    id: 'no-retest', question: `Who was not re-tested in ${VISITS_WITHOUT_RETEST} visits?`, seenBy: 'clinical', subject: 'plan',
    counts: `Active plans with at least ${VISITS_WITHOUT_RETEST} signed treatments since the last outcome measure or measured finding, or since the plan became active.`,
    sinceMeans: 'Last measured', tells: [{ header: 'Plan' }, { header: 'Visits since' }],
    rows: ({ clinicId, timeZone }) => Prisma.sql`
      select p.id as subject_id, p.patient_id, measured.last as since, p.created_by_id as owner_id, array[p.title, visits.since::text] as told
      from plan p
      cross join lateral (select greatest(
        (coalesce(p.activated_at, p.created_at) at time zone ${timeZone})::date,
        (select max(o.taken_on) from outcome_score o where o.clinic_id = p.clinic_id and o.patient_id = p.patient_id),
        (select max((f.recorded_at at time zone ${timeZone})::date) from finding f where f.clinic_id = p.clinic_id and f.patient_id = p.patient_id and f.kind = any (${MEASURED_KINDS}::text[]) and f.status = 'active')) as last) measured
      cross join lateral (select count(*) as since from session s where s.clinic_id = p.clinic_id and s.patient_id = p.patient_id and s.status = 'signed'
        and s.visit_type <> 'not-treated' and s.visit_date > measured.last) visits
      where p.clinic_id = ${clinicId}::uuid and p.status = 'active' and visits.since >= ${VISITS_WITHOUT_RETEST}::int`,
  },
  {
    id: 'plans-not-agreed', question: 'Which active plans has the patient not agreed to?', seenBy: 'clinical', subject: 'plan',
    counts: 'Active plans whose newest version has no agreement by link or on the tablet.',
    sinceMeans: 'Version of', tells: [{ header: 'Plan' }, { header: 'Version' }],
    rows: ({ clinicId, timeZone }) => Prisma.sql`
      select p.id as subject_id, p.patient_id, (v.activated_at at time zone ${timeZone})::date as since, v.activated_by_id as owner_id, array[p.title, v.number::text] as told
      from plan p
      join lateral (select v.id, v.number, v.activated_at, v.activated_by_id from plan_version v where v.clinic_id = p.clinic_id and v.plan_id = p.id order by v.number desc limit 1) v on true
      where p.clinic_id = ${clinicId}::uuid and p.status = 'active'
        and not exists (select from plan_agreement g where g.clinic_id = p.clinic_id and g.plan_version_id = v.id)`,
  },
  {
    id: 'reviews-overdue', question: 'Which plan reviews are overdue?', seenBy: 'clinical', subject: 'plan',
    counts: 'Active plans whose review came due, by its day or by visits, before today and was not done.',
    sinceMeans: 'Due', tells: [{ header: 'Plan' }],
    rows: ({ clinicId, today }) => Prisma.sql`
      select p.id as subject_id, p.patient_id, t.due_on as since, coalesce(t.owner_id, p.created_by_id) as owner_id, array[p.title] as told
      from task t join plan p on p.clinic_id = t.clinic_id and p.id = t.subject_id
      where t.clinic_id = ${clinicId}::uuid and t.kind = 'review-due' and t.subject_kind = 'plan' and t.status in ('open', 'snoozed') and t.due_on < ${today}::date`,
  },
];
