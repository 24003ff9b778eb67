import type { AuditActor } from '../audit/audit-entry.js';
import type { Length, WorkerDatabase } from '../database/database.js';
import type { AccessRule } from '../http/access.decorator.js';
import type { ClinicWork } from '../http/request-context.js';
import { openWork } from '../request/clinic-work.js';

const SYSTEM: AuditActor = { kind: 'system', id: null, name: 'Legwork' };

/** One transaction of the worker in one clinic, on the trail as the system's own doing. */
export function inClinicAsSystem<T>(
  database: WorkerDatabase, clinicId: string, requestId: string, audit: AccessRule['audit'], work: (work: ClinicWork) => Promise<T>, length: Length = 'usual',
): Promise<T> {
  return database.inClinic({ clinicId, actorId: null }, async (tx) => {
    const { timeZone } = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
    const open = openWork({ clinicId, timeZone, requestId, now: new Date(), actor: SYSTEM }, tx);
    const result = await work(open.work);
    await open.settle(audit);
    return result;
  }, length);
}
