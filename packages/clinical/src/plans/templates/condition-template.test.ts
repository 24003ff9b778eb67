import { massageGradesOfDocument001 } from '../../knowledge/condition-massage-grades.js';
import { conditions } from '../../knowledge/conditions.js';
import { modalities } from '../../knowledge/modalities.js';
import { peaceAndLove } from '../../knowledge/peace-love.js';
import { isEasyToRead } from '../../readability/index.js';
import { checkPlan } from '../check-plan.js';
import { checkDose } from '../dose.js';
import { modalityWords } from '../modality-words.js';
import { conditionTemplate, doseInStage, homeProgramme, templateConditionIds, type ConditionTemplate } from './condition-template.js';
import { goalSuggestions, goalTarget } from './template-goals.js';

const templateOf = (id: string): ConditionTemplate => {
  const template = conditionTemplate(id);
  if (template === undefined) throw new Error(id);
  return template;
};
const line = (id: string, modalityId: string) => templateOf(id).lines.find((each) => each.modalityId === modalityId);

describe('templates', () => {
  it('are there for every condition the customer’s document names, and for the common injuries', () => {
    expect(massageGradesOfDocument001.map(({ conditionId }) => conditionId).filter((id) => !templateConditionIds.includes(id))).toEqual([]);
    for (const id of ['ankle-sprain', 'hamstring-strain', 'muscle-strain', 'achilles-tendinopathy', 'plantar-fasciitis', 'shin-splints', 'muscle-cramp']) expect(templateConditionIds).toContain(id);
    expect(new Set(templateConditionIds).size).toBe(templateConditionIds.length);
  });

  it('are not there for what is not treated here', () => {
    for (const { id, massageRole } of conditions) if (massageRole === 'not-to-be-treated') expect([id, conditionTemplate(id)]).toEqual([id, undefined]);
    expect(conditionTemplate('homesickness')).toBeUndefined();
  });

  it.each(templateConditionIds)('%s is complete and passes its own checks', (id) => {
    const { lines, goals, stages, retest, review } = templateOf(id);
    expect(lines.length).toBeGreaterThan(1);
    for (const { modalityId, dose, gentleDose, performers, stages: when } of lines) {
      expect([checkDose(modalityId, dose).ok, checkDose(modalityId, gentleDose).ok, performers.length > 0, when.length > 0]).toEqual([true, true, true, true]);
    }
    const findings = checkPlan({
      performerRole: 'physiotherapist', today: '2026-03-01',
      goals: goals.map(({ activity, measureId }) => ({ activity: activity.en, measureId, baseline: 4, target: goalTarget(measureId, 4) ?? null, byDate: '2026-05-01' })),
      interventions: lines.map(({ modalityId, region, dose, stopRule }) => ({ modalityId, region, side: 'left' as const, dose, stopRule: stopRule.en })),
    });
    expect(findings.filter(({ code }) => code !== 'not-screened').map(({ code, at }) => `${code} ${at}`)).toEqual([]);
    expect(stages.map(({ fromWeek }) => fromWeek)).toEqual(stages.map(({ fromWeek }) => fromWeek).toSorted((one, other) => one - other));
    expect([retest.measures.length > 0, retest.motions.length > 0, review.visits > 0, review.weeks]).toEqual([true, true, true, 4]);
    expect(homeProgramme(id).filter(({ exercises }) => exercises.length === 0).map(({ stage }) => stage).filter((stage) => stage !== 'peace')).toEqual([]);
  });

  it('follow PEACE and LOVE for a fresh injury', () => {
    for (const id of templateConditionIds.filter((each) => templateOf(each).course === 'injury')) {
      for (const { modalityId, stages } of templateOf(id).lines) {
        expect([id, modalityId, stages.includes('peace')]).toEqual([id, modalityId, peaceAndLove.allowedModalitiesPeace.includes(modalityId)]);
      }
    }
    expect(line('ankle-sprain', 'exercise-strength')?.stages).toEqual(['love', 'build', 'return']);
    expect(line('ankle-sprain', 'compression')?.stages).toEqual(['peace']);
  });

  it('keep hands off what is hot, and away from the lesion', () => {
    expect(line('shin-splints', 'nmt')?.stages).toEqual(['build', 'return']);
    expect(line('patellofemoral-pain', 'nmt')?.region).toBe('thigh-anterior');
    expect(line('acl-injury', 'swedish')?.region).toBe('thigh-anterior');
    expect(line('piriformis-syndrome', 'ais')?.dose).toMatchObject({ hold: 2, reps: 10 });
    expect(templateOf('lumbar-disc-herniation').approvalNeeded).toBe(true);
    expect(templateOf('low-back-pain').approvalNeeded).toBe(false);
  });

  it('begin with light hands', () => {
    const nmt = line('low-back-pain', 'nmt');
    if (nmt === undefined) throw new Error('No NMT');
    expect([doseInStage(nmt, 'settle')['pressure'], doseInStage(nmt, 'build')['pressure']]).toEqual([2, 3]);
  });

  it('withhold exercises with the reason', () => {
    const build = homeProgramme('achilles-tendinopathy', ['fluoroquinolone.tendon-pain']).find(({ stage }) => stage === 'build');
    expect(build?.exercises.filter(({ allowed }) => !allowed).map(({ exerciseId }) => exerciseId)).toEqual(expect.arrayContaining(['calf-raise', 'eccentric-heel-drop']));
    expect(homeProgramme('homesickness')).toEqual([]);
  });
});

describe('the usual target', () => {
  it('is well again and beyond measurement error, within the scale', () => {
    expect([goalTarget('psfs', 3), goalTarget('psfs', 6), goalTarget('psfs', 9), goalTarget('psfs', null)]).toEqual([8, 9, 10, 8]);
    expect([goalTarget('nprs', 7), goalTarget('nprs', 3), goalTarget('nprs', 0), goalTarget('nprs', undefined)]).toEqual([2, 1, 0, 2]);
    expect([goalTarget('lefs', 40), goalTarget('lefs', 76), goalTarget('lefs', null)]).toEqual([49, 80, undefined]);
    expect(goalTarget('rom.ankle.dorsiflexion', 5)).toBe(18);
    expect(goalTarget('rom.knee.extension', -10)).toBe(0);
    expect(goalTarget('feelings', 3)).toBeUndefined();
  });
});

describe('words of the template', () => {
  it('are plain, for every modality and goal', () => {
    expect(Object.keys(modalityWords).toSorted()).toEqual(modalities.map(({ id }) => id).toSorted());
    const all = Object.values(modalityWords).flatMap(({ plain, aim, stop }) => [plain, aim, stop]);
    expect(all.map(({ en }) => en).filter((text) => !isEasyToRead(text, 'en'))).toEqual([]);
    expect(isEasyToRead(all.map(({ fr }) => fr).join(' '), 'fr')).toBe(true);
    expect(isEasyToRead(goalSuggestions.map(({ activity }) => `${activity.en}.`).join(' '), 'en')).toBe(true);
    expect(all.flatMap(({ en, fr }) => [en, fr]).filter((text) => /myofascial|neuromuscular|trigger|\b(?:PNF|NMT|AIS)\b|tissue|fascia|proprio/iu.test(text))).toEqual([]);
  });
});
