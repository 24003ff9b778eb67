// Whatever a massage therapist reads beside the rules names no diagnosis either: the reasoning, and contradictions.
import { contradictionIds } from '../intake/contradictions.js';
import { intakeMessagesEn } from '../intake/messages.en.js';
import { facts } from '../knowledge/facts.js';
import { regionIds } from '../knowledge/regions.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { symptomIds } from '../knowledge/symptom-clusters.js';
import { chartEvidence, factSigns, reason, reasoningFor } from '../reasoning/index.js';
import { textsOf } from '../reasoning/testing/diagnosis-words.js';
import { conflictRows } from '../screening/conflict-rows.js';
import { screen } from '../screening/screen.js';
import { baseline } from '../screening/testing/vectors.js';
import { toldConflictWords } from '../screening/told-conflict-words.js';
import { diagnosisWordsIn } from './diagnosis-words.js';
import { explainInLetter, explainToClinician, explainToPatient } from './explanation.js';

const questionOf: ReadonlyMap<string, string> = new Map(facts.map(({ id, question }) => [id, question]));
const inputsOf: ReadonlyMap<string, readonly string[]> = new Map(screeningRules.map(({ id, inputs }) => [id, inputs]));
/** The question and, for a medicine, what its class is called: the person has reported both. */
const reportedIn = (ids: readonly string[]): string => ids.map((id) => `${questionOf.get(id) ?? ''} ${id}`).join(' ');

describe('the reasoning for a massage therapist', () => {
  const qualities = ['aching', 'sharp', 'burning', 'throbbing', 'cramping', 'shooting', 'tingling', 'numb', 'stiff'];
  const areas = regionIds.map((region) => ({ region, side: 'both' as const, quality: qualities, intensity0To10: 8, atRest: false, onEffort: true, travelsTo: ['calf'] }));
  const told = factSigns.map(({ fact }) => ({ factId: fact, value: true, who: 'patient' as const, name: null, on: '2026-03-01' }));
  const found = reason({ ...chartEvidence({ facts: told, story: null, findings: [] }), areas, symptoms: [...symptomIds] });
  const asked = reportedIn(factSigns.map(({ fact }) => fact));
  const texts = (role: 'massage-therapist' | 'physiotherapist') => [...new Set(textsOf(reasoningFor(role, found)))];

  it('brings in no word the person was not asked about', () => {
    expect(texts('massage-therapist').length).toBeGreaterThan(200);
    expect(texts('massage-therapist').filter((text) => diagnosisWordsIn(text, asked).length > 0)).toEqual([]);
  });

  it('is scanned with words that the clinical reading does hold', () => {
    expect(texts('physiotherapist').filter((text) => diagnosisWordsIn(text, asked).length > 0).length).toBeGreaterThan(50);
  });
});

/** For every row, answers that contradict each other in its way. */
const contradicting: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'vein-clot-denied': { 'hx.dvtWeeks': 8 },
  'lung-clot-denied': { 'hx.peWeeks': 8 },
  'heart-event-denied': { 'hx.heartEventWeeks': 8 },
  'stroke-denied': { 'hx.strokeWeeks': 8 },
  'cancer-denied': { 'hx.boneMets': true },
  'cancer-treatment-denied': { 'hx.chemoNow': true },
  'diabetes-denied': { 'meds.classes': ['insulin'] },
  'immune-treatment-denied': { 'meds.classes': ['immunosuppressant'] },
  'steroid-not-listed': { 'meds.oralSteroidMonths': 4 },
  'patch-not-listed': { 'meds.patchRegions': ['low-back'] },
  'blood-thinner-not-listed': { 'lab.inr': 3 },
  'varicose-veins-denied': { 'hx.varicoseRegions': ['calf'] },
  'bone-disease-denied': { 'hx.pagetRegions': ['shin'] },
  'pregnancy-denied': { 'preg.weeks': 20 },
  'birth-denied': { 'preg.postpartumWeeks': 3 },
  'pregnant-man': { 'patient.sexAtBirth': 'male', 'preg.status': 'yes' },
  'pregnant-at-this-age': { 'patient.sexAtBirth': 'female', 'patient.ageYears': 70, 'preg.status': 'yes' },
  'pregnancy-over': { 'patient.sexAtBirth': 'female', 'preg.status': 'yes', 'preg.weeks': 45 },
  'impossible-value': { 'lab.plateletsK': -5 },
  'pressure-upside-down': { 'bp.systolic': 80, 'bp.diastolic': 90 },
  'before-birth': { 'hx.stroke': true, 'hx.strokeWeeks': 41 * 53 },
  'in-the-future': { 'surgery.regions6w': ['shin'], 'hx.datedEvents': ['surgery 2027-03 shin'] },
  'operation-denied': { 'hx.datedEvents': ['surgery 2026-01-05 shin left'] },
  'steroid-injection-denied': { 'hx.datedEvents': ['steroid-injection 2026-02-20 shin left'] },
  'injection-denied': { 'hx.datedEvents': ['other-injection 2026-02-28 shin left'] },
  told: { 'told.conflicts': ['side-mismatch'] },
};
const shownAs = (row: string): string => (row === 'told' ? 'side-mismatch' : row);

describe('the words of a contradiction', () => {
  it('are looked at for every row there is', () => {
    expect([...new Set(conflictRows.map(({ id }) => id))].sort()).toEqual(Object.keys(contradicting).sort());
  });

  it.each(Object.keys(contradicting))('%s repeat what was asked and name nothing else', (row) => {
    const result = screen({ performerRole: 'massage-therapist', sessionDate: '2026-03-02', facts: { ...baseline, ...contradicting[row] } });
    const shown = result.conflicts.filter(({ id }) => id === shownAs(row));
    expect(shown).not.toEqual([]);
    for (const { words, facts: about } of shown) expect(diagnosisWordsIn(words, reportedIn(about))).toEqual([]);
    const reported = reportedIn([...result.conflicts.flatMap(({ facts: about }) => about), ...result.fired.flatMap(({ ruleId }) => inputsOf.get(ruleId) ?? []), ...result.toAsk]);
    const printed = [explainToClinician, explainToPatient, explainInLetter].map((print) => print(result)).flatMap(({ headline, sentences }) => [headline, ...sentences]);
    expect(printed.flatMap((text) => diagnosisWordsIn(text, reported))).toEqual([]);
  });

  it('of the intake name none, as the person reads them and as the screening shows them', () => {
    const words = contradictionIds.flatMap((id) => [intakeMessagesEn[`contradiction.${id}`], toldConflictWords(id)]);
    expect(words.flatMap((text) => diagnosisWordsIn(text, reportedIn(['risk.clotOther'])))).toEqual([]);
  });
});
