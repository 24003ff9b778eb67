// Whether a person wants reminders of a kind. Nobody said so: wanted. Whoever has died, or is no longer a patient, is reminded of nothing.
import type { ClinicWork } from '../http/request-context.js';
import { isReminder, type Reminder } from './kind-rules.js';

interface AboutSomebody {
  readonly kind: string;
  readonly intakeId: string | null;
  readonly appointmentId: string | null;
  readonly planId: string | null;
}

export async function patientWants({ clinicId, tx }: ClinicWork, patientId: string, kind: Reminder): Promise<boolean> {
  const said = await tx.mailPreference.findUnique({ where: { clinicId_patientId_kind: { clinicId, patientId, kind } }, select: { wanted: true } });
  return said?.wanted !== false;
}

/** Asked when the mail is about to go out. What is no reminder is not asked about. */
export async function wantsReminder(work: ClinicWork, row: AboutSomebody): Promise<boolean> {
  if (!isReminder(row.kind)) return true;
  const patientId = await patientOf(work, row);
  return patientId === undefined || (await isReached(work, patientId) && await patientWants(work, patientId, row.kind));
}

async function isReached({ clinicId, tx }: ClinicWork, id: string): Promise<boolean> {
  const patient = await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id } }, select: { status: true, deceasedOn: true } });
  return patient?.status === 'active' && patient.deceasedOn === null;
}

async function patientOf({ clinicId, tx }: ClinicWork, { intakeId, appointmentId, planId }: AboutSomebody): Promise<string | undefined> {
  const key = (id: string) => ({ where: { clinicId_id: { clinicId, id } }, select: { patientId: true } });
  const about = (intakeId === null ? null : await tx.intake.findUnique(key(intakeId)))
    ?? (appointmentId === null ? null : await tx.appointment.findUnique(key(appointmentId)))
    ?? (planId === null ? null : await tx.plan.findUnique(key(planId)));
  return about?.patientId;
}
