import { facts } from '../knowledge/facts.js';
import { performerRoles } from '../knowledge/roles.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { scopeWordings } from '../knowledge/scope-wordings.js';
import { screen } from '../screening/screen.js';
import { baseline } from '../screening/testing/vectors.js';
import { diagnosisWordsIn } from './diagnosis-words.js';
import { explain, explainInLetter, explainToClinician, explainToPatient, explanationReaders } from './explanation.js';
import { englishExplanations } from './explanation-words.js';
import { massageWordings, reasonFor, resolutionFor } from './massage-wording.js';

const decided = (answers: Record<string, unknown>, performerRole: 'massage-therapist' | 'physiotherapist' = 'physiotherapist') =>
  screen({ performerRole, sessionDate: '2026-03-14', facts: { ...baseline, ...answers } });

const factOf = new Map(facts.map((fact) => [fact.id, fact]));

/** What the person has reported as known may be repeated: the questions behind the rule, not scores worked out here. */
const reportedBy = ({ inputs }: (typeof screeningRules)[number]): string =>
  inputs.filter((id) => factOf.get(id)?.askedBy !== 'derived').map((id) => `${factOf.get(id)?.question ?? ''} ${id}`).join(' ');

describe('wording a massage therapist reads and says', () => {
  it.each(screeningRules.map((rule) => [rule.id, rule] as const))('%s names no diagnosis', (_id, rule) => {
    const reported = reportedBy(rule);
    const said = [reasonFor(rule, 'massage-therapist'), resolutionFor(rule, 'massage-therapist'), rule.patientWording, rule.scopeWording, rule.limits?.note ?? ''];
    expect(said.flatMap((text) => diagnosisWordsIn(text, reported))).toEqual([]);
  });

  it('of the general sentences names none either', () => {
    const fixed = [...Object.values(scopeWordings), ...Object.values(englishExplanations).filter((part) => typeof part === 'string')];
    expect(fixed.flatMap((text) => diagnosisWordsIn(text))).toEqual([]);
  });

  it('is listed for rules that exist and differs from the clinical reason', () => {
    for (const [id, { reason }] of Object.entries(massageWordings)) {
      const rule = screeningRules.find((candidate) => candidate.id === id);
      expect(rule).toBeDefined();
      expect(reason).not.toBe(rule?.clinicianReason);
    }
  });

  it('stays clinical for a physiotherapist', () => {
    const clot = { 'sx.legSwellingUnilateral': true, 'sx.calfPainOrTender': true, 'sx.legWarmOrRed': true, 'wells.dvt.score': 3 };
    const reason = (role: 'massage-therapist' | 'physiotherapist') => decided(clot, role).fired.find(({ ruleId }) => ruleId === 'dvt.wells.likely')?.clinicianReason ?? '';
    expect(reason('physiotherapist')).toMatch(/clot/);
    expect(diagnosisWordsIn(reason('massage-therapist'))).toEqual([]);
  });

  it('is caught when it does name one', () => {
    expect(diagnosisWordsIn('This may be a stress fracture or sciatica.')).toEqual(['fracture', 'sciatica']);
    expect(diagnosisWordsIn('Clot within 12 weeks.', 'Ever had a blood clot?')).toEqual([]);
  });
});

const cases: readonly Record<string, unknown>[] = [
  {}, { 'sx.breathlessSudden': true, 'sx.calfPainOrTender': true }, { 'meds.classes': ['anticoagulant-vka'] }, { 'hx.diabetes': true },
  { 'sx.legSwellingUnilateral': true }, { 'sx.saddleNumbness': undefined }, { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] },
];

describe('every explanation', () => {
  const all = cases.flatMap((facts_) => performerRoles.flatMap((role) => explanationReaders.map((reader) => [reader, role, decided(facts_, role)] as const)));

  it('has a headline and whole sentences without ids or holes', () => {
    for (const [reader, , result] of all) {
      const { headline, sentences } = explain[reader](result);
      const text = [headline, ...sentences];
      expect(text.filter((part) => !/^[“A-Z].*[.!?”]$/su.test(part))).toEqual([]);
      expect(text.filter((part) => /undefined|\[object|\bnull\b|\b[a-z]+\.[a-z]+[A-Z]/u.test(part))).toEqual([]);
    }
  });

  it('for a massage therapist brings in no diagnosis the patient has not named', () => {
    for (const [reader, role, result] of all) {
      if (role === 'physiotherapist') continue;
      const reported = result.fired.flatMap(({ because }) => because.map(({ question }) => question)).join(' ');
      const asked = result.toAsk.map((id) => factOf.get(id)?.question ?? '').join(' ');
      const { headline, sentences } = explain[reader](result);
      expect([headline, ...sentences].flatMap((text) => diagnosisWordsIn(text, `${reported} ${asked}`))).toEqual([]);
    }
  });
});

describe('the three readers', () => {
  it('agree on the level', () => {
    const result = decided({ 'sx.breathlessSudden': true, 'sx.calfPainOrTender': true });
    expect(explainToClinician(result).headline).toMatch(/^Emergency/);
    expect(explainToPatient(result).headline).toMatch(/emergency care now/);
    expect(explainInLetter(result).headline).toMatch(/emergency care/);
  });

  it('tell a patient in an emergency nothing else', () => {
    const both = decided({ 'sx.breathlessSudden': true, 'meds.classes': ['antiplatelet'] });
    const wordings = both.fired.filter(({ level }) => level === 'emergency').map(({ patientWording }) => patientWording);
    expect(explainToPatient(both).sentences).toEqual([...new Set(wordings)]);
  });

  it('give the answers behind each reason, a no and a zero included', () => {
    const text = explainToClinician(decided({ 'meds.classes': ['anticoagulant-vka'] })).sentences.join(' ');
    expect(text).toMatch(/Because: on the medicine list: vitamin K antagonist/u);
    expect(explainToClinician(decided({ 'hx.diabetes': true })).sentences.join(' ')).toMatch(/Because: “.*” yes/u);
    expect(text).toMatch(/holds until \d+ March 2026\./u);
    expect(explainToClinician(decided({ 'consent.given': false })).sentences.join(' ')).toMatch(/” no/u);
    expect(explainToClinician(decided({ 'lab.plateletsK': 0 })).sentences.join(' ')).toMatch(/” 0/u);
  });

  it('list what is still to ask', () => {
    const result = decided({ 'sx.saddleNumbness': undefined });
    expect(explainToClinician(result).sentences.join(' ')).toMatch(/Still to ask/);
    expect(explainToPatient(result).headline).toMatch(/ask you a few more things/);
  });

  it('take the patient’s words from another table', () => {
    const result = decided({ 'meds.classes': ['anticoagulant-vka'] });
    const french = { ...englishExplanations, patientWording: (ruleId: string) => `fr:${ruleId}` };
    expect(explainToPatient(result, french).sentences).toContain('fr:anticoagulant.session');
  });

  it('mark what the clinic has set', () => {
    const result = screen({
      performerRole: 'physiotherapist', sessionDate: '2026-03-14', facts: { ...baseline, 'hx.diabetes': true },
      ruleAdjustments: [{ ruleId: 'diabetes.general', level: 'clearance-needed' }],
    });
    expect(explainToClinician(result).sentences.join(' ')).toMatch(/Set by this clinic/);
  });
});
