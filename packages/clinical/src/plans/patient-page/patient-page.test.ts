import { languageLocale } from '../../intake/languages.js';
import { defaultExerciseDose, planStages } from '../../exercises/index.js';
import { ruleIds } from '../../knowledge/rule-ids.js';
import { fleschKincaidGrade, isEasyToRead, lix } from '../../readability/index.js';
import { conditionTemplate, homeProgramme, templateConditionIds } from '../templates/condition-template.js';
import { patientPage, patientPageText, type PatientPageInput } from './patient-page.js';
import { stageWords } from './stage-words.js';
import { warningSigns, warningSignsFor } from './warning-signs.js';

const pageOf = (conditionId: string, change: Partial<PatientPageInput> = {}) => {
  const stage = change.stage ?? 'build';
  const lines = (conditionTemplate(conditionId)?.lines ?? []).filter(({ stages }) => stages.includes(stage)).map(({ modalityId, region }) => ({ modalityId, region, side: 'left' as const }));
  const exercises = (homeProgramme(conditionId).find((each) => each.stage === stage)?.exercises ?? []).slice(0, 5).map(({ exerciseId }) => ({ exerciseId, dose: defaultExerciseDose(exerciseId) }));
  return patientPage({ language: 'en', stage, lines, exercises, goals: [], firedRules: [], ...change });
};

describe('the page for the patient', () => {
  it.each(templateConditionIds)('%s reads easily in every stage and both languages', (id) => {
    for (const stage of planStages) {
      const [english, french] = (['en', 'fr'] as const).map((language) => patientPageText(pageOf(id, { stage, language }))) as [string, string];
      expect([stage, fleschKincaidGrade(english) <= 7, lix(french) <= 40]).toEqual([stage, true, true]);
      expect(french).not.toMatch(/\b(?:the|your|with|stop if|pain goes)\b/u);
    }
  });

  it('speaks no jargon', () => {
    const jargon = /neuromuscular|myofascial|trigger|isolated|proprioceptive|fascia|mobili[sz]ation|lymph|friction|modality|contraindic|tendinopath|oedema|edema|anticoagul|haematoma|manipulation/iu;
    const texts = templateConditionIds.flatMap((id) => planStages.flatMap((stage) => (['en', 'fr'] as const).map((language) => patientPageText(pageOf(id, { stage, language })))));
    expect(texts.filter((text) => jargon.test(text)).map((text) => jargon.exec(text)?.[0])).toEqual([]);
  });

  it('has a stage, what we do where, and what you do with its picture', () => {
    const page = pageOf('piriformis-syndrome');
    expect(page.stage.name).toBe('Build up');
    expect(page.weDo[0]).toEqual({ what: 'We look for tight spots in the muscle and press them.', where: 'Left buttock', why: 'To ease tight muscles.', stop: 'Stop if the pain goes above 5 out of 10.' });
    expect(page.youDo.map(({ exerciseId }) => exerciseId)).toContain('piriformis-stretch');
    expect(page.youDo.every(({ steps, dose, stop }) => steps.length > 2 && dose.length > 1 && stop.length > 0)).toBe(true);
    expect(pageOf('piriformis-syndrome', { language: 'fr' }).weDo[0]?.where).toBe('Fesse gauche');
    expect(Object.keys(languageLocale)).toEqual(['en', 'fr']);
  });

  it('withholds what does not fit the person, with the reason', () => {
    const page = pageOf('achilles-tendinopathy', { firedRules: ['fluoroquinolone.tendon-pain'], exercises: [{ exerciseId: 'calf-raise', dose: defaultExerciseDose('calf-raise') }, { exerciseId: 'handstand', dose: {} }] });
    expect(page.youDo).toEqual([]);
    expect(page.notYet).toEqual([{ name: 'Calf raise', why: 'Leave it out: your tendon must be checked before it is loaded.' }]);
    expect(pageOf('ankle-sprain', { stage: 'peace', waiting: ['Your pain must go down first.'] }).notYet).toEqual([{ name: 'Start to move', why: 'Your pain must go down first.' }]);
  });

  it('leaves out a modality that does not exist and names no place for talk', () => {
    expect(pageOf('low-back-pain', { lines: [{ modalityId: 'leeches', region: 'calf', side: 'left' }, { modalityId: 'education', region: 'low-back', side: null }] }).weDo).toMatchObject([{ where: null }]);
  });
});

describe('warning signs', () => {
  const ids = (places: readonly string[], rules: readonly string[] = []) => warningSignsFor(places, rules).map(({ id }) => id);

  it('follow the places of the plan', () => {
    expect(ids(['low-back'])).toEqual(expect.arrayContaining(['chest', 'saddle', 'both-legs', 'numb']));
    expect(ids(['ankle'])).toEqual(expect.arrayContaining(['swollen-calf', 'cannot-stand']));
    expect(ids(['ankle'])).not.toContain('saddle');
    expect(ids([])).toEqual(['chest', 'new-medicine', 'not-easing']);
  });

  it('follow the rules that apply to the person', () => {
    expect(ids([], ['anticoagulant.session'])).toEqual(expect.arrayContaining(['bleeding', 'stroke', 'bruise']));
    expect(ids([], ['pad.known'])).toEqual(expect.arrayContaining(['cold-leg', 'foot-wound']));
    expect(ids([], ['pregnancy.legs'])).toContain('pregnancy');
  });

  it('name only rules that exist, in plain words', () => {
    const starts = warningSigns.flatMap(({ rules = [] }) => rules);
    expect(starts.filter((start) => !ruleIds.some((id) => id.startsWith(start)))).toEqual([]);
    expect(warningSigns.map(({ text }) => text.en).filter((text) => !isEasyToRead(text, 'en'))).toEqual([]);
    expect(isEasyToRead(warningSigns.map(({ text }) => text.fr).join(' '), 'fr')).toBe(true);
    expect(Object.values(stageWords).flatMap(({ about, daily }) => [about, ...daily]).filter(({ en }) => !isEasyToRead(en, 'en'))).toEqual([]);
  });
});
