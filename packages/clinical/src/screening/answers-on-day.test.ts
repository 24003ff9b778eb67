// What was typed as weeks grows with the calendar, and a date decides where there is one.
import { answersOnDay } from './answers-on-day.js';
import { dayNumber } from './calendar-days.js';
import { factsNeeded } from './questions.js';
import { decide, sessionDate } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const today = dayNumber(sessionDate);
const onDay = (answers: Record<string, unknown>, recordedOn: unknown = {}) => answersOnDay(answers, recordedOn, today);
const rules = (facts: Record<string, unknown>, recordedOn: Record<string, string> = {}): string[] =>
  decide({ ...baseline, ...facts }, { recordedOn }).fired.map(({ ruleId }) => ruleId);

describe('a count of weeks', () => {
  it.each([
    [11, '2026-02-16', 13], [11, '2026-02-17', 12], [11, '2026-02-23', 12], [11, '2026-02-24', 11], [11, '2026-03-02', 11], [11, '2026-03-09', 11],
  ])('of %i given on %s is %i today', (typed, day, grown) => {
    expect(onDay({ 'hx.dvtWeeks': typed }, { 'hx.dvtWeeks': day }).answers['hx.dvtWeeks']).toBe(grown);
  });

  it.each(['hx.dvtWeeks', 'hx.peWeeks', 'hx.heartEventWeeks', 'hx.strokeWeeks', 'preg.weeks', 'preg.postpartumWeeks'])('%s grows', (fact) => {
    expect(onDay({ [fact]: 5 }, { [fact]: '2026-02-23' }).answers[fact]).toBe(6);
  });

  it('of pain that does not improve does not grow: nobody knows that it did not', () => {
    expect(onDay({ 'sx.painWeeksNotImproving': 5 }, { 'sx.painWeeksNotImproving': '2026-02-02' }).answers['sx.painWeeksNotImproving']).toBe(5);
  });

  it('decides the rule: 11 weeks told two weeks ago are 13 today, and the rule on 12 is quiet', () => {
    expect(rules({ 'hx.dvt': true, 'hx.dvtWeeks': 11 })).toContain('dvt.recent');
    expect(rules({ 'hx.dvt': true, 'hx.dvtWeeks': 11 }, { 'hx.dvtWeeks': '2026-02-16' })).not.toContain('dvt.recent');
    expect(rules({ 'hx.dvt': true, 'hx.dvtWeeks': 9 }, { 'hx.dvtWeeks': '2026-02-16' })).toContain('dvt.recent');
  });

  it('stays as it is without a day, with a day that cannot be read, or when it is no number', () => {
    const same = { 'hx.dvtWeeks': 11 };
    expect(answersOnDay(same, { 'hx.dvtWeeks': '2026-02-16' }, undefined)).toEqual({ answers: same, recordedOn: { 'hx.dvtWeeks': '2026-02-16' }, events: [] });
    expect(onDay(same, { 'hx.dvtWeeks': 'long ago' }).answers).toBe(same);
    expect(onDay(same, 'nothing').answers).toBe(same);
    expect(onDay({ 'hx.dvtWeeks': '11' }, { 'hx.dvtWeeks': '2026-02-16' }).answers['hx.dvtWeeks']).toBe('11');
  });
});

describe('a date', () => {
  it('wins over a typed count and is as fresh as the session', () => {
    const { answers, recordedOn } = onDay({ 'hx.dvtWeeks': 40, 'hx.datedEvents': ['deep-vein-clot 2026-02-01'] }, { 'hx.dvtWeeks': '2025-10-01', 'hx.dvt': '2026-02-02' });
    expect(answers['hx.dvtWeeks']).toBe(4);
    expect(recordedOn).toEqual({ 'hx.dvtWeeks': sessionDate, 'hx.dvt': '2026-02-02' });
  });

  it('of the latest of several events counts', () => {
    expect(onDay({ 'hx.datedEvents': ['stroke 2020-01-01', 'stroke 2026-02-16', 'stroke 2024'] }).answers['hx.strokeWeeks']).toBe(2);
  });

  it('known to the month is read as its last day: the fewest weeks', () => {
    expect(onDay({ 'hx.datedEvents': ['lung-clot 2025-12'] }).answers['hx.peWeeks']).toBe(8);
    expect(onDay({ 'hx.datedEvents': ['heart-event 2026-02'] }).answers['hx.heartEventWeeks']).toBe(0);
  });

  it('ahead of the session counts as today', () => {
    expect(onDay({ 'hx.datedEvents': ['stroke 2026-05-01'] }).answers['hx.strokeWeeks']).toBe(0);
  });

  it('of a birth counts only after a birth', () => {
    const events = { 'hx.datedEvents': ['birth 2026-02-02'] };
    expect(onDay({ ...events, 'preg.status': 'postpartum' }).answers['preg.postpartumWeeks']).toBe(4);
    expect(onDay({ ...events, 'preg.status': 'no' }).answers['preg.postpartumWeeks']).toBeUndefined();
  });

  it('saves asking for the weeks again', () => {
    const answers = { ...baseline, 'hx.dvt': true, 'hx.datedEvents': ['deep-vein-clot 2025-01'] };
    expect(factsNeeded({ ...baseline, 'hx.dvt': true }, undefined, { sessionDate })).toEqual(['hx.dvtWeeks']);
    expect(factsNeeded(answers, undefined, { sessionDate })).toEqual([]);
  });
});

