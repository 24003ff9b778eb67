// Tasks are opened and closed by what causes them; people assign, put off and, for some kinds, tick them off.
import { Injectable } from '@nestjs/common';
import { type ClinicWork, dateOfDay, decodeCursor, found, newId, type Page, pageFrom, problem, type RequestContext, staleVersion } from '../../platform/work.js';
import { countOpenTasks, countTasksByOwner, listTaskRows, type TaskPosition, taskRow } from './task-list.js';
import type { TaskKind, TaskSeverity, TaskSubject } from './task-kinds.js';
import type { TaskChange, TaskCountsQuery, TaskCountsResponse, TaskResponse, TasksQuery } from './tasks.dto.js';
import { taskRights } from './tasks.policy.js';
import { toKindCounts, type TaskRow, toTaskResponse } from './tasks.view.js';

export interface TaskCause {
  readonly kind: TaskKind;
  readonly severity?: TaskSeverity;
  readonly patientId?: string | null;
  readonly subjectKind: TaskSubject;
  readonly subjectId: string;
  /** One per cause: a second opening updates the task that is there. */
  readonly causeKey: string;
  readonly ownerId?: string | null;
  /** YYYY-MM-DD */
  readonly dueOn?: string | null;
  /** Shown from this day on, YYYY-MM-DD; at once when left out. */
  readonly showFrom?: string | null;
}

/** The tasks that one source keeps for a patient; their cause keys begin with `prefix`. */
export interface TaskSort {
  readonly patientId: string;
  readonly kinds: readonly TaskKind[];
  readonly prefix: string;
}

@Injectable()
export class TasksService {
  /** Opens the task of a cause, or brings the existing one up to date and opens it again. */
  async open(work: ClinicWork, cause: TaskCause): Promise<void> {
    const [ownerId = null] = await ownersAtWork(work, [cause]);
    const { causeKey, ...values } = { ...toColumns({ ...cause, ownerId }), ...shownColumns(cause, work.today) };
    await work.tx.task.upsert({
      where: { clinicId_causeKey: { clinicId: work.clinicId, causeKey } },
      create: { ...values, causeKey, clinicId: work.clinicId, id: newId(), createdAt: work.now },
      update: { ...values, doneAt: null, doneById: null, version: { increment: 1 } },
    });
  }

  /** The cause is gone. Closing what is not open changes nothing. */
  async close(work: ClinicWork, causeKey: string): Promise<void> {
    await work.tx.task.updateMany({ where: { clinicId: work.clinicId, causeKey, status: { not: 'done' } }, data: { status: 'done', doneAt: work.now, version: { increment: 1 } } });
  }

  /**
   * All causes of one sort that a patient has now: new ones open, vanished ones close, and one that a person has
   * already ticked off stays done for as long as its cause key stays the same.
   */
  async settle(work: ClinicWork, { patientId, kinds, prefix }: TaskSort, causes: readonly TaskCause[]): Promise<void> {
    const keys = causes.map((cause) => cause.causeKey);
    await work.tx.task.updateMany({
      where: { clinicId: work.clinicId, patientId, kind: { in: [...kinds] }, status: { not: 'done' }, causeKey: { startsWith: prefix, notIn: keys } },
      data: { status: 'done', doneAt: work.now, version: { increment: 1 } },
    });
    if (causes.length === 0) return;
    const owners = await ownersAtWork(work, causes);
    await work.tx.task.createMany({
      data: causes.map((cause, at) => ({ ...toColumns({ ...cause, ownerId: owners[at] ?? null }), clinicId: work.clinicId, id: newId(), createdAt: work.now })),
      skipDuplicates: true,
    });
  }

  /** Whoever leaves takes no work along: what waited for them is nobody's, for others to take up. */
  async release(work: ClinicWork, ownerId: string): Promise<void> {
    await work.tx.task.updateMany({ where: { clinicId: work.clinicId, ownerId, status: { not: 'done' } }, data: { ownerId: null, version: { increment: 1 } } });
  }

  async listTasks(ctx: RequestContext, query: TasksQuery): Promise<Page<TaskResponse>> {
    const after = decodeCursor(query.cursor, ['number', 'text', 'id']) as TaskPosition | undefined;
    const filter = { clinicId: ctx.clinicId, today: ctx.today, status: query.status ?? 'open', kind: query.kind, ...ownerAsked(ctx, query) };
    const rows = await listTaskRows(ctx.tx, filter, checked(after), query.limit + 1);
    ctx.audit({ action: 'list', entity: 'task', shownPatientIds: shownPatients(rows.slice(0, query.limit)) });
    return pageFrom(rows, query.limit, (row) => toTaskResponse(row, ctx), (row) => [row.rank, row.dueOn ?? '9999-12-31', row.id]);
  }

  async countTasks(ctx: RequestContext, query: TaskCountsQuery): Promise<TaskCountsResponse> {
    const { clinicId, today } = ctx;
    const kinds = toKindCounts(await countOpenTasks(ctx.tx, { clinicId, today, ...ownerAsked(ctx, query) }));
    return { kinds, ...(await countTasksByOwner(ctx.tx, ctx)) };
  }

