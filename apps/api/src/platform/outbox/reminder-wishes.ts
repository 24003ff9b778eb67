// Whether a person wants reminders of a kind. Nobody said so: wanted.
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

/** What is no reminder is not asked about. */
export async function wantsReminder(work: ClinicWork, row: AboutSomebody): Promise<boolean> {
  if (!isReminder(row.kind)) return true;
  const patientId = await patientOf(work, row);
  return patientId === undefined || patientWants(work, patientId, row.kind);
}

async function patientOf({ clinicId, tx }: ClinicWork, { intakeId, appointmentId, planId }: AboutSomebody): Promise<string | undefined> {
  const key = (id: string) => ({ where: { clinicId_id: { clinicId, id } }, select: { patientId: true } });
  const about = (intakeId === null ? null : await tx.intake.findUnique(key(intakeId)))
    ?? (appointmentId === null ? null : await tx.appointment.findUnique(key(appointmentId)))
    ?? (planId === null ? null : await tx.plan.findUnique(key(planId)));
  return about?.patientId;
}