describe('places by age', () => {
  const knee = { region: 'knee-anterior', side: 'left' } as const;
  const surgery = (day: string) => ({ 'surgery.regions6w': [knee], 'surgery.regions12w': [], 'hx.datedEvents': [`surgery ${day} knee-anterior left`] });
  const bands = (day: string) => {
    const { answers } = onDay(surgery(day));
    return [answers['surgery.regions6w'], answers['surgery.regions12w']];
  };

  it.each([
    ['2026-03-02', [knee], []], ['2026-01-19', [knee], []], ['2026-01-18', [], [knee]], ['2025-12-08', [], [knee]], ['2025-12-07', [], []],
  ])('an operation on %s', (day, early, late) => {
    expect(bands(day)).toEqual([early, late]);
  });

  it.each([
    ['steroid-injection', 'injection.steroid14d', 14, 'injection.steroid6w'], ['other-injection', 'injection.other7d', 7, undefined],
  ])('%s leaves its list on the day after its last', (kind, fact, days, next) => {
    const on = (ago: number): string => new Date(Date.parse(sessionDate) - ago * 86_400_000).toISOString().slice(0, 10);
    const at = (ago: number) => onDay({ [fact]: [], ...(next === undefined ? {} : { [next]: [] }), 'hx.datedEvents': [`${kind} ${on(ago)} heel`] }).answers;
    expect([at(days)[fact], at(days + 1)[fact]]).toEqual([['heel'], []]);
    if (next !== undefined) expect([at(days)[next], at(days + 1)[next], at(42)[next], at(43)[next]]).toEqual([[], ['heel'], ['heel'], []]);
  });

  it('keeps typed places that no date speaks for, and takes a dated place once', () => {
    const { answers } = onDay({ 'surgery.regions6w': ['hip-joint', knee], 'hx.datedEvents': ['surgery 2026-02-20 knee-anterior left', 'surgery 2026-02-21 knee-anterior left'] });
    expect(answers['surgery.regions6w']).toEqual(['hip-joint', knee]);
  });

  it('does not take the other side for the same place', () => {
    const right = { region: 'knee-anterior', side: 'right' };
    expect(onDay({ 'surgery.regions6w': [right], 'hx.datedEvents': ['surgery 2025-01-05 knee-anterior left'] }).answers['surgery.regions6w']).toEqual([right]);
    expect(onDay({ 'surgery.regions6w': ['knee-anterior'], 'hx.datedEvents': ['surgery 2025-01-05 knee-anterior left'] }).answers['surgery.regions6w']).toEqual([]);
  });

  it('leaves a question open that nobody answered, and an answer nobody can read', () => {
    const events = { 'hx.datedEvents': ['surgery 2026-02-20 shin'] };
    expect(onDay(events).answers['surgery.regions6w']).toBeUndefined();
    expect(onDay({ ...events, 'surgery.regions6w': 'shin' }).answers['surgery.regions6w']).toBe('shin');
    expect(onDay({ ...events, 'surgery.regions6w': [{ region: 'shin', side: 'up' }] }).answers['surgery.regions6w']).toEqual([{ region: 'shin', side: 'up' }]);
  });

  it('takes nothing away over a date of another kind, or one without a place', () => {
    const marked = { 'surgery.regions6w': ['shin'] };
    expect(onDay({ ...marked, 'hx.datedEvents': ['steroid-injection 2025-01-05 shin'] }).answers['surgery.regions6w']).toEqual(['shin']);
    expect(onDay({ ...marked, 'hx.datedEvents': ['surgery 2026-02-20'] }).answers['surgery.regions6w']).toEqual(['shin']);
  });

  it('takes several dated places, each where its own age puts it', () => {
    const events = ['surgery 2026-02-20 shin', 'surgery 2025-12-20 heel', 'surgery 2024-01-01 calf'];
    const { answers } = onDay({ 'surgery.regions6w': ['heel', 'calf', 'hip-joint'], 'surgery.regions12w': [], 'hx.datedEvents': events });
    expect([answers['surgery.regions6w'], answers['surgery.regions12w']]).toEqual([['hip-joint', 'shin'], ['heel']]);
  });

  it('leaves an answer with a place nobody can read as it was', () => {
    for (const odd of [3, null, {}, { side: 'left' }, { region: 3, side: 'left' }, { region: 'shin' }]) {
      expect(onDay({ 'surgery.regions6w': [odd], 'hx.datedEvents': ['surgery 2026-02-20 shin'] }).answers['surgery.regions6w']).toEqual([odd]);
    }
    const right = { region: 'heel', side: 'right' };
    expect(onDay({ 'surgery.regions6w': [right], 'hx.datedEvents': ['surgery 2026-02-20 shin'] }).answers['surgery.regions6w']).toEqual([right, 'shin']);
  });

  it('keeps the days as they were given when only places move', () => {
    expect(onDay({ 'surgery.regions6w': ['shin'], 'hx.datedEvents': ['surgery 2024-01-01 shin'] }, 'days').recordedOn).toBe('days');
  });

  it('changes nothing where nothing is dated', () => {
    const answers = { 'surgery.regions6w': ['shin'], 'hx.datedEvents': [] };
    expect(onDay(answers).answers).toBe(answers);
  });
});
