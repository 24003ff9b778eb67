import type { Role } from '../../platform/http/api.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import { isMovable, nextStatuses } from './appointment-status.js';
import type { AppointmentResponse } from './appointments.dto.js';

export interface AppointmentRow {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId: string | null;
  readonly practitionerId: string;
  readonly practitionerName: string;
  readonly visitType: string;
  readonly reason: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: string;
  readonly overLimitReason: string | null;
  readonly version: number;
}

export function toAppointmentResponse(row: AppointmentRow, viewer: { readonly role: Role }): AppointmentResponse {
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: row.patientName,
    episodeId: row.episodeId,
    practitionerId: row.practitionerId,
    practitionerName: row.practitionerName,
    visitType: row.visitType,
    reason: seesClinicalDetail(viewer.role) ? row.reason : null,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    status: row.status,
    isOverLimit: row.overLimitReason !== null,
    version: row.version,
    can: { move: isMovable(row.status), statuses: [...nextStatuses(row.status)] },
  };
}
