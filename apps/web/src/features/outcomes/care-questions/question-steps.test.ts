import type { Questions } from './care-questions-api';
import { answersOf, stepsOf } from './question-steps';

const questions: Questions = {
  requestId: 'r', dueOn: '2026-03-01',
  measures: [{ measureId: 'nprs', activities: [] }, { measureId: 'psfs', activities: ['stairs', 'running'] }, { measureId: 'groc', activities: [] }],
};

describe('the questions of a patient', () => {
  it('come one at a time, an activity each', () => {
    const steps = stepsOf(questions, 'en');
    expect(steps.map(({ key }) => key)).toEqual(['nprs now', 'nprs best24h', 'nprs worst24h', 'psfs stairs', 'psfs running', 'groc groc']);
    expect(stepsOf(questions, 'fr').at(-1)).toMatchObject({ text: 'Comment est ce problème maintenant?', min: -7, max: 7, middle: 'pareil' });
  });

  it('send zero, and leave out what nobody answered', () => {
    expect(answersOf(stepsOf(questions, 'en'), { 'nprs now': 0, 'psfs running': 4 })).toEqual([
      { measureId: 'nprs', answers: { now: 0 } },
      { measureId: 'psfs', answers: { activities: [{ activity: 'running', ability0To10: 4 }] } },
    ]);
    expect(answersOf(stepsOf(questions, 'en'), {})).toEqual([]);
  });
});
