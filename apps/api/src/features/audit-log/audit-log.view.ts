import type { Role } from '../../platform/http/api.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import type { AuditRow } from './audit-log.dto.js';

export interface AuditEventRow {
  readonly seq: bigint;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly patientId: string | null;
  readonly fields: readonly string[];
  readonly reason: string | null;
}

const SHOWN = 'patient:';

/** Hold no clinical word: how the clinic is run. */
const PLAIN = ['clinic', 'mail-preference', 'membership', 'invitation', 'message', 'retention', 'legal-hold', 'purge'];

/** Names of facts and rules are clinical words, and other patients of a list are nobody's business here. */
export function toAuditRow(row: AuditEventRow, viewer: { readonly role: Role }): AuditRow {
  const seesDetail = seesClinicalDetail(viewer.role) || PLAIN.includes(row.entity);
  return {
    seq: Number(row.seq),
    at: row.at.toISOString(),
    actorKind: row.actorKind,
    actorId: row.actorId,
    actorName: row.actorName,
    action: row.action,
    entity: row.entity,
    entityId: row.entityId,
    patientId: row.patientId,
    fields: seesDetail ? row.fields.filter((field) => !field.startsWith(SHOWN)) : [],
    reason: seesDetail ? row.reason : null,
    patientsShown: row.fields.filter((field) => field.startsWith(SHOWN)).length,
  };
}
