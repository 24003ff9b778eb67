import { scopeWordings } from '../knowledge/scope-wordings.js';
import { patientWordingFr } from '../knowledge/patient-wording.fr.js';
import { performerRoles } from '../knowledge/roles.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { settableLevels } from '../governance/adjust.js';
import { levelWordings } from '../knowledge/level-wordings.js';
import { screen } from '../screening/screen.js';
import { baseline } from '../screening/testing/vectors.js';
import { explainToPatient } from './explanation.js';
import { frenchPatientWords } from './patient-words.fr.js';
import { patientWordsIn } from './patient-words.js';

const english = new Set<string>(screeningRules.flatMap((rule) => [rule.patientWording, rule.scopeWording, rule.forPhysiotherapist?.patientWording ?? '']));
const result = (answers: Record<string, unknown>, performerRole: 'massage-therapist' | 'physiotherapist' = 'massage-therapist') =>
  screen({ performerRole, sessionDate: '2026-03-14', facts: { ...baseline, ...answers } });

describe('French words for the patient', () => {
  it.each(screeningRules.map((rule) => [rule.id, rule] as const))('%s is said in French, whoever treats', (_id, { id, patientWording, scopeWording, forPhysiotherapist }) => {
    const said = [
      frenchPatientWords.patientWording(id, patientWording), frenchPatientWords.scopeWording(id, scopeWording),
      ...(forPhysiotherapist === undefined ? [] : [frenchPatientWords.patientWording(id, forPhysiotherapist.patientWording)]),
    ];
    expect(said.filter((sentence) => english.has(sentence) || !/^\p{Lu}.*[.!?]$/su.test(sentence))).toEqual([]);
    expect(said[0]).toBe(patientWordingFr[id]);
    if (forPhysiotherapist !== undefined) expect(said[2]).not.toBe(said[0]);
  });

  it('follow a level the clinic has set, which the rule’s own sentence would contradict', () => {
    for (const level of settableLevels) expect(frenchPatientWords.patientWording('diabetes.general', levelWordings.en[level])).toBe(levelWordings.fr[level]);
    const set = screen({
      performerRole: 'massage-therapist', sessionDate: '2026-03-14', facts: { ...baseline, 'hx.diabetes': true },
      ruleAdjustments: [{ ruleId: 'diabetes.general', level: 'clearance-needed' }],
    });
    expect(explainToPatient(set, frenchPatientWords).sentences).toContain(levelWordings.fr['clearance-needed']);
  });

  it('hold nothing English in a whole explanation', () => {
    const cases = [{}, { 'meds.classes': ['anticoagulant-vka'] }, { 'sx.breathlessSudden': true }, { 'sx.saddleNumbness': undefined }, { 'sx.legSwellingUnilateral': true }];
    const englishWords = /\b(?:the|you|your|before|with|treatment|answers?|doctor)\b/u;
    for (const answers of cases) {
      for (const role of performerRoles) {
        const { headline, sentences } = explainToPatient(result(answers, role), patientWordsIn.fr);
        expect([headline, ...sentences].filter((sentence) => englishWords.test(sentence))).toEqual([]);
      }
    }
  });

  it('say as much as the English', () => {
    const anticoagulant = result({ 'meds.classes': ['anticoagulant-vka'], 'sx.saddleNumbness': undefined });
    const [inFrench, inEnglish] = [explainToPatient(anticoagulant, patientWordsIn.fr), explainToPatient(anticoagulant, patientWordsIn.en)];
    expect(inFrench.sentences).toHaveLength(inEnglish.sentences.length);
    expect(inFrench.sentences).toContain(patientWordingFr['anticoagulant.session']);
    expect(inEnglish.sentences).toContain(scopeWordings.technique);
  });
});
