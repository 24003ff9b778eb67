import { modalityIds } from '../knowledge/modalities.js';
import { peaceAndLove, type PeaceAndLoveDay, type PeaceAndLoveInput, type RecoveryCriteria } from './index.js';

const ready: RecoveryCriteria = { restPain0To10: 2, restPainFalling24h: true, loadsWithoutWorseNextMorning: true, screeningClear: true, compressionAllowed: true };

function on(today: string, change: Partial<PeaceAndLoveInput> = {}): PeaceAndLoveDay {
  const result = peaceAndLove({ injuryDate: '2026-03-01', today, criteria: ready, ...change });
  if (result.kind !== 'day') throw new Error(result.message);
  return result;
}

const letter = (result: PeaceAndLoveDay, name: string) => result.letters.find((each) => each.name === name);
const love = (date: string) => ({ confirmedMoves: [{ to: 'love' as const, on: date }] });

describe('the phase', () => {
  it('never moves by date alone, not even after weeks', () => {
    expect(on('2026-03-04')).toMatchObject({ day: 3, phase: 'peace', canMove: true });
    expect(on('2026-05-24')).toMatchObject({ day: 84, phase: 'peace', canMove: true });
  });

  it('counts from the day of the injury, which is day 0', () => {
    expect([on('2026-03-01').day, on('2026-03-02').day, on('2026-03-04').day]).toEqual([0, 1, 3]);
    expect(on('2026-03-01').message).toMatch(/^Day 0: /u);
  });

  it('is LOVE once a clinician has confirmed the move', () => {
    expect(on('2026-03-04', love('2026-03-04'))).toMatchObject({ phase: 'love', canMove: false });
    expect(on('2026-03-03', love('2026-03-04')).phase).toBe('peace');
    expect(on('2026-03-02', love('2026-03-01')).phase).toBe('peace');
  });

  it.each<[string, RecoveryCriteria]>([
    ['pl.pain', { ...ready, restPain0To10: 4 }],
    ['pl.pain', { ...ready, restPain0To10: null }],
    ['pl.pain', { ...ready, restPain0To10: 11 }],
    ['pl.pain', { ...ready, restPainFalling24h: null }],
    ['pl.walk', { ...ready, loadsWithoutWorseNextMorning: false }],
    ['pl.walk', { ...ready, loadsWithoutWorseNextMorning: null }],
    ['pl.screen', { ...ready, screeningClear: null }],
  ])('stays in PEACE while %s is not met', (id, criteria) => {
    const result = on('2026-03-03', { criteria });
    expect(result).toMatchObject({ phase: 'peace', canMove: false });
    expect(result.criteriaToMove.filter(({ state }) => state !== 'met').map((each) => each.id)).toEqual([id]);
    expect(letter(result, 'Load')).toMatchObject({ state: 'withheld', why: result.criteriaToMove.find((each) => each.id === id)?.why });
  });

  it('takes no pain at rest for the measurement it is', () => {
    expect(on('2026-03-03', { criteria: { ...ready, restPain0To10: 0 } }).canMove).toBe(true);
  });

  it('cannot move on the day of the injury', () => {
    expect(on('2026-03-01')).toMatchObject({ day: 0, canMove: false, nextReview: '2026-03-02' });
  });

  it('halts on an open stop in the screening, and withholds everything', () => {
    const result = on('2026-03-05', { ...love('2026-03-04'), criteria: { ...ready, screeningClear: false } });
    expect(result).toMatchObject({ phase: 'halted', allowedModalities: [], nextReview: '2026-03-05' });
    expect(result.withheld).toHaveLength(modalityIds.length);
    expect(result.letters.every(({ state }) => state === 'withheld')).toBe(true);
  });

  it('ends when the goals are met', () => {
    expect(on('2026-04-20', { confirmedMoves: [{ to: 'done', on: '2026-04-10' }, { to: 'love', on: '2026-03-04' }] })).toMatchObject({ phase: 'done', nextReview: null });
  });
});

