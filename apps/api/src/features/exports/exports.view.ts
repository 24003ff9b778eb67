import type { RecordExport } from '../../platform/database/generated/client.js';
import type { ExportResponse } from './exports.dto.js';
import { mayDownload } from './exports.policy.js';

export type ExportRow = RecordExport & { readonly requestedBy: { readonly displayName: string } };

export function toExportResponse(row: ExportRow, caller: { readonly membershipId: string; readonly now: Date }): ExportResponse {
  return {
    id: row.id, kind: row.kind, patientId: row.patientId, reason: row.reason, requestedByName: row.requestedBy.displayName,
    requestedAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString(),
    canDownload: mayDownload(row, caller.membershipId, caller.now),
  };
}
