// Builds what work inside one clinic is given, and settles it: the audit rows are written before the commit.
import type { AuditActor, AuditEntry } from '../audit/audit-entry.js';
import { appendAudit, namesPatient } from '../audit/audit-trail.js';
import type { Tx } from '../database/database.js';
import type { AccessRule } from '../http/access.decorator.js';
import type { ClinicWork } from '../http/request-context.js';
import { enqueue } from '../outbox/outbox.js';
import { dayIn } from '../time/clinic-day.js';

export interface WorkFrame {
  readonly clinicId: string;
  readonly timeZone: string;
  readonly requestId: string;
  readonly now: Date;
  readonly actor: AuditActor;
}

export interface OpenWork {
  readonly work: ClinicWork;
  /** Writes what was noted, after checking that what must be on the trail is. */
  settle(required: AccessRule['audit']): Promise<void>;
}

export function openWork(frame: WorkFrame, tx: Tx): OpenWork {
  const { clinicId, timeZone, requestId, now, actor } = frame;
  const entries: AuditEntry[] = [];
  const work: ClinicWork = {
    clinicId, timeZone, requestId, now, tx,
    today: dayIn(timeZone, now),
    audit: (entry) => { entries.push(entry); },
    send: (message) => enqueue(tx, clinicId, message, now),
  };
  return {
    work,
    async settle(required) {
      requireTrail(entries, required);
      await appendAudit(tx, actor, requestId, entries);
    },
  };
}

/** A route that promises an audit row and writes none is a defect: nothing of it is committed. */
export function requireTrail(entries: readonly AuditEntry[], required: AccessRule['audit']): void {
  if (required === 'clinic' && entries.length === 0) throw new Error('This route must write an audit entry.');
  if (required === 'patient' && !entries.some(namesPatient)) throw new Error('This route must write an audit entry that names its patient.');
}
