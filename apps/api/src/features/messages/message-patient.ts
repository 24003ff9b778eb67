import type { ClinicWork } from '../../platform/http/api.js';

interface AboutSomebody {
  readonly intakeId: string | null;
  readonly referralId: string | null;
  readonly appointmentId: string | null;
  readonly planId: string | null;
  readonly clearanceId: string | null;
}

/** Whom a mail concerns; null for an invitation. */
export async function patientOfMessage({ clinicId, tx }: ClinicWork, { intakeId, referralId, appointmentId, planId, clearanceId }: AboutSomebody): Promise<string | null> {
  const key = (id: string) => ({ where: { clinicId_id: { clinicId, id } }, select: { patientId: true } });
  const about = (intakeId === null ? null : await tx.intake.findUnique(key(intakeId)))
    ?? (appointmentId === null ? null : await tx.appointment.findUnique(key(appointmentId)))
    ?? (planId === null ? null : await tx.plan.findUnique(key(planId)))
    ?? (referralId === null ? null : await tx.referral.findUnique(key(referralId)))
    ?? (clearanceId === null ? null : await tx.clearance.findUnique(key(clearanceId)));
  return about?.patientId ?? null;
}
