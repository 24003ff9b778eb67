import { dayIn, dayOf, dayOrNull, type Prisma, type Role } from '../../platform/http/api.js';
import type { ReferralEventResponse, ReferralLetterResponse, ReferralHistoryRow, ReferralResponse, ReferralRow } from './referral-responses.dto.js';
import { nextSteps, type Direction, type ReferralStatus } from './referral-states.js';
import { referralRights, seesLetter } from './referrals.policy.js';

export const referralIncludes = {
  patient: { select: { givenName: true, familyName: true } },
  owner: { select: { displayName: true } },
  signature: { select: { signedAt: true } },
  referralEvents: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { by: { select: { displayName: true } } } },
} as const satisfies Prisma.ReferralInclude;

export type LoadedReferral = Prisma.ReferralGetPayload<{ include: typeof referralIncludes }>;

interface Viewer {
  readonly role: Role;
  readonly today: string;
  readonly timeZone: string;
}

const MS_PER_DAY = 86_400_000;

export function toReferralResponse(row: LoadedReferral, viewer: Viewer): ReferralResponse {
  const direction = row.direction as Direction;
  const status = row.status as ReferralStatus;
  const dueOn = dayOf(row.dueOn);
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: `${row.patient.givenName} ${row.patient.familyName}`,
    episodeId: row.episodeId,
    direction,
    status,
    urgency: row.urgency,
    dueOn,
    overdue: row.isOpen && dueOn < viewer.today,
    daysInState: daysBetween(dayIn(viewer.timeZone, row.stateSince), viewer.today),
    ownerId: row.ownerId,
    ownerName: row.owner.displayName,
    contactId: row.contactId,
    toName: row.toName,
    ...clinicalPart(row, seesLetter(viewer.role)),
    sentAt: row.sentAt?.toISOString() ?? null,
    sentBy: row.sentBy,
    appointmentOn: dayOrNull(row.appointmentOn),
    repliedOn: dayOrNull(row.repliedOn),
    patientTold: row.patientTold,
    createdAt: row.createdAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    escalatedAt: row.escalatedAt?.toISOString() ?? null,
    events: row.referralEvents.map((event) => toEvent(event, seesLetter(viewer.role))),
    version: row.version,
    can: referralRights(viewer, { direction, status, isSigned: row.signature !== null }),
  };
}

type ClinicalPart = Pick<ReferralResponse, 'reason' | 'question' | 'letter' | 'ruleId' | 'screeningId' | 'reply' | 'outcome' | 'closeReason'>;

function clinicalPart(row: LoadedReferral, shown: boolean): ClinicalPart {
  if (!shown) return { reason: null, question: null, letter: null, ruleId: null, screeningId: null, reply: null, outcome: null, closeReason: null };
  return {
    reason: row.reason,
    question: row.question,
    letter: toLetter(row.letter),
    ruleId: row.ruleId,
    screeningId: row.screeningId,
    reply: row.reply,
    outcome: row.outcome,
    closeReason: row.closeReason,
  };
}

const PARTS = ['situation', 'background', 'assessment', 'recommendation'] as const;

/** An inbound referral has no letter of ours. */
export function toLetter(stored: Prisma.JsonValue): ReferralLetterResponse | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored) || Object.keys(stored).length === 0) return null;
  const text = (part: (typeof PARTS)[number]): string => (typeof stored[part] === 'string' ? stored[part] : '');
  return { situation: text('situation'), background: text('background'), assessment: text('assessment'), recommendation: text('recommendation') };
}

function toEvent(event: LoadedReferral['referralEvents'][number], noteShown: boolean): ReferralEventResponse {
  return {
    step: event.step,
    fromStatus: event.fromStatus,
    toStatus: event.toStatus,
    note: noteShown ? event.note : null,
    byName: event.by?.displayName ?? 'Legwork',
    at: event.at.toISOString(),
  };
}

/** A row as the worklist statement gives it. */
export type FoundReferral = Omit<ReferralRow, 'overdue' | 'nextSteps'> & {
  /** What a filtered list is ordered by: due day, or instant of closing. */
  readonly sortKey?: string;
};

export function toReferralRow(row: FoundReferral, today: string): ReferralRow {
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: row.patientName,
    direction: row.direction,
    status: row.status,
    urgency: row.urgency,
    dueOn: row.dueOn,
    overdue: row.status !== 'closed' && row.dueOn < today,
    daysInState: row.daysInState,
    ownerId: row.ownerId,
    ownerName: row.ownerName,
    toName: row.toName,
    version: row.version,
    escalated: row.escalated,
    closedAt: row.closedAt === null ? null : new Date(row.closedAt).toISOString(),
    nextSteps: nextSteps(row.direction as Direction, row.status as ReferralStatus),
  };
}

/** One line of a person's history. */
export function toHistoryRow(row: LoadedReferral, viewer: Viewer): ReferralHistoryRow {
  const { id, patientId, patientName, direction, status, urgency, dueOn, overdue, daysInState, ownerId, ownerName, toName, version, closedAt, createdAt, reason, outcome, events } = toReferralResponse(row, viewer);
  return {
    id, patientId, patientName, direction, status, urgency, dueOn, overdue, daysInState, ownerId, ownerName, toName, version, closedAt, createdAt, reason, outcome, events,
    escalated: row.escalatedAt !== null, nextSteps: nextSteps(row.direction as Direction, row.status as ReferralStatus),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY));
}
