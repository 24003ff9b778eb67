// The tasks of a clearance: waiting for its answer, and a week before it ends. A letter that was asked for again, or is over, reminds nobody.
import { addDays, type ClinicWork, dateOfDay } from '../../platform/work.js';
import type { TasksService } from '../tasks/tasks.service.js';

const REMINDED_DAYS_BEFORE = 7;

export const waitingKey = (id: string): string => `clearance-waiting:${id}`;
export const lapsingKey = (id: string): string => `clearance-lapsing:${id}`;

export interface Reminded {
  readonly id: string;
  readonly patientId: string;
  readonly status: string;
  readonly ruleIds: readonly string[];
  /** Last day it holds, YYYY-MM-DD */
  readonly validUntil: string | null;
}

/** A clearance that holds is asked for again before it ends; one that does not needs no reminder. */
export async function remindOfEnd(work: ClinicWork, tasks: TasksService, clearance: Reminded, ownerId: string): Promise<void> {
  const { id, patientId, status, validUntil } = clearance;
  if (status !== 'granted' || validUntil === null) return tasks.close(work, lapsingKey(id));
  await tasks.open(work, {
    kind: 'clearance-lapsing', severity: 'clearance-needed', patientId, subjectKind: 'clearance', subjectId: id, causeKey: lapsingKey(id), ownerId,
    dueOn: validUntil, showFrom: addDays(validUntil, -REMINDED_DAYS_BEFORE),
  });
  await settleRenewed(work, tasks, { ...clearance, validUntil });
}

/** Letters about the same rules that end before this one: their answer is here. */
async function settleRenewed(work: ClinicWork, tasks: TasksService, { id, patientId, ruleIds, validUntil }: Reminded & { readonly validUntil: string }): Promise<void> {
  const earlier = await work.tx.clearance.findMany({
    where: { clinicId: work.clinicId, patientId, status: 'granted', id: { not: id }, validUntil: { lt: dateOfDay(validUntil) } }, select: { id: true, ruleIds: true },
  });
  for (const letter of earlier) if (letter.ruleIds.every((ruleId) => ruleIds.includes(ruleId))) await tasks.close(work, lapsingKey(letter.id));
}
