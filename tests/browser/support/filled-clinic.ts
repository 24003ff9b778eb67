// A clinic in which every screen has something to show: people with long names, notes, a plan, letters out and in.
import { answerScreening, newPatient } from '../../support/chart.js';
import { newClinic, type TestClinic } from '../../support/clinic.js';
import { daysFrom, today } from '../../support/days.js';
import { newIntake, submitIntake } from '../../support/patient-link.js';
import { visitToday } from '../../support/visits.js';

export interface FilledClinic {
  readonly clinic: TestClinic;
  readonly patientId: string;
  /** Who answered the intake and signed the consent. */
  readonly signedBy: string;
  readonly intakeId: string;
  readonly draftId: string;
  readonly signedId: string;
  readonly planId: string;
  readonly referralId: string;
}

const TEXT = { subjective: 'Calf tight after running.', objective: 'Tender mid calf, left.', assessment: 'Responds to pressure.', plan: 'Again next week.' };

export async function filledClinic(): Promise<FilledClinic> {
  const clinic = await newClinic({ timeZone: 'UTC' });
  const physio = clinic.as('physiotherapist');
  const day = today('UTC');
  const { id: patientId } = await newPatient(physio, { givenName: 'A very long given name that goes on', familyName: 'Featherstonehaugh-Cholmondeley' });
  await answerScreening(physio, patientId, { 'hx.cancerActive': true, 'hx.boneMets': false, 'hx.chemoNow': false });
  await physio.post(`/patients/${patientId}/medicines`).send({ text: 'warfarin 5 mg' }).expect(201);
  await physio.post(`/patients/${patientId}/episodes`).send({ title: 'Left calf strain', regions: [{ region: 'calf', side: 'left' }, { region: 'low-back', side: 'right' }], onsetOn: daysFrom(day, -3), injuryOn: daysFrom(day, -3) }).expect(201);
  await physio.post(`/patients/${patientId}/findings`).send({ kind: 'girth', region: 'calf', side: 'left', data: { landmark: 'mid', cm: 41 } }).expect(201);
  await physio.post(`/patients/${patientId}/clearances`).send({ ruleIds: ['cancer.active'], addressee: 'Dr. Lee, oncology', dueOn: daysFrom(day, 7) }).expect(201);
  const { body: referral } = await physio.post(`/patients/${patientId}/referrals`).send({ reason: 'Night pain.', toName: 'Dr Okafor, walk-in clinic' }).expect(201);
  await visitToday(clinic, patientId, 'physiotherapist');

  const begin = async () => (await physio.post(`/patients/${patientId}/sessions`).send({ visitType: 'follow-up' }).expect(201)).body as { id: string; version: number };
  const written = await begin();
  const { body: saved } = await physio.patch(`/sessions/${written.id}`).set('If-Match', `"${written.version}"`).send(TEXT).expect(200);
  await physio.post(`/sessions/${written.id}/signature`).set('If-Match', `"${saved.version}"`).send({ warningsSeen: true }).expect(200);
  const draft = await begin();
  await physio.patch(`/sessions/${draft.id}`).set('If-Match', `"${draft.version}"`).send(TEXT).expect(200);

  const { body: plan } = await physio.post(`/patients/${patientId}/plans`).send({ title: 'Left calf strain', injuryOn: daysFrom(day, -3) }).expect(201);
  const { body: aimed } = await physio.put(`/plans/${plan.id}/goals`).set('If-Match', `"${plan.version}"`).send({ goals: [{ activity: 'Run 5 km', measureId: 'nprs', baseline: 6, target: 2, targetOn: daysFrom(day, 28) }] }).expect(200);
  await physio.put(`/plans/${plan.id}/interventions`).set('If-Match', `"${aimed.version}"`)
    .send({ interventions: [{ modalityId: 'swedish', region: 'calf', side: 'left', dose: { pressure: 2, sessionMinutes: 30, frequency: 1 }, performerRole: 'massage-therapist', aim: 'Ease', stopRule: 'Stop at sharp pain.' }] }).expect(200);

  const link = await newIntake(clinic);
  await submitIntake(link, { medicines: { entries: [{ text: 'coumadin' }] }, 'meds.listConfirmed': true });
  const stroke = { view: 'back', quality: 'burning', width: 60, points: [-86, 1360, 50, -86, 1480, 50] };
  for (const strokes of [[stroke], [stroke, { ...stroke, points: [54, 700, 50, 54, 740, 50] }]]) {
    await physio.post(`/patients/${patientId}/body-drawings`).send({ drawing: { figure: 'female', strokes, paths: [] } }).expect(201);
  }
  return { clinic, patientId, signedBy: link.patientId, intakeId: link.intakeId, draftId: draft.id, signedId: written.id, planId: plan.id, referralId: referral.id };
}
