// Writes the trail through append_audit(), which chains each row to the one before it. The head of the chain is locked
// from then until the commit, so rows are written last: a clinic's writers queue for as short as possible.
import type { Tx } from '../database/database.js';
import type { AuditActor, AuditEntry } from './audit-entry.js';

/** Throws when a row cannot be written: without the audit row, the work is not done either. */
export async function appendAudit(tx: Tx, actor: AuditActor, requestId: string, entries: readonly AuditEntry[]): Promise<void> {
  for (const entry of entries) {
    const { action, entity, entityId = null, patientId = null, reason = null } = entry;
    const fields = fieldsOf(entry);
    await tx.$queryRaw`
      select append_audit(${actor.kind}, ${actor.id}::uuid, ${actor.name}, ${requestId}, ${action}, ${entity}, ${entityId},
        ${patientId}::uuid, ${fields}::text[], ${reason})`;
  }
}

/** Patients shown by a list stand among the fields as `patient:<id>`, so that one request stays one row. */
export function fieldsOf(entry: AuditEntry): string[] {
  return [...(entry.fields ?? []), ...(entry.shownPatientIds ?? []).map((id) => `patient:${id}`)];
}

export function namesPatient(entry: AuditEntry): boolean {
  return (entry.patientId !== undefined && entry.patientId !== null) || entry.shownPatientIds !== undefined;
}
