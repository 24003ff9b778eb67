import fc from 'fast-check';
import { facts as factTable } from '../../knowledge/facts.js';
import { checkAnswer } from '../../screening/check-answer.js';
import { deriveFacts } from '../../scores/derive-facts.js';
import { answersToFacts } from '../answers-to-facts.js';
import { checkItem } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { intakeQuestions } from '../catalogue.js';
import { contradictions } from '../contradictions.js';
import { screeningRules } from '../../knowledge/screening-rules.js';
import { intakeDangers, wordingAtHome } from '../dangers.js';
import { dateSpan, daysBetween, fewestDaysSince, mostDaysSince } from '../partial-date.js';
import { subjectiveText } from '../subjective-text.js';
import { man, sprainedAnkle, today, woman } from '../testing/people.js';

const calf = { region: 'calf', side: 'left' };
const facts = (answers: IntakeAnswers): ReturnType<typeof answersToFacts>['facts'] => answersToFacts(answers, woman).facts;
const day = (daysAgo: number): string => new Date(Date.parse(today) - daysAgo * 86_400_000).toISOString().slice(0, 10);

describe('dates', () => {
  test('a day, a month and a year stand for their spans', () => {
    expect(dateSpan('2026-02-28')).toEqual({ precision: 'day', earliest: '2026-02-28', latest: '2026-02-28' });
    expect(dateSpan('2028-02')).toEqual({ precision: 'month', earliest: '2028-02-01', latest: '2028-02-29' });
    expect(dateSpan('2025')).toEqual({ precision: 'year', earliest: '2025-01-01', latest: '2025-12-31' });
    expect(['2026-02-30', '2026-13', '26', '2026-1-1', 'yesterday'].map(dateSpan)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('the fewest days since a date are never more than the most', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(4, 7, 10), (ago, length) => {
      const date = day(ago).slice(0, length);
      const [few, many] = [fewestDaysSince(date, today), mostDaysSince(date, today)];
      expect(few).toBeLessThanOrEqual(many ?? -1);
      expect(few).toBeLessThanOrEqual(daysBetween(day(ago), today));
      expect(many).toBeGreaterThanOrEqual(daysBetween(day(ago), today));
    }));
  });

  test('a month that is not over is too coarse', () => {
    expect(checkItem('hx.dvtWeeks', '2026-11', today)).toEqual({ ok: false, code: 'day-needed' });
    expect(checkItem('hx.dvtWeeks', '2026-10', today)).toEqual({ ok: true });
    expect(checkItem('hx.dvtWeeks', '2026-12', today)).toEqual({ ok: false, code: 'in-future' });
  });

  test('weeks since a clot are the fewest the month allows', () => {
    expect(facts({ 'hx.dvt': true, 'hx.dvtWeeks': '2026-10' })['hx.dvtWeeks']).toBe(2);
    expect(facts({ 'hx.dvt': true, 'hx.dvtWeeks': today })['hx.dvtWeeks']).toBe(0);
  });
});

describe('operations and injections by age', () => {
  const operation = (daysAgo: number): IntakeAnswers => ({ 'history.operations': { entries: [{ regions: [calf], when: day(daysAgo) }] } });
  test.each([[0, 1, 0], [42, 1, 0], [43, 0, 1], [84, 0, 1], [85, 0, 0]])('an operation %i days ago', (daysAgo, early, late) => {
    expect(facts(operation(daysAgo))['surgery.regions6w']).toHaveLength(early);
    expect(facts(operation(daysAgo))['surgery.regions12w']).toHaveLength(late);
  });
  test('a forgotten date leaves the question open', () => {
    const open = facts({ 'history.operations': { entries: [{ regions: [calf], when: null }] } });
    expect(open['surgery.regions6w']).toBeUndefined();
    expect(open['surgery.regions12w']).toBeUndefined();
  });
  test('none is an answer', () => {
    expect(facts({ 'history.operations': { none: true } })['surgery.regions6w']).toEqual([]);
  });
  const injection = (substance: string, daysAgo: number): IntakeAnswers => ({
    'history.injections': { entries: [{ substance, regions: [calf], when: day(daysAgo) }] },
  });
  test.each([[14, 1, 0], [15, 0, 1], [42, 0, 1], [43, 0, 0]])('a steroid injection %i days ago', (daysAgo, early, late) => {
    expect(facts(injection('steroid', daysAgo))['injection.steroid14d']).toHaveLength(early);
    expect(facts(injection('steroid', daysAgo))['injection.steroid6w']).toHaveLength(late);
  });
  test('an injection of nobody knows what stays open for as long as it matters', () => {
    expect(facts(injection('not-sure', 10))['injection.steroid14d']).toBeUndefined();
    expect(facts(injection('not-sure', 10))['injection.other7d']).toEqual([]);
    expect(facts(injection('not-sure', 43))['injection.steroid6w']).toEqual([]);
  });
});

