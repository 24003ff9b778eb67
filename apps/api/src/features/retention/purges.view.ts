import { dayOrNull } from '../../platform/http/api.js';
import type { Purge, PurgeRecord } from '../../platform/database/generated/client.js';
import type { PurgeRecordRow, PurgeResponse } from './purges.dto.js';

interface Named {
  readonly displayName: string;
}

export interface PurgeRow extends Purge {
  readonly askedBy: Named;
  readonly confirmedBy: Named | null;
  readonly withdrawnBy: Named | null;
  readonly records: readonly PurgeRecord[];
}

/** By patient id; somebody who is gone has none. */
export type Names = ReadonlyMap<string, string>;

export function toPurgeResponse(row: PurgeRow, names: Names, callerId: string): PurgeResponse {
  const isWaiting = row.status === 'asked';
  return {
    id: row.id, status: row.status, reason: row.reason,
    askedByName: row.askedBy.displayName, askedAt: row.askedAt.toISOString(),
    confirmedByName: row.confirmedBy?.displayName ?? null, confirmedAt: row.confirmedAt?.toISOString() ?? null,
    withdrawnByName: row.withdrawnBy?.displayName ?? null, withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
    records: row.records.map((record) => toRecord(record, names)),
    canConfirm: isWaiting && row.askedById !== callerId, canWithdraw: isWaiting,
  };
}

const toRecord = ({ patientId, lastEntryOn, keepUntil, outcome, skippedBecause, counts }: PurgeRecord, names: Names): PurgeRecordRow => ({
  patientId, patientName: names.get(patientId) ?? null,
  lastEntryOn: dayOrNull(lastEntryOn), keepUntil: dayOrNull(keepUntil),
  outcome, skippedBecause, rowsPurged: isCounts(counts) ? Object.values(counts).reduce((sum, count) => sum + count, 0) : null,
});

const isCounts = (counts: unknown): counts is Record<string, number> => typeof counts === 'object' && counts !== null;
