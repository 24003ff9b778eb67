import { effectsOf, isEffectDraft, isHalfAnswered, noEffects } from './effect-draft';

const answer = { decision: 'declined' as const, answeredByName: 'Dr O', answeredByProfession: 'physician' as const, answeredOn: '2026-11-21' };

it('nothing chosen changes nothing', () => expect(effectsOf(noEffects)).toBeUndefined());
it('no and zero are answers', () => expect(effectsOf({ answers: { 'sx.fever': false, 'hx.dvtWeeks': 0 } })).toEqual({ facts: [{ factId: 'sx.fever', value: false }, { factId: 'hx.dvtWeeks', value: 0 }] }));
it('a clearance that lacks something is not sent', () => {
  const draft = { answers: {}, clearance: { id: 'c', version: 2 } };
  expect([effectsOf(draft), isHalfAnswered(draft)]).toEqual([undefined, true]);
  const whole = { answers: {}, clearance: { id: 'c', version: 2, answer } };
  expect([effectsOf(whole), isHalfAnswered(whole)]).toEqual([{ clearance: { id: 'c', version: 2, answer } }, false]);
});
it('a plan is looked at again', () => expect(effectsOf({ answers: {}, planId: 'p' })).toEqual({ plan: { planId: 'p', action: 'review' } }));
it.each([[undefined, false], [{}, false], [{ answers: null }, false], [noEffects, true]])('%j is a kept draft: %s', (value, expected) => expect(isEffectDraft(value)).toBe(expected));
