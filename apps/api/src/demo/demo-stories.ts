/** What has already happened to the demo's people: a note signed, a plan running, a referral on its way, a letter awaited. */
import { defaultDose } from '@legwork/clinical';
import { addDays } from '../platform/http/api.js';
import type { DemoClient } from './demo-client.js';
import { numberOf, textOf } from './demo-client.js';
import { HAMSTRING_STROKE } from './demo-people.js';
import type { DemoClinicDay, DemoPatients } from './load-demo.js';

export async function tellStories(day: DemoClinicDay, patients: DemoPatients): Promise<void> {
  const idOf = (familyName: string): string => patients.get(familyName) ?? '';
  await setRule(day);
  await runPlan(day, idOf('Marchetti'));
  await signNotes(day, idOf('Marchetti'));
  await leaveDraft(day, idOf('Stone'));
  await refer(day, idOf('Tremblay'));
  await askForClearance(day, idOf('Papadopoulos'));
}

/** Stricter than the product, for everybody on a blood thinner. */
async function setRule(day: DemoClinicDay): Promise<void> {
  const path = '/rules/anticoagulant.session';
  const version = numberOf(await day.as.owner.get(path), 'version');
  await day.as.owner.post(`${path}/settings`, { maxPressure: 1, reason: 'Two patients bruised at pressure 2 last winter.' }, version);
}

/** Everything the screening still asks staff, answered as for somebody who is well and agrees. */
async function checkIn(client: DemoClient, patientId: string): Promise<void> {
  const facts = { 'consent.given': true, 'sx.intoxicated': false, 'sens.reducedRegions': [], 'injury.deformityRegions': [], 'bone.focalTenderRegions': [], 'achilles.popOrThompson': false };
  await client.post(`/patients/${patientId}/check-ins`, { answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts } });
}

async function leaveDraft(day: DemoClinicDay, patientId: string): Promise<void> {
  const tom = day.as.massage_therapist;
  await checkIn(tom, patientId);
  const session = await tom.post(`/patients/${patientId}/sessions`, { visitType: 'massage-session' });
  await tom.patch(`/sessions/${textOf(session, 'id')}`, { objective: 'Tone raised in left quadratus lumborum and gluteus medius.' }, numberOf(session, 'version'));
}

async function runPlan(day: DemoClinicDay, patientId: string): Promise<void> {
  const priya = day.as.physiotherapist;
  await checkIn(priya, patientId);
  await priya.post(`/patients/${patientId}/findings`, { kind: 'range-of-motion', region: 'hip-joint', side: 'left', data: { motionId: 'rom.hip.flexion', mode: 'active', degrees: 95 } });
  const plan = await priya.post(`/patients/${patientId}/plans`, { title: 'Left hamstring strain', injuryOn: addDays(day.today, -20), frequency: 'Twice a week', visitsPlanned: 8, reviewOn: addDays(day.today, 14) });
  const planId = textOf(plan, 'id');
  const withGoals = await priya.put(`/plans/${planId}/goals`, {
    goals: [
      { activity: 'Running for the bus without pain', measureId: 'psfs', baseline: 2, target: 8, targetOn: addDays(day.today, 35) },
      { activity: 'Pain at its worst', measureId: 'nprs', baseline: 6, target: 1, targetOn: addDays(day.today, 21) },
    ],
  }, numberOf(plan, 'version'));
  const withWork = await priya.put(`/plans/${planId}/interventions`, {
    interventions: [
      { modalityId: 'mfr', region: 'thigh-posterior', side: 'left', dose: { ...defaultDose('mfr'), pressure: 2 }, aim: 'Ease tone around the healing strain', performerRole: 'massage-therapist', stopRule: 'Stop at pain above 3 of 10' },
      { modalityId: 'exercise-strength', region: 'thigh-posterior', side: 'left', dose: defaultDose('exercise-strength'), aim: 'Load the hamstring step by step', performerRole: 'physiotherapist', stopRule: 'Step back if sore next morning' },
    ],
  }, numberOf(withGoals, 'version'));
  const inLove = await priya.post(`/plans/${planId}/protocol-moves`, {
    kind: 'move', toPhase: 'love', happenedOn: addDays(day.today, -16), criteria: { restPain0To10: 2, restPainFalling24h: true, loadsWithoutWorseNextMorning: true },
  }, numberOf(withWork, 'version'));
  await priya.post(`/plans/${planId}/activation`, {}, numberOf(inLove, 'version'));
}

/** `painted`: how long the tender stretch was, in units of the body map. */
const PAST_NOTES = [
  { daysAgo: 14, painted: 200, objective: 'Tender 2/3 mid left hamstring. Active knee extension lacks 25 degrees.', assessment: 'Findings fit a hamstring strain in the second week.', plan: 'Pain-free knee bends twice daily. Next visit in 4 days.' },
  { daysAgo: 10, painted: 120, objective: 'Tender 1/3. Active knee extension lacks 15 degrees.', assessment: 'Recovering as expected.', plan: 'Begin bridges, 3 sets of 8, pain below 3 of 10.' },
] as const;

async function signNotes(day: DemoClinicDay, patientId: string): Promise<void> {
  const priya = day.as.physiotherapist;
  for (const { daysAgo, painted, ...sections } of PAST_NOTES) {
    const session = await priya.post(`/patients/${patientId}/sessions`, { visitType: 'follow-up', visitDate: addDays(day.today, -daysAgo) });
    const sessionId = textOf(session, 'id');
    const path = `/sessions/${sessionId}`;
    await priya.post(`/patients/${patientId}/body-drawings`, { sessionId, drawing: { figure: 'female', strokes: [{ ...HAMSTRING_STROKE, width: painted / 2, points: [-98, 1140 - painted / 2, 60, -98, 1140 + painted / 2, 60] }], paths: [] } });
    const written = await priya.patch(path, { subjective: 'Less pain than last time, walks without a limp.', ...sections }, numberOf(session, 'version'));
    const treated = await priya.put(`${path}/techniques`, {
      techniques: [{ modalityId: 'mfr', region: 'thigh-posterior', side: 'left', pressure0To5: 2, minutes: 10, response: 'better' }],
    }, numberOf(written, 'version'));
    await priya.post(`${path}/signature`, { warningsSeen: true }, numberOf(treated, 'version'));
  }
}

async function refer(day: DemoClinicDay, patientId: string): Promise<void> {
  const tom = day.as.massage_therapist;
  const contact = await tom.post('/contacts', { name: 'Dr. Amina Yusuf', practice: 'Harbourfront Family Health', specialty: 'Family medicine', phone: '+1 416 555 0190', fax: '+1 416 555 0191' });
  const referral = await tom.post(`/patients/${patientId}/referrals`, { ruleId: 'dvt.signs', contactId: textOf(contact, 'id') });
  await tom.post(`/referrals/${textOf(referral, 'id')}/steps`, { step: 'send', way: 'handed-over', note: 'Given to the patient with the phone number of the practice.' }, numberOf(referral, 'version'));
}

async function askForClearance(day: DemoClinicDay, patientId: string): Promise<void> {
  await checkIn(day.as.massage_therapist, patientId);
  await day.as.massage_therapist.post(`/patients/${patientId}/clearances`, { addressee: 'Dr. Lena Fischer, family physician' });
}
