import { facts } from '@legwork/clinical';
import { changesOf } from './check-in-changes';
import type { Question } from './check-in-queries';
import { emptyCheckIn } from './check-in-questions';
import { checkInLines, linesOfToday } from './check-in-words';
import { shortQuestion } from './short-questions';

const questionOf = (factId: string): Question => {
  const fact = facts.find(({ id }) => id === factId);
  if (fact === undefined) throw new Error(`no fact ${factId}`);
  return { factId: fact.id, question: fact.question, type: fact.type, askedBy: fact.askedBy, choices: null, places: fact.values === 'region', range: fact.range, everyVisit: true };
};
const [fever, wound, temperature] = [questionOf('sx.fever'), questionOf('skin.woundRegions'), questionOf('temp.celsius')];
const allNo = { ...emptyCheckIn, newMedicine: false, newSymptom: false, eventSinceLast: false };

describe('the check-in in words', () => {
  it('says what was asked and denied', () => {
    expect(checkInLines({ ...allNo, facts: { 'sx.fever': false } }, [fever])).toEqual(['Reports no new medicine, no new symptom, no event since last time.']);
  });

  it('says nothing of what was not asked', () => expect(checkInLines(emptyCheckIn, [fever])).toEqual([]));

  it('names what applies, the place and the number, and zero is a number', () => {
    const draft = { ...allNo, newMedicine: true, medicine: ' Eliquis ', note: 'Fell\non Monday', facts: { 'sx.fever': true, 'skin.woundRegions': [{ region: 'heel', side: 'left' as const }], 'temp.celsius': 0, 'consent.given': true } };
    expect(checkInLines(draft, [fever, wound, temperature])).toEqual([
      'New medicine: Eliquis.', 'New since last time: Fell on Monday', `Reports today: fever, chills, night sweats; open wound: left heel; ${temperature.question}: 0.`,
      'Reports no new symptom, no event since last time.',
    ]);
  });
});

describe('what changed', () => {
  const before = [{ factId: 'sx.fever', question: '', value: true, recordedOn: '2026-03-02' }];

  it('is an answer that differs, either way', () => {
    expect(changesOf({ 'sx.fever': false }, [fever], before)).toEqual([{ factId: 'sx.fever', question: fever.question, before: 'yes', beforeOn: '2026-03-02', now: 'no' }]);
    expect(changesOf({ 'sx.fever': true }, [fever], before)).toEqual([]);
  });

  it('is a first yes and not a first no', () => {
    expect(changesOf({ 'skin.woundRegions': [] }, [wound], [])).toEqual([]);
    expect(changesOf({ 'skin.woundRegions': [{ region: 'heel', side: 'left' }] }, [wound], [])).toMatchObject([{ before: undefined, now: 'left heel' }]);
  });

  it('is never the consent of the day', () => expect(changesOf({ 'consent.given': true }, [], [])).toEqual([]));
});

it('has few words for every question that is ticked at every visit', () => {
  const asked = facts.filter(({ volatilityDays, askedBy, type, id }) => volatilityDays === 0 && askedBy === 'patient' && type !== 'number' && id.startsWith('sx.') && id !== 'sx.intoxicated');
  expect(asked.filter(({ id }) => shortQuestion(questionOf(id)) === questionOf(id).question).map(({ id }) => id)).toEqual([]);
});

describe('a check-in made elsewhere today', () => {
  const said = (value: boolean, recordedOn = '2026-03-02') => ({ factId: 'sx.fever', question: 'Fever?', value, recordedOn });

  it('is offered as what was recorded', () => {
    expect(linesOfToday([said(true)], '2026-03-02')).toEqual(['Reports today: fever, chills, night sweats.']);
    expect(linesOfToday([said(false)], '2026-03-02')).toEqual(['Asked today for warning signs: none.']);
  });

  it('takes the word for nothing as nothing', () => {
    expect(linesOfToday([{ factId: 'sx.hernia', question: 'Groin hernia', value: 'none', recordedOn: '2026-03-02' }], '2026-03-02')).toEqual(['Asked today for warning signs: none.']);
  });

  it('says nothing of another day', () => expect(linesOfToday([said(false, '2026-03-01')], '2026-03-02')).toEqual([]));
});
