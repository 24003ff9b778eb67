// Reading tasks with the names of patient and owner: most severe first, then by due date.
import { Prisma, type Tx } from '../../platform/http/api.js';
import type { TaskRow } from './tasks.view.js';

export interface TaskFilter {
  readonly clinicId: string;
  /** YYYY-MM-DD in the clinic's zone. */
  readonly today: string;
  readonly status: string;
  readonly kind?: string | undefined;
  readonly ownerId?: string | undefined;
}

/** Rank of severity, due day ('9999-12-31' when open-ended) and id of the last task shown. */
export type TaskPosition = readonly [number, string, string];

const ALWAYS = Prisma.sql`true`;
const RANK = Prisma.sql`array_position(array['emergency', 'do-not-treat-refer', 'clearance-needed', 'modify', 'none'], t.severity)`;
const DUE = Prisma.sql`coalesce(t.due_on, date '9999-12-31')`;

const SELECTED = Prisma.sql`
  select t.id, t.kind, t.severity, t.patient_id as "patientId", nullif(concat_ws(' ', p.given_name, p.family_name), '') as "patientName",
    t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.owner_id as "ownerId", m.display_name as "ownerName",
    to_char(t.due_on, 'YYYY-MM-DD') as "dueOn", t.status, to_char(t.snoozed_until, 'YYYY-MM-DD') as "snoozedUntil",
    t.created_at as "createdAt", t.done_at as "doneAt", t.version, ${RANK}::int as rank
  from task t
  left join patient p on p.clinic_id = t.clinic_id and p.id = t.patient_id
  left join membership m on m.clinic_id = t.clinic_id and m.id = t.owner_id`;

/** A task put off until today or earlier is open again. */
function inStatus({ status, today }: TaskFilter): Prisma.Sql {
  if (status === 'open') return Prisma.sql`(t.status = 'open' or (t.status = 'snoozed' and t.snoozed_until <= ${today}::date))`;
  if (status === 'snoozed') return Prisma.sql`t.status = 'snoozed' and t.snoozed_until > ${today}::date`;
  return Prisma.sql`t.status = ${status}`;
}

export async function listTaskRows(tx: Tx, filter: TaskFilter, after: TaskPosition | undefined, limit: number): Promise<TaskRow[]> {
  return tx.$queryRaw<TaskRow[]>`${SELECTED}
    where t.clinic_id = ${filter.clinicId}::uuid and ${inStatus(filter)}
      and ${filter.kind === undefined ? ALWAYS : Prisma.sql`t.kind = ${filter.kind}`}
      and ${filter.ownerId === undefined ? ALWAYS : Prisma.sql`t.owner_id = ${filter.ownerId}::uuid`}
      and ${after === undefined ? ALWAYS : Prisma.sql`(${RANK}, ${DUE}, t.id) > (${after[0]}::int, ${after[1]}::date, ${after[2]}::uuid)`}
    order by ${RANK}, ${DUE}, t.id limit ${limit}`;
}

export async function taskRow(tx: Tx, clinicId: string, id: string): Promise<TaskRow | undefined> {
  const [row] = await tx.$queryRaw<TaskRow[]>`${SELECTED} where t.clinic_id = ${clinicId}::uuid and t.id = ${id}::uuid`;
  return row;
}

/** How many open tasks there are of each kind and severity. */
export function countOpenTasks(tx: Tx, filter: { readonly clinicId: string; readonly today: string }): Promise<{ kind: string; severity: string; count: number; overdue: number }[]> {
  return tx.$queryRaw`select t.kind, t.severity, count(*)::int as count, count(*) filter (where t.due_on < ${filter.today}::date)::int as overdue
    from task t where t.clinic_id = ${filter.clinicId}::uuid and ${inStatus({ ...filter, status: 'open' })}
    group by t.kind, t.severity`;
}