  async updateTask(ctx: RequestContext, id: string, version: number, change: TaskChange): Promise<TaskResponse> {
    const task = found(await this.#row(ctx, id));
    refuseImpossible(ctx, task, change);
    await this.#refuseStranger(ctx, change.ownerId);
    const { count } = await ctx.tx.task.updateMany({ where: { clinicId: ctx.clinicId, id, version }, data: { ...changedColumns(ctx, change), version: { increment: 1 } } });
    const after = toTaskResponse(found(await this.#row(ctx, id)), ctx);
    if (count === 0) throw staleVersion(after);
    ctx.audit({ action: 'update', entity: 'task', entityId: id, patientId: task.patientId, fields: Object.keys(change) });
    return after;
  }

  #row({ tx, clinicId, today }: RequestContext, id: string): Promise<TaskRow | undefined> {
    return taskRow(tx, { clinicId, today, id });
  }

  /** A task of somebody who no longer works here would wait for nobody. */
  async #refuseStranger(ctx: RequestContext, ownerId: string | null | undefined): Promise<void> {
    if (ownerId === undefined || ownerId === null) return;
    const owner = await ctx.tx.membership.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: ownerId } }, select: { status: true } });
    if (owner?.status !== 'active') throw problem('not-possible', { errors: [{ pointer: '/ownerId', code: 'not-a-member', detail: 'Choose somebody who works in this clinic.' }] });
  }
}

/** The owner of each cause, null for one who has left: their task would wait for nobody. */
async function ownersAtWork({ tx, clinicId }: ClinicWork, causes: readonly TaskCause[]): Promise<(string | null)[]> {
  const named = [...new Set(causes.flatMap(({ ownerId }) => ownerId ?? []))];
  if (named.length === 0) return causes.map(() => null);
  const atWork = new Set((await tx.membership.findMany({ where: { clinicId, id: { in: named }, status: 'active' }, select: { id: true } })).map(({ id }) => id));
  return causes.map(({ ownerId = null }) => (ownerId !== null && atWork.has(ownerId) ? ownerId : null));
}

/** Mine, nobody’s, or everybody’s. */
function ownerAsked(ctx: RequestContext, { mine, unowned }: TaskCountsQuery): { ownerId?: string; unowned?: boolean } {
  if (mine === true) return { ownerId: ctx.membershipId };
  return unowned === true ? { unowned } : {};
}

function toColumns({ kind, severity = 'none', patientId = null, subjectKind, subjectId, causeKey, ownerId = null, dueOn = null }: TaskCause) {
  return { kind, severity, patientId, subjectKind, subjectId, causeKey, ownerId, dueOn: dueOn === null ? null : dateOfDay(dueOn) };
}

/** A task for later waits like one that was put off. */
function shownColumns({ showFrom = null }: TaskCause, today: string) {
  const waits = showFrom !== null && showFrom > today;
  return waits ? { status: 'snoozed', snoozedUntil: dateOfDay(showFrom) } : { status: 'open', snoozedUntil: null };
}

/** Absent fields stay; done and put off exclude each other. */
function changedColumns(ctx: RequestContext, { ownerId, snoozedUntil, status }: TaskChange) {
  return {
    ...(ownerId !== undefined && { ownerId }),
    ...(snoozedUntil !== undefined && (snoozedUntil === null ? { status: 'open', snoozedUntil: null } : { status: 'snoozed', snoozedUntil: dateOfDay(snoozedUntil) })),
    ...(status === 'done' && { status, doneAt: ctx.now, doneById: ctx.membershipId, snoozedUntil: null }),
    ...(status === 'open' && { status, doneAt: null, doneById: null, snoozedUntil: null }),
  };
}

function refuseImpossible(ctx: RequestContext, task: TaskRow, { snoozedUntil, status }: TaskChange): void {
  const rights = taskRights(ctx, task);
  if (status === 'done' && !rights.finish) throw problem('closes-with-its-cause', { detail: 'This task closes by itself when what it waits for has happened.' });
  if (snoozedUntil === undefined || snoozedUntil === null) return;
  if (!rights.snooze) throw problem('cannot-wait', { detail: 'An emergency answer cannot be put off.' });
  if (status !== undefined) throw problem('invalid-input', { errors: [{ pointer: '/status', code: 'not-together', detail: 'Send either a status or a day to put it off until.' }] });
  if (snoozedUntil <= ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/snoozedUntil', code: 'not-in-future', detail: 'Choose a day after today.' }] });
}

/** A cursor is checked for its kinds of value; the day in it must be one too. */
function checked(position: TaskPosition | undefined): TaskPosition | undefined {
  if (position !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(position[1])) throw problem('invalid-input', { errors: [{ pointer: '?cursor', code: 'cursor', detail: 'The cursor is not valid.' }] });
  return position;
}

function shownPatients(rows: readonly TaskRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.patientId ?? []))];
}
