import { answersOf, draftFor, draftOf, emptyDraft, isBegun, namedAtFirst } from './measure-draft';
import type { Score } from './queries';

describe('what is entered for a measure', () => {
  it('sends a zero, and leaves out what nobody answered', () => {
    expect(answersOf('nprs', { ...emptyDraft, numbers: { now: 0 } })).toEqual({ now: 0 });
    expect(isBegun('nprs', { ...emptyDraft, numbers: { now: 0 } })).toBe(true);
    expect(isBegun('nprs', emptyDraft)).toBe(false);
  });

  it('sends activities that have a name and a number', () => {
    const draft = { numbers: {}, activities: [{ activity: ' stairs ', ability0To10: 0 }, { activity: 'running' }, { activity: '', ability0To10: 4 }] };
    expect(answersOf('psfs', draft)).toEqual({ activities: [{ activity: 'stairs', ability0To10: 0 }] });
    expect(isBegun('psfs', draft)).toBe(true);
  });

  it('asks again for the activities of the first time, of the same episode', () => {
    const first = { measureId: 'psfs', episodeId: null, score: 3, answers: { activities: [{ activity: 'stairs', ability0To10: 3 }, { activity: 'running' }] } } as unknown as Score;
    expect(namedAtFirst([first], null)).toEqual(['stairs']);
    expect(namedAtFirst([first], 'another')).toEqual([]);
    expect(draftFor('psfs', ['stairs']).activities).toEqual([{ activity: 'stairs' }]);
  });

  it('begins a correction with what stands there', () => {
    expect(draftOf({ now: 0, worst24h: 7 }).numbers).toEqual({ now: 0, worst24h: 7 });
    expect(draftOf({ activities: [{ activity: 'stairs', ability0To10: 2 }], baselineActivities: ['stairs'] })).toEqual({ numbers: {}, activities: [{ activity: 'stairs', ability0To10: 2 }] });
  });
});
