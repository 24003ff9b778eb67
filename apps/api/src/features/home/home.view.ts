import { shownLevel } from '@legwork/clinical';
import type { Decision } from '../screenings/decision.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import type { Role } from '../../platform/http/api.js';
import type { VisitResponse } from './home.dto.js';
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
