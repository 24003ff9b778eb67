import { coursePicture, doseOf, levelOf, measuredThings, scoresOf } from './course-panels';
import type { Course, Score } from './queries';

const score = (measureId: Score['measureId'], takenOn: string, value: number | null, answers: Record<string, unknown> = {}): Score => ({
  id: `${measureId} ${takenOn}`, patientId: 'p', episodeId: null, measureId, answers, score: value, takenOn, provenance: 'patient', recordedByName: null, recordedAt: `${takenOn}T12:00:00Z`, byLink: false, corrected: null, change: null,
});
const nothing: Course = { scores: [], measured: [], visits: [], plan: null, due: [], requests: [] };

describe('the panels of a course', () => {
  it('are none without values', () => {
    expect(coursePicture(nothing, undefined)).toEqual({ panels: [], bands: [], domain: undefined });
  });

  it('draw a pain of zero, and leave out what has no score', () => {
    const { panels, domain } = coursePicture({ ...nothing, scores: [score('nprs', '2026-03-01', 6, { worst24h: 8 }), score('nprs', '2026-03-11', 0), score('lefs', '2026-03-01', null)] }, undefined);
    expect(panels.map(({ key }) => key)).toEqual(['nprs']);
    expect(panels[0]?.series.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([['Pain now', [6, 0]], ['Worst in a day', [8]]]);
    expect(domain).toEqual({ from: '2026-03-01', to: '2026-03-11' });
  });

  it('say where a change would matter, in the direction that is better', () => {
    expect(levelOf('nprs', scoresOf([score('nprs', '2026-03-01', 6)], 'nprs'))).toEqual([{ key: 'MCID', name: 'MCID reached at 4', value: 4 }]);
    expect(levelOf('lefs', scoresOf([score('lefs', '2026-03-01', 42)], 'lefs'))).toMatchObject([{ value: 51 }]);
    expect(levelOf('nprs', scoresOf([score('nprs', '2026-03-01', 1)], 'nprs'))).toEqual([]);
    expect(levelOf('satisfaction', scoresOf([score('satisfaction', '2026-03-01', 5)], 'satisfaction'))).toEqual([]);
  });

  it('put both sides of one motion together, the one measured most first', () => {
    const value = (on: string) => ({ on, value: 90, painful: null });
    const things = measuredThings([
      { key: 'a', kind: 'girth', label: 'girth, mid calf', unit: 'cm', side: 'left', values: [value('2026-03-01')] },
      { key: 'b', kind: 'range-of-motion', label: 'active hip flexion', unit: '°', side: 'left', values: [value('2026-03-01'), value('2026-03-08')] },
      { key: 'c', kind: 'range-of-motion', label: 'active hip flexion', unit: '°', side: 'right', values: [value('2026-03-01')] },
    ]);
    expect(things.map(({ label, sides }) => [label, sides.length])).toEqual([['Active hip flexion', 2], ['Girth, mid calf', 1]]);
  });

  it('count a pressure of zero, and nothing where pressure or minutes are not written', () => {
    const given = (minutes: number | null, pressure: number | null) => ({ modalityId: 'mfr' as const, region: 'calf', side: null, minutes, pressure });
    expect(doseOf({ sessionId: 's', on: '2026-03-01', given: [given(10, 2), given(5, 3), given(20, null)] })).toBe(35);
    expect(doseOf({ sessionId: 's', on: '2026-03-01', given: [given(10, 0)] })).toBe(0);
    expect(doseOf({ sessionId: 's', on: '2026-03-01', given: [given(10, null)] })).toBeUndefined();
  });
});
