// The smaller parts, field by field: what the database adds later never leaves by accident.
import type { Cell } from '@legwork/clinical';
import { placesFrom } from '../episodes/places.js';
import { summaryOf } from '../findings/finding-summary.js';
import { statusOn } from '../clearances/clearance-status.js';
import type { ChartCell } from './chart.dto.js';
import type {
  ChartAllergy, ChartClearance, ChartDraft, ChartFinding, ChartHealthEvent, ChartIntake, ChartOverride, ChartReferral, ChartSession, ChartTask,
} from './chart-parts.dto.js';
import type { ChartClearanceRow, ChartRow } from './chart-row.js';

const instant = (text: string): string => new Date(text).toISOString();
const instantOrNull = (text: string | null): string | null => (text === null ? null : instant(text));

export const toCell = ({ region, side, techniqueGroup, status, atLeast, allowed, maxPressure, leftOutByLimits, notes, rules }: Cell): ChartCell =>
  ({ region, side, techniqueGroup, status, atLeast, allowed, maxPressure, leftOutByLimits, notes: [...notes], rules: [...rules] });

export const toAllergy = ({ id, text, kind, reaction, status, provenance, recordedAt }: ChartAllergy): ChartAllergy =>
  ({ id, text, kind, reaction, status, provenance, recordedAt: instant(recordedAt) });

export const toHealthEvent = ({ id, kind, text, regions, startedOn, endedOn, status, provenance, recordedAt }: ChartRow['healthEvents'][number]): ChartHealthEvent =>
  ({ id, kind, text, regions: placesFrom(regions), startedOn, endedOn, status, provenance, recordedAt: instant(recordedAt) });

export function toFinding(row: ChartRow['findings'][number]): ChartFinding {
  const { id, kind, region, side, data, authorId, authorName, recordedAt, sessionId, episodeId, version } = row;
  return { id, kind, region, side, data, authorId, authorName, sessionId, episodeId, version, summary: summaryOf(row), recordedAt: instant(recordedAt) };
}

export function toSession(row: ChartSession): ChartSession {
  const { id, visitType, visitDate, status, authorId, authorName, episodeId, coSignRequired, subjective, objective, assessment, plan, notTreatedReason, version } = row;
  return {
    id, visitType, visitDate, status, authorId, authorName, episodeId, coSignRequired, subjective, objective, assessment, plan, notTreatedReason, version,
    signedAt: instantOrNull(row.signedAt),
    techniques: row.techniques.map(({ modalityId, region, side, pressure0To5, minutes, response }) => ({ modalityId, region, side, pressure0To5, minutes, response })),
  };
}

export const toDraft = ({ id, visitType, visitDate, authorId, authorName, status, savedAt, version }: ChartDraft): ChartDraft =>
  ({ id, visitType, visitDate, authorId, authorName, status, version, savedAt: instant(savedAt) });

export function toReferral(row: ChartRow['referrals'][number], viewer: { readonly today: string; readonly seesDetail: boolean }): ChartReferral {
  const { id, direction, status, urgency, dueOn, ownerId, ownerName, toName, reason, stateSince, version } = row;
  return { id, direction, status, urgency, dueOn, overdue: dueOn < viewer.today, ownerId, ownerName, toName, version, reason: viewer.seesDetail ? reason : null, stateSince: instant(stateSince) };
}

export function toClearance(row: ChartClearanceRow, viewer: { readonly today: string; readonly seesDetail: boolean }): ChartClearance {
  const { id, addressee, dueOn, validUntil, answeredByName, answeredOn, maxPressure, version } = row;
  return {
    id, addressee, dueOn, validUntil, answeredByName, answeredOn, version,
    status: statusOn(viewer.today, row),
    requestedAt: instant(row.requestedAt),
    ruleIds: viewer.seesDetail ? [...row.ruleIds] : null,
    allRegions: viewer.seesDetail && row.regions === 'all',
    regions: viewer.seesDetail ? placesFrom(row.regions) : [],
    allTechniques: viewer.seesDetail && row.techniqueGroups.includes('all'),
    techniqueGroups: viewer.seesDetail ? row.techniqueGroups.filter((group) => group !== 'all') : [],
    maxPressure: viewer.seesDetail ? maxPressure : null,
  };
}

export function toOverride(row: ChartRow['overrides'][number], today: string): ChartOverride {
  const { id, ruleId, region, side, techniqueGroup, reason, validUntil, createdByName, createdAt } = row;
  return { id, ruleId, region, side, techniqueGroup, reason, validUntil, createdByName, holds: validUntil >= today, createdAt: instant(createdAt) };
}

export const toIntake = ({ id, status, dueOn, createdAt, submittedAt, highestAlert, version }: ChartIntake): ChartIntake =>
  ({ id, status, dueOn, highestAlert, version, createdAt: instant(createdAt), submittedAt: instantOrNull(submittedAt) });

export const toTask = ({ id, kind, severity, dueOn, subjectKind, subjectId, status, version }: ChartTask): ChartTask =>
  ({ id, kind, severity, dueOn, subjectKind, subjectId, status, version });
