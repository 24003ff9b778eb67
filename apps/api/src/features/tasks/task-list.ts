// Reading tasks with the names of patient and owner: dangers first, then what is overdue, then by severity and due day.
import { Prisma, type Tx } from '../../platform/work.js';
import type { TaskRow } from './tasks.view.js';

export interface TaskFilter {
  readonly clinicId: string;
  /** YYYY-MM-DD in the clinic's zone. */
  readonly today: string;
  readonly status: string;
  readonly kind?: string | undefined;
  readonly ownerId?: string | undefined;
  /** Only those that are nobody’s yet. */
  readonly unowned?: boolean | undefined;
}

export interface TaskCount {
  readonly kind: string;
  readonly severity: string;
  readonly count: number;
  readonly overdue: number;
}

/** Rank, due day ('9999-12-31' when open-ended) and id of the last task shown. */
export type TaskPosition = readonly [number, string, string];

const ALWAYS = Prisma.sql`true`;

/** Emergencies and stops before everything; what is overdue before what is not, whatever its severity. */
const rankOn = (today: string) => Prisma.sql`case when t.severity = 'emergency' then 1 when t.severity = 'do-not-treat-refer' then 2 when t.due_on < ${today}::date then 3
  else 1 + array_position(array['emergency', 'do-not-treat-refer', 'clearance-needed', 'modify', 'none'], t.severity) end`;
const DUE = Prisma.sql`coalesce(t.due_on, date '9999-12-31')`;

const selected = (today: string) => Prisma.sql`
  select t.id, t.kind, t.severity, t.patient_id as "patientId", nullif(concat_ws(' ', p.given_name, p.family_name), '') as "patientName",
    t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.owner_id as "ownerId", m.display_name as "ownerName",
    to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", t.status, to_char(t.snoozed_until, 'YYYY-MM-DD') as "snoozedUntil",
    t.created_at as "createdAt", t.done_at as "doneAt", t.version, (${rankOn(today)})::int as rank
  from task t
  left join patient p on p.clinic_id = t.clinic_id and p.id = t.patient_id
  left join membership m on m.clinic_id = t.clinic_id and m.id = t.owner_id`;

/** A task put off until today or earlier is open again. */
function inStatus({ status, today }: TaskFilter): Prisma.Sql {
  if (status === 'open') return Prisma.sql`(t.status = 'open' or (t.status = 'snoozed' and t.snoozed_until <= ${today}::date))`;
  if (status === 'snoozed') return Prisma.sql`t.status = 'snoozed' and t.snoozed_until > ${today}::date`;
  return Prisma.sql`t.status = ${status}`;
}

function ofOwner({ ownerId, unowned }: Pick<TaskFilter, 'ownerId' | 'unowned'>): Prisma.Sql {
  if (unowned === true) return Prisma.sql`t.owner_id is null`;
  return ownerId === undefined ? ALWAYS : Prisma.sql`t.owner_id = ${ownerId}::uuid`;
}

export async function listTaskRows(tx: Tx, filter: TaskFilter, after: TaskPosition | undefined, limit: number): Promise<TaskRow[]> {
  const rank = Prisma.sql`(${rankOn(filter.today)})::int`;
  return tx.$queryRaw<TaskRow[]>`${selected(filter.today)}
    where t.clinic_id = ${filter.clinicId}::uuid and ${inStatus(filter)}
      and ${filter.kind === undefined ? ALWAYS : Prisma.sql`t.kind = ${filter.kind}`} and ${ofOwner(filter)}
      and ${after === undefined ? ALWAYS : Prisma.sql`(${rank}, ${DUE}, t.id) > (${after[0]}::int, ${after[1]}::date, ${after[2]}::uuid)`}
    order by ${rank}, ${DUE}, t.id limit ${limit}`;
}

export async function taskRow(tx: Tx, { clinicId, today, id }: { readonly clinicId: string; readonly today: string; readonly id: string }): Promise<TaskRow | undefined> {
  const [row] = await tx.$queryRaw<TaskRow[]>`${selected(today)} where t.clinic_id = ${clinicId}::uuid and t.id = ${id}::uuid`;
  return row;
}

/** How many open tasks there are of each kind and severity. */
export function countOpenTasks(tx: Tx, filter: Omit<TaskFilter, 'status' | 'kind'>): Promise<TaskCount[]> {
  return tx.$queryRaw`select t.kind, t.severity, count(*)::int as count, count(*) filter (where t.due_on < ${filter.today}::date)::int as overdue
    from task t where t.clinic_id = ${filter.clinicId}::uuid and ${inStatus({ ...filter, status: 'open' })} and ${ofOwner(filter)}
    group by t.kind, t.severity`;
}

/** How many open ones are the member’s, how many nobody’s, and how many are put off. */
export async function countTasksByOwner(tx: Tx, filter: { readonly clinicId: string; readonly today: string; readonly membershipId: string }): Promise<{ mine: number; unowned: number; snoozed: number }> {
  const [row] = await tx.$queryRaw<{ mine: number; unowned: number; snoozed: number }[]>`
    select count(*) filter (where ${inStatus({ ...filter, status: 'open' })} and t.owner_id = ${filter.membershipId}::uuid)::int as mine,
      count(*) filter (where ${inStatus({ ...filter, status: 'open' })} and t.owner_id is null)::int as unowned,
      count(*) filter (where ${inStatus({ ...filter, status: 'snoozed' })})::int as snoozed
    from task t where t.clinic_id = ${filter.clinicId}::uuid and t.status <> 'done'`;
  return row ?? { mine: 0, unowned: 0, snoozed: 0 };
}
