import { facts } from '@legwork/clinical';
import {
  checkInBody, emptyCheckIn, groupedQuestions, isCheckedIn, isReady, isThere, singleQuestions, withAnswer, withNoneOfTheRest, withoutPlace,
} from './check-in-questions';
import type { Question } from './check-in-queries';

const questionOf = (factId: string): Question => {
  const fact = facts.find(({ id }) => id === factId);
  if (fact === undefined) throw new Error(`no fact ${factId}`);
  return {
    factId: fact.id, question: fact.question, type: fact.type, askedBy: fact.askedBy, choices: null, places: fact.values === 'region',
    range: fact.range, everyVisit: fact.volatilityDays === 0,
  };
};

const everyVisit = facts.filter(({ volatilityDays, askedBy }) => volatilityDays === 0 && (askedBy === 'patient' || askedBy === 'clinician')).map(({ id }) => questionOf(id));

describe('the questions of a visit', () => {
  it('are each asked once', () => {
    const asked = [...singleQuestions(everyVisit), ...groupedQuestions(everyVisit).flatMap(({ questions }) => questions)];
    expect(asked.map(({ factId }) => factId).sort()).toEqual(everyVisit.map(({ factId }) => factId).sort());
  });

  it('all belong to a group with a name', () => expect(groupedQuestions(everyVisit).map(({ title }) => title)).not.toContain('Other questions'));

  it('never let consent be ticked off with a group', () => {
    expect(singleQuestions(everyVisit).map(({ factId }) => factId)).toEqual(['consent.given', 'consent.guardian', 'sx.intoxicated', 'meds.listConfirmed']);
  });
});

describe('none of these', () => {
  const [fever, wound, temperature] = [questionOf('sx.fever'), questionOf('skin.woundRegions'), questionOf('temp.celsius')];

  it('answers what is open and keeps what was ticked', () => {
    expect(withNoneOfTheRest([fever, wound, temperature], { 'sx.fever': true })).toEqual({ 'sx.fever': true, 'skin.woundRegions': [] });
  });

  it('leaves a measurement unanswered: nothing is no value', () => expect(withNoneOfTheRest([temperature], {})).toEqual({}));

  it('is no answer to where a ticked wound is', () => {
    const ticked = new Set(['skin.woundRegions']);
    expect(isThere(wound, {}, ticked)).toBe(true);
    expect(withoutPlace([fever, wound], {}, ticked)).toEqual([wound]);
    expect(withoutPlace([wound], { 'skin.woundRegions': [{ region: 'heel', side: 'left' }] }, ticked)).toEqual([]);
  });

  it('keeps a place from before said to be there', () => {
    expect(isThere(wound, { 'skin.woundRegions': [{ region: 'heel' }] }, new Set())).toBe(true);
    expect(isThere(wound, { 'skin.woundRegions': [] }, new Set())).toBe(false);
    expect(isThere(fever, { 'sx.fever': false }, new Set())).toBe(false);
  });

  it('can be taken back', () => expect(withAnswer({ 'sx.fever': false }, 'sx.fever', undefined)).toEqual({}));
});

describe('the three taps', () => {
  const allNo = { ...emptyCheckIn, newMedicine: false, newSymptom: false, eventSinceLast: false };

  it('are needed, and a new medicine needs its name', () => {
    expect(isReady(emptyCheckIn)).toBe(false);
    expect(isReady(allNo)).toBe(true);
    expect(isReady({ ...allNo, newMedicine: true })).toBe(false);
    expect(isReady({ ...allNo, newMedicine: true, medicine: 'Eliquis' })).toBe(true);
  });

  it('send no medicine when the answer was taken back to no', () => {
    expect(checkInBody({ ...allNo, medicine: 'Eliquis' }, null)).toEqual({
      appointmentId: null, answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: {}, note: null },
    });
  });

  it('were made today when consent was asked today', () => {
    const answers = [{ factId: 'consent.given', question: '', value: false, recordedOn: '2026-03-02' }];
    expect(isCheckedIn({ answers }, '2026-03-02')).toBe(true);
    expect(isCheckedIn({ answers }, '2026-03-03')).toBe(false);
  });
});