describe('injuries by age', () => {
  const complaint = (daysAgo: number, course: string): IntakeAnswers => sprainedAnkle(woman, {
    'story.onset': { kind: 'date', date: day(daysAgo) }, 'story.course': course,
  });
  const ankle = [{ region: 'ankle', side: 'right' }];
  test.each([
    [0, 'same', ankle, []], [3, 'worse', ankle, []], [4, 'same', [], ankle], [4, 'worse', [], ankle], [4, 'better', [], []],
  ])('%i days ago and %s', (daysAgo, course, acute, lasting) => {
    const found = facts(complaint(daysAgo, course));
    expect(found['injury.acuteRegions']).toEqual(acute);
    expect(found['injury.persistent72Regions']).toEqual(lasting);
  });
  test('a complaint that came from nothing is no injury', () => {
    const found = facts(sprainedAnkle(woman, { 'story.mechanism': { cause: 'nothing' } }));
    expect(found['injury.acuteRegions']).toEqual([]);
    expect(found['injury.persistent72Regions']).toEqual([]);
  });
  test('an unknown cause leaves the question open', () => {
    expect(facts(sprainedAnkle(woman, { 'story.mechanism': { notSure: true } }))['injury.acuteRegions']).toBeUndefined();
  });
  test('both sides of a region are one place', () => {
    const twice = { entries: [{ regions: [calf, { region: 'calf', side: 'right' }], when: day(1), easing: true }] };
    expect(facts(sprainedAnkle(woman, { 'history.injuries': twice }))['injury.acuteRegions']).toEqual([{ region: 'ankle', side: 'right' }, 'calf']);
  });
});

test('relief that helped is zero weeks, none is counted from the first day it may have begun', () => {
  expect(facts({ 'story.relief': 'helped' })['sx.painWeeksNotImproving']).toBe(0);
  expect(facts({ 'story.relief': 'not-helped', 'story.onset': { kind: 'date', date: '2026-09' } })['sx.painWeeksNotImproving']).toBe(11);
  expect(facts({ 'story.relief': 'not-tried', 'story.onset': { kind: 'date', date: '2026-09' } })['sx.painWeeksNotImproving']).toBeUndefined();
});

test('a definition that includes another fact cannot be answered away', () => {
  expect(facts({ 'risk.bpCheckNeeded': false, 'hx.stroke': true })['risk.bpCheckNeeded']).toBe(true);
  expect(facts({ 'risk.bpCheckNeeded': false, 'hx.stroke': false })['risk.bpCheckNeeded']).toBe(false);
  expect(facts({ 'risk.arterial': false, 'hx.diabetes': true })['risk.arterial']).toBe(true);
});

test('a medicine without a name counts as one nobody could class', () => {
  const { medicinesText } = answersToFacts({ medicines: { entries: [{ text: 'my heart', unknownName: true }, { text: 'Xarelto' }] } }, woman);
  expect(medicinesText?.split('\n')).toHaveLength(2);
  expect(deriveFacts({}, { medicinesText: medicinesText ?? '' }).facts).toMatchObject({
    'meds.classes': ['anticoagulant-doac'], 'meds.unclassifiedCount': 1,
  });
});

describe('walking pain', () => {
  const calfPain = { 'ecq.walkingPain': true, 'ecq.sites': { chosen: ['calf'] }, 'ecq.atRest': false, 'ecq.uphill': true };
  test('no walking pain ends it', () => { expect(facts({ 'ecq.walkingPain': false })['ecq.result']).toBe('not-claudication'); });
  test('an ankle ends it', () => {
    expect(facts({ 'ecq.walkingPain': true, 'ecq.sites': { chosen: ['joint'] } })['ecq.result']).toBe('not-claudication');
  });
  test('the last open step leaves it open', () => { expect(facts(calfPain)['ecq.result']).toBeUndefined(); });
  test('the calf that eases when standing is definite', () => {
    expect(facts({ ...calfPain, 'ecq.easesIn10Minutes': true })['ecq.result']).toBe('definite');
    expect(facts({ ...calfPain, 'ecq.sites': { chosen: ['buttock'] }, 'ecq.easesIn10Minutes': true })['ecq.result']).toBe('atypical');
  });
});

