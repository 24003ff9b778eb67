import { shownLevel } from '@legwork/clinical';
import type { Decision } from '../screenings/decision.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import type { Role } from '../../platform/http/api.js';
import { TASK_KINDS, TASK_SEVERITIES } from '../tasks/task-kinds.js';
import type { InboxCountResponse, VisitResponse } from './home.dto.js';
import { nextAction } from './next-action.js';
import type { VisitRow } from './visits-of-day.js';

export function toVisit(row: VisitRow, decision: Decision, viewer: { readonly role: Role }): VisitResponse {
  const seesDetail = seesClinicalDetail(viewer.role);
  const { status, atLeast } = shownLevel(decision.result);
  const intakeState = row.intakeState ?? 'none';
  return {
    appointmentId: row.appointmentId,
    patientId: row.patientId,
    patientName: row.patientName,
    practitionerId: row.practitionerId,
    practitionerName: row.practitionerName,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    visitType: row.visitType,
    reason: seesDetail ? row.reason : null,
    status: row.status,
    intakeState,
    intakeId: row.intakeId,
    performerRole: decision.performerRole,
    safetyStatus: status,
    safetyAtLeast: atLeast,
    sessionId: seesDetail ? row.sessionId : null,
    nextAction: nextAction({ appointmentStatus: row.status, intakeState, safetyStatus: status, isCheckedIn: row.isCheckedIn, sessionStatus: row.sessionStatus, seesClinicalDetail: seesDetail }),
    appointmentVersion: row.version,
  };
}

interface TaskCount {
  readonly kind: string;
  readonly severity: string;
  readonly count: number;
  readonly overdue: number;
}

const order = (list: readonly string[], member: string): number => list.indexOf(member);

/** One line per kind: the most severe first, then in the order of the kinds. */
export function toInbox(counts: readonly TaskCount[]): InboxCountResponse[] {
  const byKind = new Map<string, TaskCount>();
  for (const each of counts) {
    const sum = byKind.get(each.kind);
    byKind.set(each.kind, sum === undefined ? each : {
      kind: each.kind,
      severity: order(TASK_SEVERITIES, each.severity) < order(TASK_SEVERITIES, sum.severity) ? each.severity : sum.severity,
      count: sum.count + each.count,
      overdue: sum.overdue + each.overdue,
    });
  }
  return [...byKind.values()]
    .sort((a, b) => order(TASK_SEVERITIES, a.severity) - order(TASK_SEVERITIES, b.severity) || order(TASK_KINDS, a.kind) - order(TASK_KINDS, b.kind))
    .map(({ kind, severity, count, overdue }) => ({ kind, severity, count, overdue }));
}
