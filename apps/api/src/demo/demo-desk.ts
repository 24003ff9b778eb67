/** What the desk of the demo clinic has before it: the visits around today, people outside, letters both ways, visits a payer authorised. */
import { addDays, instantsOfDay, type Role } from '../platform/http/api.js';
import { DEMO_CLINIC } from './demo-clinic.js';
import { numberOf, textOf } from './demo-client.js';
import type { DemoClinicDay, DemoPatients } from './load-demo.js';

const MINUTE = 60_000;

type Visit = readonly [familyName: string, inDays: number, at: string, minutes: number, type: string, by: Role];

/** Past days too, so that the week is not empty when the clinic is loaded on its last day. */
const VISITS: readonly Visit[] = [
  ['Okafor', -4, '09:30', 45, 'massage-session', 'massage_therapist'],
  ['Marchetti', -3, '10:30', 30, 'follow-up', 'physiotherapist'],
  ['Lindqvist', -2, '14:00', 30, 'follow-up', 'physiotherapist'],
  ['Stone', -1, '15:30', 45, 'massage-session', 'massage_therapist'],
  ['Hughes', 1, '09:00', 30, 'follow-up', 'physiotherapist'],
  ['Papadopoulos', 1, '11:00', 60, 'massage-session', 'massage_therapist'],
  ['Marchetti', 2, '10:30', 30, 'follow-up', 'physiotherapist'],
  ['Adeyemi', 2, '13:00', 45, 'physio-initial', 'physiotherapist'],
  ['Okafor', 3, '09:30', 45, 'massage-session', 'massage_therapist'],
  ['Lindqvist', 4, '14:00', 30, 'follow-up', 'physiotherapist'],
];

export async function fillDesk(day: DemoClinicDay, patients: DemoPatients): Promise<void> {
  const idOf = (familyName: string): string => patients.get(familyName) ?? '';
  for (const visit of VISITS) await book(day, idOf(visit[0]), visit);
  await receive(day, idOf('Adeyemi'));
  await askOrthopaedics(day, idOf('Lindqvist'));
  await authorise(day, idOf('Marchetti'));
}

async function book(day: DemoClinicDay, patientId: string, [, inDays, at, minutes, visitType, by]: Visit): Promise<void> {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const startsAt = instantsOfDay(addDays(day.today, inDays), DEMO_CLINIC.timeZone).from.getTime() + (hour * 60 + minute) * MINUTE;
  await day.as.clinic_admin.post('/appointments', {
    patientId, practitionerId: day.members[by], visitType,
    startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + minutes * MINUTE).toISOString(),
  });
}

async function receive(day: DemoClinicDay, patientId: string): Promise<void> {
  const contact = await day.as.clinic_admin.post('/contacts', {
    name: 'Dr. Lena Fischer', practice: 'Bloor West Medical Centre', specialty: 'Family medicine', email: 'fischer@bloorwest.example', phone: '+1 416 555 0192', preferredWay: 'email',
  });
  await day.as.clinic_admin.post(`/patients/${patientId}/inbound-referrals`, {
    contactId: textOf(contact, 'id'), datedOn: addDays(day.today, -3), question: 'Please assess and treat the left knee, painful on stairs for three months.', diagnosis: 'Osteoarthritis of the left knee', ownerId: day.members.physiotherapist,
  });
}

async function askOrthopaedics(day: DemoClinicDay, patientId: string): Promise<void> {
  const priya = day.as.physiotherapist;
  const contact = await priya.post('/contacts', { name: 'Dr. Samuel Osei', practice: 'Lakeshore Orthopaedics', specialty: 'Orthopaedic surgery', phone: '+1 416 555 0193', fax: '+1 416 555 0194', preferredWay: 'fax' });
  const referral = await priya.post(`/patients/${patientId}/referrals`, {
    contactId: textOf(contact, 'id'), urgency: 'routine', reason: 'Outer hip pain on the right, no better after four weeks.', question: 'Is imaging advised before the birth?',
  });
  const path = `/referrals/${textOf(referral, 'id')}/steps`;
  const sent = await priya.post(path, { step: 'send', way: 'faxed' }, numberOf(referral, 'version'));
  await day.as.clinic_admin.post(path, { step: 'appointment', appointmentOn: addDays(day.today, 6), note: 'The practice telephoned with the day.' }, numberOf(sent, 'version'));
}

async function authorise(day: DemoClinicDay, patientId: string): Promise<void> {
  await day.as.clinic_admin.post(`/patients/${patientId}/authorisations`, { source: 'payer', reference: 'GB-20417', visits: 8, fromOn: addDays(day.today, -20), untilOn: addDays(day.today, 40) });
}