test('whatever is answered, each fact is one the screening accepts', () => {
  const places = fc.subarray([{ region: 'calf', side: 'left' }, { region: 'knee-anterior', side: 'both' }, { region: 'abdomen', side: null }]);
  const valueOf = (kind: string, values: readonly string[]): fc.Arbitrary<unknown> => {
    if (kind === 'yes-no') return fc.boolean();
    if (kind === 'choice') return fc.constantFrom(...values);
    if (kind === 'regions') return places;
    if (kind === 'past-date') return fc.integer({ min: 0, max: 3000 }).map(day);
    return fc.constant(undefined);
  };
  const answers = fc.record(Object.fromEntries(intakeQuestions.map(({ id, form }) =>
    [id, valueOf(form.kind, 'values' in form ? form.values : [])])), { requiredKeys: [] });
  fc.assert(fc.property(answers, (given) => {
    const known = new Set<string>(factTable.map(({ id }) => id));
    const result = answersToFacts(given, woman).facts;
    for (const [id, value] of Object.entries(result)) {
      expect(known.has(id)).toBe(true);
      const fact = factTable.find((candidate) => candidate.id === id);
      expect(fact && checkAnswer(fact.id, value)).toMatchObject({ ok: true });
    }
  }), { numRuns: 60 });
});

describe('dangers', () => {
  test('words for the phone promise nothing that only happens in the room', () => {
    const spoken = screeningRules.filter(({ level }) => level === 'emergency').map(({ patientWording }) => wordingAtHome(patientWording));
    expect(spoken.length).toBeGreaterThan(15);
    expect(spoken.filter((text) => text === '' || /we are|we will/i.test(text))).toEqual([]);
  });

  test('chest pain is an emergency at once', () => {
    expect(intakeDangers({ 'sx.chestPain': true }, woman)).toMatchObject([{
      ruleId: 'cardiac.chest-pain', level: 'emergency', wording: 'Chest pain needs emergency medical care now.', because: ['sx.chestPain'],
    }]);
  });
  test('a well person has none, a fresh sprain is a limit and no alarm', () => {
    expect(intakeDangers({}, man)).toEqual([]);
    expect(intakeDangers(sprainedAnkle(man), man)).toEqual([]);
  });
});

describe('contradictions', () => {
  const found = (answers: IntakeAnswers): string[] => contradictions(answers, woman).map(({ id }) => id);
  test('a consistent form has none', () => { expect(found(sprainedAnkle(woman))).toEqual([]); });
  test.each<[string, IntakeAnswers]>([
    ['worst-below-now', { 'pain.worst': 3, 'pain.now': 4 }],
    ['best-above-now', { 'pain.best': 5, 'pain.now': 4 }],
    ['constant-but-zero', { 'pain.frequency': 'constant', 'pain.best': 0 }],
    ['side-mismatch', { 'story.complaint': 'My left ankle hurts' }],
    ['no-medicine-but-patch', { 'meds.patchRegions': [calf] }],
    ['no-medicine-but-anti-inflammatory', { 'injury.nsaidUse': true }],
    ['operation-but-none-listed', { 'story.mechanism': { cause: 'after-operation' } }],
    ['operation-but-no-risk', { 'history.operations': { entries: [{ regions: [calf], when: day(20) }] } }],
    ['able-but-listed', { 'goals.activities': [{ activity: 'Walking', ability0To10: 10 }] }],
  ])('%s', (id, changes) => { expect(found(sprainedAnkle(woman, changes))).toContain(id); });
  test('a diabetes medicine without diabetes names both questions', () => {
    const answers = sprainedAnkle(woman, { medicines: { entries: [{ text: 'metformin' }] } });
    expect(contradictions(answers, woman)).toContainEqual({ id: 'medicine-without-condition', questions: ['medicines', 'hx.diabetes'] });
  });
  test('naming both sides is no mismatch', () => {
    expect(found(sprainedAnkle(woman, { 'story.complaint': 'left ankle, now also the right' }))).not.toContain('side-mismatch');
  });
});

test('the Subjective is marked as the patient’s and keeps to what was answered', () => {
  const text = subjectiveText(sprainedAnkle(woman));
  expect(text.split('\n')[0]).toBe('Patient-reported (intake, answered by the patient)');
  expect(text).toContain('Complaint: “I rolled my right ankle at football”');
  expect(text).toContain('Where: right ankle: sharp; 5/10; on effort');
  expect(text).toContain('Medicines: none');
  expect(text).not.toContain('Effect');
  expect(subjectiveText({})).toBe('');
});
