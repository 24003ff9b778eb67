// The plan on paper for clinicians who read French: nothing of it in English but what people typed.
import { defaultDose, doseFields, findGoalMeasure, modalities, screeningRules, type ModalityId } from '@legwork/clinical';
import { answerScreening, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { daysFrom, today } from '../support/days.js';
import { bytes, pdfPages } from '../support/pdf-text.js';
import { begin, setGoals, setLines } from '../support/plans.js';

let clinic: TestClinic;
beforeAll(async () => { clinic = await newClinic(); });

const physio = () => clinic.as('physiotherapist');
/** Lines and cells of a page as one run of words. */
const printed = async (planId: string, query = '') => {
  const { body } = await physio().get(`/plans/${planId}/document${query}`).buffer(true).parse(bytes).expect(200);
  return pdfPages(body as Buffer).map(({ text }) => text.replaceAll(/\s+/gu, ' '));
};

const line = (modalityId: ModalityId, performerRole = 'physiotherapist') => ({ modalityId, region: 'calf', side: 'left', dose: defaultDose(modalityId), performerRole, aim: 'To ease the pain.', stopRule: 'Arrêter si la crampe revient.' });
const TECHNIQUES = ['swedish', 'mfr', 'joint-mob', 'static-stretch', 'ais', 'exercise-strength', 'laser', 'compression', 'tape-elastic', 'education'] as const;
const LINES = [...TECHNIQUES.map((id) => line(id)), line('foam-roll', 'patient'), line('deep-tissue', 'massage-therapist'), { ...line('heat', 'either'), region: 'knee-anterior', side: 'right' }];
const goalsOf = (now: string) => [
  { activity: 'Courir au parc', measureId: 'nprs', baseline: 6, target: 2.5, targetOn: daysFrom(now, 28) },
  { activity: 'Walk for 30 minutes', measureId: 'rom.ankle.dorsiflexion', baseline: 5, target: 15, targetOn: daysFrom(now, 40) },
];

/** A fresh injury with every kind of line, of somebody with a wound on that calf. */
async function richPlan(): Promise<string> {
  const now = today(clinic.timeZone);
  const patient = await newPatient(physio());
  await answerScreening(physio(), patient.id, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] });
  const plan = await begin(physio(), patient.id, { title: 'Mollet du coureur', frequency: 'une fois par semaine', injuryOn: daysFrom(now, -2), visitsPlanned: 6, reviewOn: daysFrom(now, 14) });
  const { body: goals } = await setGoals(physio(), plan, goalsOf(now)).expect(200);
  const { body: lines } = await setLines(physio(), goals, LINES).expect(200);
  const exercises = [{ exerciseId: 'bridge', side: 'both', dose: { sets: 3, reps: 10, daysPerWeek: 3, painCeiling: 3 } }, { exerciseId: 'cat-camel', dose: { sets: 2, reps: 10, perDay: 2, painCeiling: 2 }, phase: 'build' }];
  await physio().put(`/plans/${plan.id}/exercises`).set('If-Match', `"${lines.version}"`).send({ exercises }).expect(200);
  return plan.id;
}

/** One word in both languages. */
const WRITTEN_ALIKE = new Set(['Grade', 'Oscillations', 'Points']);
const ENGLISH_HEADINGS = [
  'Stage', 'Injury', 'Visits', 'Review', 'Agreed', 'Goals', 'Activity', 'Measure', 'Baseline', 'Target', 'Status', 'Techniques', 'Home programme', 'Exercise', 'What the patient', 'By:', 'Aim:', 'Stop', 'Limited',
  'Call us', 'Emergency:', 'Printed', 'Page 1 of', 'draft', 'born', 'Not activated', 'not enough data', 'planned', 'done', 'booked', 'Left', 'Each side', 'calf', 'therapist', 'the patient', 'per week', 'of 5', 'Do it', 'Hold',
];

describe('the plan in French', () => {
  let pages: string[];
  let planId: string;
  beforeAll(async () => {
    planId = await richPlan();
    pages = await printed(planId, '?language=fr');
  });
  const text = () => pages.join(' ');

  test('says headings, stage, states, techniques, doses and places in French', () => {
    for (const words of [
      'Étape', 'Blessure', 'Visites', 'Révision', 'Accepté par le patient', 'pas encore', 'Objectifs', 'Départ', 'Cible', 'Échéance', 'Soins prévus', 'Programme à domicile', 'Ce qui a été dit au patient', 'PEACE (protéger)',
      'Massage suédois', 'Relâchement myofascial', 'Laser de faible intensité', 'Mollet gauche', 'Avant du genou droit', 'Pression 2 sur 5', 'Lubrifiant', 'Par : massothérapeute', 'massothérapeute ou physiothérapeute', 'le patient',
      'But : Pour calmer la douleur.', 'Arrêt : Arrêter si la crampe revient.', '2,5', 'Marcher 30 minutes', 'une fois par semaine', '6 prévues', 'Chaque côté', 'Renforcer', 'ébauche', 'Imprimé le', 'Appelez-nous si', 'Urgence :',
    ]) expect(text()).toContain(words);
    pages.forEach((page, at) => expect(page).toContain(`Page ${at + 1} de ${pages.length}`));
  });

  test('says limits in the rule’s French sentence', () => {
    expect(text()).toContain('Limité, en mots pour le patient : ');
    expect(screeningRules.filter(({ clinicianReason, patientWording }) => text().includes(clinicianReason) || text().includes(patientWording)).map(({ id }) => id)).toEqual([]);
  });

  test('leaves no English term behind', () => {
    const used = LINES.map(({ modalityId }) => modalityId);
    const names = modalities.filter(({ id }) => used.includes(id)).map(({ name }) => name);
    const labels = used.flatMap((id) => doseFields(id).map(({ label }) => label)).filter((label) => !WRITTEN_ALIKE.has(label));
    const measures = goalsOf('2026-03-01').map(({ measureId }) => findGoalMeasure(measureId)?.name ?? measureId);
    const standsAlone = (words: string): boolean => new RegExp(`(?<![\\p{L}])${words.replaceAll(/[()]/gu, String.raw`\$&`)}(?![\\p{L}])`, 'u').test(text());
    expect([...new Set([...ENGLISH_HEADINGS, ...names, ...labels, ...measures])].filter(standsAlone)).toEqual([]);
  });

  test('stays English for whoever does not ask, and takes no other language', async () => {
    const english = (await printed(planId)).join(' ');
    for (const words of ['Techniques', 'Swedish massage', 'Left calf', 'Pressure 2 of 5', 'Home programme', 'Limited', 'not yet', 'Page 1 of']) expect(english).toContain(words);
    expect(await printed(planId, '?language=en')).toHaveLength((await printed(planId)).length);
    await physio().get(`/plans/${planId}/document?language=de`).expect(400);
  });
});
