import { isEasyToRead } from '../../readability/index.js';
import { planTimeline, type PlanTimeline, type TimelineInput } from '../timeline/plan-timeline.js';
import { withheldWords } from './withheld-words.js';

const timeline = (change: Partial<TimelineInput> = {}): PlanTimeline => {
  const found = planTimeline({ course: 'injury', startedOn: '2026-03-01', today: '2026-03-02', weeks: { build: 2, return: 6 }, ...change });
  if (found.kind !== 'timeline') throw new Error(found.kind);
  return found;
};

describe('what waits, in plain words', () => {
  it('in PEACE: the whole of LOVE once, and the bandage until circulation is checked', () => {
    expect(withheldWords(timeline(), 'en')).toEqual([
      { name: 'Tight bandage', why: 'Blood flow in your leg must be checked first.' },
      { name: 'Start to move', why: 'Your pain at rest must go down first. We check it with you.' },
    ]);
    expect(withheldWords(timeline({ recovery: { compressionAllowed: true } }), 'fr').map(({ name }) => name)).toEqual(['Se remettre à bouger']);
  });

  it('in LOVE: effort until some days have passed', () => {
    const early = timeline({ today: '2026-03-03', moves: [{ to: 'love', on: '2026-03-03' }] });
    expect(withheldWords(early, 'fr')).toEqual([{ name: 'Marche rapide et vélo', why: 'Cela vient quelques jours après la blessure.' }]);
    expect(withheldWords(timeline({ today: '2026-03-12', moves: [{ to: 'love', on: '2026-03-05' }] }), 'en')).toEqual([]);
  });

  it('reads easily', () => {
    const said = (['en', 'fr'] as const).map((language) => [timeline(), timeline({ today: '2026-03-03', moves: [{ to: 'love', on: '2026-03-03' }] })].flatMap((each) => withheldWords(each, language)).map(({ why }) => why).join(' '));
    expect(said.map((text, index) => isEasyToRead(text, index === 0 ? 'en' : 'fr'))).toEqual([true, true]);
  });
});
