import { changeText, responseOf, techniqueChoices, weightOf } from './dose-rows';
import type { Course, Score } from './queries';

const pain = (takenOn: string, score: number): Score => ({
  id: takenOn, patientId: 'p', episodeId: null, measureId: 'nprs', answers: {}, score, takenOn, provenance: 'patient', recordedByName: null, recordedAt: `${takenOn}T12:00:00Z`, byLink: false, corrected: null, change: null,
});
const given = (minutes: number) => ({ modalityId: 'mfr' as const, region: 'calf', side: 'left' as const, pressure: 2, minutes });
const course: Course = {
  scores: [pain('2026-03-01', 6), pain('2026-03-08', 4)], measured: [], plan: null, due: [], requests: [],
  visits: [{ sessionId: 'a', on: '2026-03-02', given: [given(10)] }, { sessionId: 'b', on: '2026-03-09', given: [] }],
};

describe('dose beside response', () => {
  it('says that two visits are few', () => {
    const response = responseOf(course, 'nprs', undefined);
    expect(response.points.map(({ minutes, change }) => ({ minutes, change }))).toEqual([{ minutes: 10, change: -2 }, { minutes: null, change: null }]);
    expect(weightOf(response, 'nprs')).toBe('Not enough data to compare: 1 of 2 visits has pain before and after; five are needed.');
    expect(weightOf(responseOf(course, 'lefs', undefined), 'lefs')).toContain('no visit has leg function');
  });

  it('names techniques with their place', () => {
    expect(techniqueChoices(course)).toEqual([{ key: 'mfr calf', modalityId: 'mfr', region: 'calf', label: 'Myofascial release, calf' }]);
  });

  it('says better or worse in words', () => {
    expect([changeText(-2, true), changeText(1, false), changeText(0, null), changeText(null, null)]).toEqual(['−2, better', '+1, worse', '0, same', '–']);
  });
});