describe('72 hours', () => {
  const notEasing = { criteria: { ...ready, restPainFalling24h: false } };

  it('asks for an assessment when the pain is not easing', () => {
    expect(on('2026-03-03', notEasing)).toMatchObject({ phase: 'peace', rule72h: { state: 'not-yet', dueOn: '2026-03-04' } });
    expect(on('2026-03-04', notEasing)).toMatchObject({ phase: 'review72h', canMove: false, nextReview: '2026-03-04', rule72h: { state: 'applies' } });
    expect(on('2026-03-04', { ...notEasing, performerRole: 'massage-therapist' }).message).toContain('clearance');
    expect(on('2026-03-04', { ...notEasing, performerRole: 'physiotherapist' }).message).toContain('full reassessment');
  });

  it('holds for somebody who moved to LOVE early, too', () => {
    expect(on('2026-03-05', { ...notEasing, ...love('2026-03-02') }).phase).toBe('review72h');
  });

  it('goes on after the assessment, back to PEACE or to LOVE', () => {
    expect(on('2026-03-06', { ...notEasing, confirmedMoves: [{ to: 'peace', on: '2026-03-05' }] })).toMatchObject({ phase: 'peace', rule72h: { state: 'assessed' } });
    expect(on('2026-03-06', { ...notEasing, ...love('2026-03-05') }).phase).toBe('love');
  });

  it('asks when nobody has said whether the pain is easing', () => {
    const result = on('2026-03-04', { criteria: { ...ready, restPainFalling24h: null } });
    expect(result).toMatchObject({ phase: 'peace', rule72h: { state: 'open' } });
    expect(result.message).toContain('ask whether the pain is easing');
  });
});

describe('re-injury', () => {
  it('starts again from its date, and the earlier move no longer counts', () => {
    expect(on('2026-03-11', { ...love('2026-03-04'), reinjuries: ['2026-03-10'] })).toMatchObject({ day: 1, phase: 'peace', startedOn: '2026-03-10', isReinjury: true });
    expect(on('2026-03-13', { ...love('2026-03-12'), reinjuries: ['2026-03-10', '2026-03-05'] })).toMatchObject({ day: 3, phase: 'love' });
  });

  it('on the day of a move undoes the move', () => {
    expect(on('2026-03-05', { ...love('2026-03-04'), reinjuries: ['2026-03-04'] }).phase).toBe('peace');
  });
});

describe('letters and modalities', () => {
  it('withhold compression until circulation is known to allow it', () => {
    expect(letter(on('2026-03-02'), 'Compress')?.state).toBe('do');
    const unchecked = on('2026-03-02', { criteria: { ...ready, compressionAllowed: null } });
    expect(letter(unchecked, 'Compress')).toMatchObject({ state: 'withheld', why: 'Circulation has not been checked' });
    expect(unchecked.allowedModalities).not.toContain('compression');
    expect(letter(on('2026-03-02', { criteria: { ...ready, compressionAllowed: false } }), 'Compress')?.why).toBe('Circulation does not allow compression');
  });

  it('are five and four, and follow the phase', () => {
    const peace = on('2026-03-02');
    expect(peace.letters.map((each) => each.letter).join('')).toBe('PEACELOVE');
    expect(letter(peace, 'Load')).toMatchObject({ state: 'withheld', why: 'A clinician has not confirmed the move yet' });
    const loving = on('2026-03-06', love('2026-03-04'));
    expect(loving.letters.map(({ state }) => state)).toEqual([...Array<string>(5).fill('over'), ...Array<string>(4).fill('do')]);
    expect(loving.nextReview).toBe('2026-03-13');
  });

  it('keep massage, heat and stretching off the injury in the first 72 hours, even in LOVE', () => {
    const early = on('2026-03-03', love('2026-03-02'));
    expect(early.withheld).toContainEqual({ id: 'swedish', why: 'Not on the injury in the first 72 hours' });
    for (const id of ['heat', 'nmt', 'pnf', 'cross-fibre'] as const) expect(early.allowedModalities).not.toContain(id);
    expect(early.allowedModalities).toContain('aerobic');
    expect(letter(early, 'Vascularisation')?.state).toBe('withheld');
    expect(on('2026-03-04', love('2026-03-02')).allowedModalities).toEqual(expect.arrayContaining(['swedish', 'heat']));
  });

  it('say of every modality whether it is allowed or why not', () => {
    for (const result of [on('2026-03-02'), on('2026-03-09', love('2026-03-04'))]) {
      expect([...result.allowedModalities, ...result.withheld.map(({ id }) => id)].sort()).toEqual([...modalityIds].sort());
    }
    expect(on('2026-03-02').withheld).toContainEqual({ id: 'deep-tissue', why: 'Left out in PEACE' });
    expect(on('2026-03-02').withheld).toContainEqual({ id: 'aerobic', why: 'Not before LOVE' });
  });
});

