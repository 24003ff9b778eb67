import type { Screening } from './screening-queries';
import { chosenTechnique, emptyTechnique, lineFrom } from './technique-draft';
import { byUse, withUse } from './technique-habits';
import { notOfferedTo, type TechniqueLimit } from './technique-limits';
import type { TechniqueLine } from './technique-lines';
import { tapLinesOf, techniqueText } from './technique-text';
import { followTaps } from './text/follow-taps';
import { lineOfPlan, quickAt, quickForVisit } from './quick-techniques';

const swedish: TechniqueLine = { modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 10, response: 'better', painAfter0To10: null, note: null, overrideId: null };
const heat: TechniqueLine = { ...swedish, modalityId: 'heat', region: 'low-back', side: null, pressure0To5: null, minutes: 0, response: null };
const free: Screening = { cells: [], fired: [], standing: [], unknown: [], toAsk: [] } as unknown as Screening;

describe('a technique in words', () => {
  it('says place, dose and response, and that zero minutes are minutes', () => {
    expect(techniqueText({ ...swedish, painAfter0To10: 0, note: 'taut band' })).toBe('Swedish massage, left calf: pressure 2 of 5, 10 min. Better. Pain to 0. taut band.');
    expect(techniqueText(heat)).toBe('Superficial heat, low back: 0 min.');
    expect(techniqueText({ ...heat, minutes: null })).toBe('Superficial heat, low back.');
  });

  it('writes itself into the Objective, follows a correction and a new order, and goes with its technique', () => {
    const add = (text: string, before: readonly TechniqueLine[], after: readonly TechniqueLine[]): string => {
      const taps = tapLinesOf(before, after);
      return followTaps(text, taps.before, taps.after);
    };
    const worse = { ...swedish, response: 'worse' as const };
    let text = add('Skin intact.', [], [swedish, heat]);
    text = add(text, [swedish, heat], [worse, heat]);
    text = add(text, [worse, heat], [heat, worse]);
    expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual(['Skin intact.', '›\u00A0Superficia', '›\u00A0Swedish ma']);
    expect(text).toContain('10 min. Worse.');
    expect(add(text, [heat, worse], [])).toBe('Skin intact.');
  });
});

describe('what somebody uses most', () => {
  it('comes first and brings its last pressure and minutes', () => {
    const habits = withUse(withUse([], heat), { ...swedish, pressure0To5: 3 });
    expect(byUse([{ modality: { id: 'nmt' } }, { modality: { id: 'heat' } }], habits).map(({ modality }) => modality.id)).toEqual(['heat', 'nmt']);
    const limit = { allowed: true, ceiling: 5 } as TechniqueLimit;
    expect(chosenTechnique(emptyTechnique, 'swedish', limit, habits)).toMatchObject({ pressure0To5: 3, minutes: 10 });
  });

  it('never above the ceiling, and never a pressure for what is blocked', () => {
    const habits = withUse([], { ...swedish, pressure0To5: 4 });
    expect(chosenTechnique(emptyTechnique, 'swedish', { allowed: true, ceiling: 1 } as TechniqueLimit, habits).pressure0To5).toBe(1);
    expect(chosenTechnique(emptyTechnique, 'swedish', { allowed: false, ceiling: 0 } as TechniqueLimit, habits).pressure0To5).toBeNull();
  });
});

describe('a line can be recorded', () => {
  const place = { region: 'calf', side: 'left' } as const;
  it('with a pressure below the ceiling, where one belongs to it', () => {
    const draft = { ...emptyTechnique, modalityId: 'swedish' as const };
    expect(lineFrom(draft, place, { allowed: true, ceiling: 5 } as TechniqueLimit)).toBeUndefined();
    expect(lineFrom({ ...draft, pressure0To5: 3 }, place, { allowed: true, ceiling: 2 } as TechniqueLimit)).toBeUndefined();
    expect(lineFrom({ ...draft, pressure0To5: 0, note: ' ' }, place, { allowed: true, ceiling: 2 } as TechniqueLimit)).toMatchObject({ pressure0To5: 0, note: null, side: 'left' });
    expect(lineFrom({ ...emptyTechnique, modalityId: 'heat' }, place, { allowed: false, ceiling: 0 } as TechniqueLimit)).toBeUndefined();
  });
});

describe('lines that are ready', () => {
  const planned = [lineOfPlan({ modalityId: 'swedish', region: 'calf', side: 'left', dose: { pressure: 3, sessionMinutes: 20 } })];
  const all = () => undefined;
  it('are the plan’s, then last time’s, each work once, and what was just done elsewhere', () => {
    const quick = quickAt({ region: 'calf', side: 'right' }, { planned, lastTime: [], lines: [swedish, heat], notOffered: all }, free);
    expect(quick.map(({ origin, line }) => [origin, line.modalityId, line.side, line.response])).toEqual([['just-done', 'heat', 'right', null], ['just-done', 'swedish', 'right', null]]);
    expect(quickForVisit({ planned, lastTime: [swedish, heat], lines: [], notOffered: all }, free).map(({ origin, line }) => [origin, line.minutes])).toEqual([['plan', 20], ['last-time', 0]]);
    expect(quickForVisit({ planned, lastTime: [], lines: [swedish], notOffered: all }, free)).toEqual([]);
  });

  it('say why, where the clinic does not offer them to whoever treats', () => {
    const notOffered = notOfferedTo('massage-therapist', [{ role: 'massage-therapist', modalityId: 'swedish' }, { role: 'physiotherapist', modalityId: 'heat' }]);
    const quick = quickForVisit({ planned, lastTime: [heat], lines: [], notOffered }, free);
    expect(quick.map(({ line, notOffered: why }) => [line.modalityId, why === undefined ? null : /do not let massage therapists perform/u.test(why)])).toEqual([['swedish', true], ['heat', null]]);
    expect(notOffered('manipulation')).toBeUndefined();
  });
});
