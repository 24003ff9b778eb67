import type { IntakeResponse } from './intakes.dto.js';
import { intakeCan, type IntakeActor } from './intakes.policy.js';
import { INTAKE_STEPS, isIntakeStatus, type IntakeStatus } from './intake-status.js';
import { LINK_WAYS } from './link-ways.js';

export interface IntakeRow {
  readonly id: string;
  readonly patientId: string;
  readonly status: string;
  readonly language: string;
  readonly dueOn: Date | null;
  readonly highestAlert: string | null;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly version: number;
  readonly patient: { readonly givenName: string; readonly familyName: string };
  readonly returnedAt: Date | null;
  readonly intakeLinks: readonly { readonly expiresAt: Date; readonly revokedAt: Date | null; readonly way: string; readonly checkTriesLeft: number }[];
}

/** The relations a row needs, for Prisma's `include`. */
export const INTAKE_PARTS = {
  patient: { select: { givenName: true, familyName: true } },
  intakeLinks: { select: { expiresAt: true, revokedAt: true, way: true, checkTriesLeft: true } },
} as const;

export function toIntakeResponse(row: IntakeRow, actor: IntakeActor, now: Date): IntakeResponse {
  const latest = row.intakeLinks
    .filter((link) => link.revokedAt === null && link.expiresAt > now && link.checkTriesLeft > 0)
    .toSorted((a, b) => b.expiresAt.getTime() - a.expiresAt.getTime())[0];
  const status = isIntakeStatus(row.status) ? row.status : 'withdrawn';
  return {
    id: row.id,
    patientId: row.patientId,
    patientName: `${row.patient.givenName} ${row.patient.familyName}`,
    status,
    language: row.language,
    dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null,
    highestAlert: row.highestAlert,
    createdAt: row.createdAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    returnedAt: isWithPatient(status) ? row.returnedAt?.toISOString() ?? null : null,
    linkWay: LINK_WAYS.find((way) => way === latest?.way) ?? null,
    linkExpiresAt: latest?.expiresAt.toISOString() ?? null,
    version: row.version,
    can: intakeCan(actor, status),
  };
}

const isWithPatient = (status: IntakeStatus) => INTAKE_STEPS.answer.from.some((one) => one === status);
