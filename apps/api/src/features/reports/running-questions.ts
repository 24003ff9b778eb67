// Questions about running the clinic: they tell states, names and days, no clinical word.
import { Prisma } from '../../platform/http/api.js';
import type { ReportQuestion } from './report-question.js';
import { inWords } from './report-words.js';

/** Days a letter may be out without an answer before somebody asks. */
const UNANSWERED_DAYS = 14;
/** A note is signed by the end of the day after its visit. */
const SIGNED_WITHIN_DAYS = 1;
const SOON_DAYS = 7;

export const runningQuestions: readonly ReportQuestion[] = [
  {
    id: 'overdue-referrals', question: 'Which referrals are overdue?', seenBy: 'everyone', subject: 'referral',
    counts: 'Open referrals, inbound and outbound, whose due date has passed.',
    sinceMeans: 'Due', tells: [{ header: 'To or from' }, { header: 'State', words: inWords }, { header: 'Urgency', words: inWords }],
    rows: ({ clinicId, today }) => Prisma.sql`
      select r.id as subject_id, r.patient_id, r.due_on as since, r.owner_id, array[r.to_name, r.status, r.urgency] as told
      from referral r where r.clinic_id = ${clinicId}::uuid and r.is_open and r.due_on < ${today}::date`,
  },
  {
    id: 'unanswered-letters', question: 'Which letters has nobody answered?', seenBy: 'everyone', subject: 'referral',
    counts: `Outbound referrals sent more than ${UNANSWERED_DAYS} days ago, still open, with no reply recorded.`,
    sinceMeans: 'Sent', tells: [{ header: 'To' }, { header: 'State', words: inWords }],
    rows: ({ clinicId, today, timeZone }) => Prisma.sql`
      select r.id as subject_id, r.patient_id, (r.sent_at at time zone ${timeZone})::date as since, r.owner_id, array[r.to_name, r.status] as told
      from referral r where r.clinic_id = ${clinicId}::uuid and r.is_open and r.direction = 'outbound' and r.reply is null
        and (r.sent_at at time zone ${timeZone})::date < ${today}::date - ${UNANSWERED_DAYS}::int`,
  },
  {
    id: 'clearances-unanswered', question: 'Which clearances are still waiting for an answer?', seenBy: 'everyone', subject: 'clearance',
    counts: 'Clearances that were asked for and are neither answered nor withdrawn.',
    sinceMeans: 'Asked', tells: [{ header: 'Asked of' }],
    rows: ({ clinicId, timeZone }) => Prisma.sql`
      select c.id as subject_id, c.patient_id, (c.requested_at at time zone ${timeZone})::date as since, c.requested_by_id as owner_id, array[c.addressee] as told
      from clearance c where c.clinic_id = ${clinicId}::uuid and c.status = 'requested'`,
  },
  {
    id: 'unsigned-notes', question: 'Which notes are not signed?', seenBy: 'everyone', subject: 'session',
    counts: 'Notes of visits before yesterday that are drafts or wait for a co-signature.',
    sinceMeans: 'Visit', tells: [{ header: 'Visit type', words: inWords }, { header: 'State', words: inWords }],
    rows: ({ clinicId, today }) => Prisma.sql`
      select s.id as subject_id, s.patient_id, s.visit_date as since, s.author_id as owner_id, array[s.visit_type, s.status] as told
      from session s where s.clinic_id = ${clinicId}::uuid and s.status in ('draft', 'awaiting-co-signature') and s.visit_date < ${today}::date - ${SIGNED_WITHIN_DAYS}::int`,
  },
  {
    id: 'visits-without-intake', question: 'Who comes this week without an intake?', seenBy: 'everyone', subject: 'patient',
    counts: `Visits booked in the next ${SOON_DAYS} days of people whose answers were never submitted.`,
    sinceMeans: 'Visit', tells: [{ header: 'Last request', words: inWords }],
    rows: ({ clinicId, today, timeZone }) => Prisma.sql`
      select a.patient_id as subject_id, a.patient_id, min((a.starts_at at time zone ${timeZone})::date) as since, (array_agg(a.practitioner_id order by a.starts_at))[1] as owner_id,
        array[coalesce((select i.status from intake i where i.clinic_id = a.clinic_id and i.patient_id = a.patient_id order by i.created_at desc limit 1), 'none')] as told
      from appointment a where a.clinic_id = ${clinicId}::uuid and a.status = 'booked'
        and (a.starts_at at time zone ${timeZone})::date between ${today}::date and ${today}::date + ${SOON_DAYS}::int
        and not exists (select from intake i where i.clinic_id = a.clinic_id and i.patient_id = a.patient_id and i.status in ('submitted', 'accepted'))
      group by a.clinic_id, a.patient_id`,
  },
  {
    id: 'visits-with-nobody', question: 'Who is booked with somebody who has left?', seenBy: 'everyone', subject: 'patient',
    counts: 'People with a visit from today on, booked with somebody who no longer works here.',
    sinceMeans: 'Visit', tells: [{ header: 'Booked with' }],
    rows: ({ clinicId, today, timeZone }) => Prisma.sql`
      select a.patient_id as subject_id, a.patient_id, min((a.starts_at at time zone ${timeZone})::date) as since, null::uuid as owner_id, array[string_agg(distinct m.display_name, ', ')] as told
      from appointment a join membership m on m.clinic_id = a.clinic_id and m.id = a.practitioner_id and m.status <> 'active'
      where a.clinic_id = ${clinicId}::uuid and a.status = 'booked' and (a.starts_at at time zone ${timeZone})::date >= ${today}::date
      group by a.patient_id`,
  },
];
