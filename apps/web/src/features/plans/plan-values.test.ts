import { changedFacts, replacedAt, sentInterventions, type InterventionDraft, type PlanFacts } from './plan-values';

const facts: PlanFacts = { title: 'Back to running', injuryOn: '2026-03-01', frequency: 'Weekly', visitsPlanned: 8, reviewOn: null, course: null, conditionId: null, weeksToBuild: 2, weeksToReturn: 6 };

describe('what is sent of the facts of a plan', () => {
  it('is only what differs', () => {
    expect(changedFacts(facts, facts)).toEqual({});
    expect(changedFacts({ ...facts, visitsPlanned: null }, facts)).toEqual({ visitsPlanned: null });
  });

  it('is never an empty title', () => expect(changedFacts({ ...facts, title: ' ', frequency: '' }, facts)).toEqual({ frequency: null }));
});

const line: InterventionDraft = {
  modalityId: 'swedish', region: 'calf', side: 'left', dose: { pressure: 0 }, doseReason: ' ', aim: '', performerRole: 'either', stopRule: 'Pain above 5', frequency: ' ', stage: null,
};

it('sends an empty text as none and a zero dose as zero', () => {
  expect(sentInterventions({ interventions: [line] }).interventions[0]).toMatchObject({ dose: { pressure: 0 }, doseReason: null, aim: null, stopRule: 'Pain above 5' });
});

it('changes one row of a list', () => expect(replacedAt([{ a: 1, b: 1 }, { a: 2, b: 2 }], 1, { b: 3 })).toEqual([{ a: 1, b: 1 }, { a: 2, b: 3 }]));