describe('anti-inflammatories', () => {
  const avoid = (change: Partial<PeaceAndLoveInput> = {}) => letter(on('2026-03-02', change), 'Avoid anti-inflammatories');

  it('are avoided as a routine, while what was prescribed goes on', () => {
    expect(avoid()).toMatchObject({ state: 'do', why: 'Day 1 of PEACE: none as a routine. What a doctor prescribed, aspirin included, is never stopped' });
    expect(avoid({ prescribed: ['aspirin 75 mg'] })?.why).toContain('prescribed (aspirin 75 mg), aspirin included, is never stopped');
    expect(avoid()?.rule).toContain('never stopped by the product');
  });

  it('say so in the list of what to avoid, too', () => expect(on('2026-03-02').avoid.join('; ')).toContain('aspirin included, is never stopped'));
});

describe('where the protocol does not apply', () => {
  const ask = (change: Partial<PeaceAndLoveInput>) => peaceAndLove({ injuryDate: '2026-03-01', today: '2026-03-04', criteria: ready, ...change });

  it.each<[string, Partial<PeaceAndLoveInput>, string]>([
    ['an injury without a date', { injuryDate: null }, 'injury-date-unknown'], ['a problem that came by itself', { injuryDate: null, chronic: true }, 'chronic-problem'],
    ['a lasting problem with a date', { chronic: true }, 'chronic-problem'], ['an injury of more than 12 weeks without a course', { today: '2026-05-25' }, 'chronic-problem'],
  ])('%s has no day and no phase', (_what, change, code) => {
    const result = ask(change);
    expect(result).toMatchObject({ kind: 'not-applicable', code });
    expect(Object.keys(result).toSorted()).toEqual(['code', 'kind', 'message']);
  });

  it('a course that was begun goes on, and a new injury begins one', () => {
    expect(ask({ today: '2026-07-01', confirmedMoves: [{ to: 'love', on: '2026-03-05' }] })).toMatchObject({ kind: 'day', phase: 'love' });
    expect(ask({ today: '2026-07-01', reinjuries: ['2026-06-30'] })).toMatchObject({ kind: 'day', day: 1, phase: 'peace', isReinjury: true });
  });

  it('asks for the date before it calls a date unreadable', () => expect(ask({ injuryDate: '' })).toMatchObject({ kind: 'problem', code: 'injury-date-unreadable' }));
});

describe('dates that do not fit', () => {
  it.each<[Partial<PeaceAndLoveInput>, string]>([
    [{ injuryDate: '2026-03-02' }, 'injury-in-the-future'],
    [{ injuryDate: '2026-02-30' }, 'injury-date-unreadable'],
    [{ injuryDate: '' }, 'injury-date-unreadable'],
    [{ today: 'tomorrow' }, 'today-unreadable'],
    [{ reinjuries: ['2026-03-05'] }, 'reinjury-in-the-future'],
    [{ reinjuries: ['soon'] }, 'reinjury-unreadable'],
  ])('%j is a problem, not an exception', (change, code) => {
    const result = peaceAndLove({ injuryDate: '2026-03-01', today: '2026-03-01', criteria: ready, ...change });
    expect(result).toMatchObject({ kind: 'problem', code });
  });

  it('counts calendar days across a change of clocks and a leap day', () => {
    expect(on('2028-03-01', { injuryDate: '2028-02-28' }).day).toBe(2);
    expect(on('2026-03-30', { injuryDate: '2026-03-28' }).day).toBe(2);
  });
});
