// Questions about dangers that somebody should have looked at.
import { anticoagulantClasses, modalities } from '@legwork/clinical';
import { Prisma } from '../../platform/http/api.js';
import type { ReportQuestion } from './report-question.js';
import { inWords, ruleName, techniqueNames } from './report-words.js';

/** Techniques that can be deep; of these, those with no lighter form count whatever pressure is planned. */
const canBeDeep = modalities.filter(({ techniqueGroups }) => techniqueGroups.includes('deep-pressure'));
const onlyDeep = canBeDeep.filter(({ techniqueGroups }) => !techniqueGroups.some((group) => group === 'light-pressure' || group === 'moderate-pressure'));
const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

const OVERRIDES_DAYS = 90;
const LOOPS_DAYS = 365;
const SOON_DAYS = 7;

export const safetyQuestions: readonly ReportQuestion[] = [
  {
    id: 'flags-not-reviewed', question: 'Which dangerous answers has nobody acted on?', seenBy: 'clinical', subject: 'patient',
    counts: 'Answers of the levels emergency and do not treat whose task is still open or put off.',
    sinceMeans: 'Answered', tells: [{ header: 'Level', words: inWords }, { header: 'State', words: inWords }],
    rows: ({ clinicId, timeZone }) => Prisma.sql`
      select t.patient_id as subject_id, t.patient_id, min((t.created_at at time zone ${timeZone})::date) as since, (array_agg(t.owner_id order by t.created_at))[1] as owner_id,
        array[case when bool_or(t.kind = 'emergency-answer') then 'emergency' else 'do-not-treat-refer' end, case when bool_or(t.status = 'open') then 'open' else 'snoozed' end] as told
      from task t where t.clinic_id = ${clinicId}::uuid and t.patient_id is not null and t.kind in ('emergency-answer', 'stop-answer') and t.status in ('open', 'snoozed')
      group by t.patient_id`,
  },
  {
    id: 'anticoagulant-with-deep-work', question: 'Who takes an anticoagulant and has deep work in an active plan?', seenBy: 'clinical', subject: 'plan',
    counts: 'Active plans with a technique that is deep by its nature, or planned at pressure 4 or 5 or with no pressure stated, of people with a current medicine of an anticoagulant class.',
    sinceMeans: 'Active since', tells: [{ header: 'Medicines' }, { header: 'Techniques', words: techniqueNames }],
    rows: ({ clinicId, timeZone }) => Prisma.sql`
      select p.id as subject_id, p.patient_id, (coalesce(p.activated_at, p.created_at) at time zone ${timeZone})::date as since, p.created_by_id as owner_id,
        array[taken.names, planned.ids] as told
      from plan p
      join lateral (select string_agg(distinct m.text, ', ') as names from medicine m
        where m.clinic_id = p.clinic_id and m.patient_id = p.patient_id and m.status = 'current' and m.classes && ${[...anticoagulantClasses]}::text[]) taken on taken.names is not null
      join lateral (select string_agg(distinct i.modality_id, ' ') as ids from plan_intervention i
        where i.clinic_id = p.clinic_id and i.plan_id = p.id and (i.modality_id = any (${idsOf(onlyDeep)}::text[])
          or case jsonb_typeof(i.dose->'pressure') when 'number' then (i.dose->>'pressure')::numeric >= 4 else i.modality_id = any (${idsOf(canBeDeep)}::text[]) end)) planned on planned.ids is not null
      where p.clinic_id = ${clinicId}::uuid and p.status = 'active'`,
  },
  {
    id: 'limits-overridden', question: 'Which limits were overridden, and why?', seenBy: 'clinical', subject: 'patient',
    counts: `Overrides of the last ${OVERRIDES_DAYS} days, by whom and with the reason given.`,
    sinceMeans: 'Overridden', tells: [{ header: 'Rule', words: ruleName }, { header: 'Reason' }],
    rows: ({ clinicId, today, timeZone }) => Prisma.sql`
      select o.id as subject_id, o.patient_id, (o.created_at at time zone ${timeZone})::date as since, o.created_by_id as owner_id, array[o.rule_id, o.reason] as told
      from override o where o.clinic_id = ${clinicId}::uuid and (o.created_at at time zone ${timeZone})::date >= ${today}::date - ${OVERRIDES_DAYS}::int`,
  },
  {
    id: 'not-screened-soon', question: 'Who comes this week with questions still open?', seenBy: 'clinical', subject: 'patient',
    counts: `Visits booked in the next ${SOON_DAYS} days of people whose newest decision for that profession is not screened, or who have none.`,
    sinceMeans: 'Visit', tells: [{ header: 'Decision', words: inWords }],
    rows: ({ clinicId, today, timeZone }) => Prisma.sql`
      select a.patient_id as subject_id, a.patient_id, min((a.starts_at at time zone ${timeZone})::date) as since, (array_agg(a.practitioner_id order by a.starts_at))[1] as owner_id,
        array[min(coalesce(s.status, 'none'))] as told
      from appointment a
      join membership m on m.clinic_id = a.clinic_id and m.id = a.practitioner_id
      left join lateral (select s.status from screening s where s.clinic_id = a.clinic_id and s.patient_id = a.patient_id
        and s.performer_role = case when m.role = 'massage_therapist' then 'massage-therapist' else 'physiotherapist' end order by s.created_at desc limit 1) s on true
      where a.clinic_id = ${clinicId}::uuid and a.status in ('booked', 'arrived') and (a.starts_at at time zone ${timeZone})::date between ${today}::date and ${today}::date + ${SOON_DAYS}::int
        and coalesce(s.status, 'not-screened') = 'not-screened'
      group by a.patient_id`,
  },
  {
    id: 'loops-closed-without-reply', question: 'Which referrals were closed without a reply?', seenBy: 'clinical', subject: 'referral',
    counts: `Outbound referrals closed in the last ${LOOPS_DAYS} days with a reason instead of a reply.`,
    sinceMeans: 'Closed', tells: [{ header: 'To' }, { header: 'Reason' }],
    rows: ({ clinicId, today, timeZone }) => Prisma.sql`
      select r.id as subject_id, r.patient_id, (r.closed_at at time zone ${timeZone})::date as since, r.owner_id, array[r.to_name, coalesce(r.close_reason, '')] as told
      from referral r where r.clinic_id = ${clinicId}::uuid and not r.is_open and r.direction = 'outbound' and r.reply is null and r.sent_at is not null
        and (r.closed_at at time zone ${timeZone})::date >= ${today}::date - ${LOOPS_DAYS}::int`,
  },
];
