// The reasoning aid, PEACE & LOVE and the rules page: knowledge without anybody's data, in the words of the asking role.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newClinic, type TestClinic } from '../support/clinic.js';

let clinic: TestClinic;

beforeAll(async () => {
  clinic = await newClinic();
});

const pt = () => clinic.as('physiotherapist');
const mt = () => clinic.as('massage_therapist');

describe('reasoning', () => {
  const drawing = {
    areas: [{ region: 'buttock', side: 'left', quality: ['aching'], intensity0To10: 6, travelsTo: [{ region: 'thigh-posterior' }] }, { region: 'thigh-posterior', side: 'left', quality: 'tingling', intensity0To10: 4 }],
    symptoms: ['numbness', 'tingling'],
  };

  it('gives clusters, muscles in palpation order and look-alikes for a drawing', async () => {
    const { body } = await pt().post('/reasoning/preview').send(drawing).expect(200);
    expect(body.candidates.length).toBeGreaterThan(0);
    const scores = body.candidates.map((candidate: { score: number }) => candidate.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(body.candidates[0]).toMatchObject({ side: 'left', muscle: expect.any(String) });
    expect(body.clusters.map((cluster: { id: string }) => cluster.id)).toContain('cluster.nerve');
    expect(body.differentials.length).toBeGreaterThan(0);
    expect(body.notUnderstood).toEqual([]);
    expect(body.notice).toContain('does not diagnose');
  });

  it('names no condition to a massage therapist', async () => {
    const { body } = await mt().post('/reasoning/preview').send(drawing).expect(200);
    expect(body.candidates.length).toBeGreaterThan(0);
    expect(body.differentials).toEqual([]);
    expect(body.clusters.every((cluster: { suggests: string[] }) => cluster.suggests.length === 0)).toBe(true);
    expect(body.candidates.every((candidate: { mimics: string[] }) => candidate.mimics.length === 0)).toBe(true);
    expect(body.roots).toEqual([]);
    expect(body.lookAlikes.length).toBeGreaterThan(0);
    expect(body.lookAlikes.every((pair: { tests: unknown[]; a: { conditions: unknown[] }; b: { conditions: unknown[] } }) => pair.tests.length + pair.a.conditions.length + pair.b.conditions.length === 0)).toBe(true);
  });

  it.each(['massage_therapist', 'assistant', 'clinic_admin'] as const)('keeps the view of a physiotherapist from a %s who asks for it', async (role) => {
    await clinic.as(role).post('/reasoning/preview').send({ ...drawing, performerRole: 'physiotherapist' }).expect(403);
  });

  it('lets a physiotherapist look through the eyes of a massage therapist', async () => {
    const { body } = await pt().post('/reasoning/preview').send({ ...drawing, performerRole: 'massage-therapist' }).expect(200);
    expect(body).toMatchObject({ performerRole: 'massage-therapist', differentials: [], roots: [] });
  });

  it('publishes figures of a test with their source, and none without', async () => {
    const { body } = await pt().post('/reasoning/preview').send(drawing).expect(200);
    const tests = body.differentials.flatMap((each: { tests: { id: string; accuracy: { citation: string; sensitivity: number | null }[] }[] }) => each.tests) as { id: string; accuracy: { citation: string; sensitivity: number | null; people: number | null }[] }[];
    expect(tests.find(({ id }) => id === 'slr')?.accuracy).toContainEqual(expect.objectContaining({ sensitivity: 0.875, people: 33, citation: expect.stringContaining('slump tests') }));
    expect(tests.flatMap(({ accuracy }) => accuracy).filter(({ citation }) => citation === '')).toEqual([]);
  });

  it('lists what it could not read', async () => {
    const { body } = await pt().post('/reasoning/preview').send({ areas: [{ region: 'calf', quality: ['velvety'] }], symptoms: ['sparkles'] }).expect(200);
    expect(body.notUnderstood).toEqual(expect.arrayContaining(['quality velvety', 'symptom sparkles']));
  });

  it.each([['pain of 11', { areas: [{ region: 'calf', intensity0To10: 11 }] }, '/areas/0/intensity0To10'], ['a place that is not on the body', { areas: [{ region: 'tail' }] }, '/areas/0/region'], ['no drawing', {}, '/areas']])('refuses %s', async (_what, body, pointer) => {
    const answer = await pt().post('/reasoning/preview').send(body).expect(400);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('PEACE & LOVE', () => {
  const ask = (body: Record<string, unknown>) => pt().post('/protocols/peace-and-love/preview').send({ injuryDate: '2026-03-01', today: '2026-03-03', ...body });
  const ready = { restPain0To10: 2, restPainFalling24h: true, loadsWithoutWorseNextMorning: true, screeningClear: true };

  it('gives day, phase, letters, what is withheld and the next review', async () => {
    const { body } = await ask({}).expect(200);
    expect(body).toMatchObject({ day: 2, phase: 'peace', canMove: false, nextReview: '2026-03-04', rule72h: { state: 'not-yet', dueOn: '2026-03-04' } });
    expect(body.letters.filter((letter: { phase: string }) => letter.phase === 'peace').map((letter: { letter: string }) => letter.letter)).toEqual(['P', 'E', 'A', 'C', 'E']);
    expect(body.withheld.length).toBeGreaterThan(0);
  });

  it('moves on by a confirmed move, never by the date', async () => {
    expect((await ask({ today: '2026-05-20', criteria: ready }).expect(200)).body).toMatchObject({ phase: 'peace', canMove: true });
    expect((await ask({ today: '2026-03-08', criteria: ready, confirmedMoves: [{ to: 'love', on: '2026-03-06' }] }).expect(200)).body).toMatchObject({ phase: 'love' });
  });

  it('begins again with a re-injury', async () => {
    const { body } = await ask({ today: '2026-03-10', criteria: ready, confirmedMoves: [{ to: 'love', on: '2026-03-06' }], reinjuries: ['2026-03-09'] }).expect(200);
    expect(body).toMatchObject({ isReinjury: true, day: 1, phase: 'peace', startedOn: '2026-03-09' });
  });

  it.each([['an unknown date', { injuryDate: null }, 'injury-date-unknown'], ['a lasting problem', { chronic: true }, 'chronic-problem'], ['an injury of a year ago', { today: '2027-03-01' }, 'chronic-problem']])('does not apply to %s', async (_what, change, code) => {
    const { body } = await ask(change).expect(422);
    expect(body).toMatchObject({ code: 'not-applicable', errors: [{ code }] });
  });

  it('never stops what was prescribed', async () => {
    const { body } = await ask({ prescribed: ['aspirin 75 mg'] }).expect(200);
    expect(body.letters.find((letter: { letter: string; phase: string }) => letter.letter === 'A' && letter.phase === 'peace').why).toContain('aspirin 75 mg');
  });

  it('says whose clearance is needed in the words of the role', async () => {
    const late = { injuryDate: '2026-03-01', today: '2026-03-06', criteria: { restPainFalling24h: false } };
    expect((await pt().post('/protocols/peace-and-love/preview').send(late).expect(200)).body.message).toContain('reassessment');
    expect((await mt().post('/protocols/peace-and-love/preview').send(late).expect(200)).body.message).toContain('clearance');
  });

  it.each([
    ['an injury to come', { injuryDate: '2026-03-05' }, '/injuryDate'], ['a day that does not exist', { today: '2026-02-30' }, '/today'],
    ['a re-injury to come', { reinjuries: ['2026-04-01'] }, '/reinjuries'], ['a re-injury that is no day', { reinjuries: ['soon'] }, '/reinjuries/0'], ['pain of -1', { criteria: { restPain0To10: -1 } }, '/criteria/restPain0To10'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const { body } = await ask(wrong).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('the rules page', () => {
  it('shows every rule in words, with sources and whether it is confirmed', async () => {
    const { body } = await clinic.as('clinic_admin').get('/rules').expect(200);
    expect(body.items.length).toBeGreaterThan(180);
    for (const rule of body.items) {
      expect(rule.condition).not.toBe('');
      expect(rule.clinicianReason).not.toBe('');
      expect(rule.sources.length).toBeGreaterThan(0);
    }
    expect(body.items.filter((rule: { overridable: boolean }) => rule.overridable).every((rule: { level: string }) => rule.level === 'clearance-needed')).toBe(true);
  });

  it('knows no rule by another name', async () => {
    await pt().get('/rules/rule.of-thumb').expect(404);
    await clinic.anonymous.get('/rules').expect(401);
  });
});
