import type { Role } from '../../platform/http/api.js';
import { TASK_KINDS, TASK_SEVERITIES, type TaskKind, type TaskSeverity } from './task-kinds.js';
import type { TaskCount } from './task-list.js';
import type { TaskKindCountResponse, TaskResponse } from './tasks.dto.js';
import { taskRights } from './tasks.policy.js';

/** A task with the names beside its ids, as the list statement gives it. Days are YYYY-MM-DD. */
export interface TaskRow {
  readonly id: string;
  readonly kind: TaskKind;
  readonly severity: TaskSeverity;
  readonly patientId: string | null;
  readonly patientName: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly dueOn: string | null;
  readonly status: string;
  readonly snoozedUntil: string | null;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly version: number;
  readonly rank: number;
}

/** One that was put off until today or earlier is open again. */
const hasReturned = ({ status, snoozedUntil }: TaskRow, today: string): boolean => status === 'snoozed' && snoozedUntil !== null && snoozedUntil <= today;

export function toTaskResponse(row: TaskRow, viewer: { readonly role: Role; readonly today: string }): TaskResponse {
  const returned = hasReturned(row, viewer.today);
  return {
    id: row.id,
    kind: row.kind,
    severity: row.severity,
    patientId: row.patientId,
    patientName: row.patientName,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    ownerId: row.ownerId,
    ownerName: row.ownerName,
    dueOn: row.dueOn,
    overdue: row.status !== 'done' && row.dueOn !== null && row.dueOn < viewer.today,
    status: returned ? 'open' : row.status,
    snoozedUntil: returned ? null : row.snoozedUntil,
    createdAt: row.createdAt.toISOString(),
    doneAt: row.doneAt === null ? null : row.doneAt.toISOString(),
    version: row.version,
    can: taskRights(viewer, row),
  };
}

const place = (list: readonly string[], value: string): number => list.indexOf(value);

/** One line per kind, under its most severe; the order of severity, then of the list of kinds. */
export function toKindCounts(counts: readonly TaskCount[]): TaskKindCountResponse[] {
  const byKind = new Map<string, TaskCount>();
  for (const each of counts) {
    const known = byKind.get(each.kind);
    const severity = known === undefined || place(TASK_SEVERITIES, each.severity) < place(TASK_SEVERITIES, known.severity) ? each.severity : known.severity;
    byKind.set(each.kind, { kind: each.kind, severity, count: (known?.count ?? 0) + each.count, overdue: (known?.overdue ?? 0) + each.overdue });
  }
  return [...byKind.values()].sort((a, b) => place(TASK_SEVERITIES, a.severity) - place(TASK_SEVERITIES, b.severity) || place(TASK_KINDS, a.kind) - place(TASK_KINDS, b.kind));
}
