// A visit of today: at noon, in a clinic whose day is UTC's.
import type { Role, TestClinic } from './clinic.js';
import { today } from './days.js';

let booked = 0;

export async function visitToday(clinic: TestClinic, patientId: string, role: Role): Promise<{ readonly id: string }> {
  booked += 1;
  const start = Date.parse(`${today(clinic.timeZone)}T12:00:00Z`) + booked * 5 * 60_000;
  const { body } = await clinic.as('clinic_admin').post('/appointments').send({
    patientId, practitionerId: clinic.members[role].membershipId, visitType: 'massage-session', reason: 'Sore calf',
    startsAt: new Date(start).toISOString(), endsAt: new Date(start + 5 * 60_000).toISOString(),
  }).expect(201);
  return { id: body.id };
}
