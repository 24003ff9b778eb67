// The decision as other programs ask for it: every worked vector of the clinical tables, exactly, and refusals with pointers.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';

interface Vector {
  readonly id: string;
  readonly change: Readonly<Record<string, unknown>>;
  readonly removed: readonly string[];
  readonly expect: {
    readonly session: { readonly status: string; readonly atLeast: string; readonly unscreened: readonly string[] };
    readonly fired: readonly string[];
    readonly unknown: readonly string[];
    readonly sessionMaxPressure: number;
    readonly cells: readonly ({ readonly region: string; readonly techniqueGroup: string } & Readonly<Record<string, unknown>>)[];
  };
}

interface Cell {
  readonly region: string;
  readonly techniqueGroup: string;
}

const file = path.join(import.meta.dirname, '../../packages/clinical/src/screening/testing/vectors.json');
const { baseline, items } = JSON.parse(fs.readFileSync(file, 'utf8')) as { baseline: Record<string, unknown>; items: Vector[] };

let clinic: TestClinic;
let pt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
});

function factsOf({ change, removed }: Pick<Vector, 'change' | 'removed'>): Record<string, unknown> {
  const facts = { ...baseline, ...change };
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !removed.includes(id)));
}

function preview(facts: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return pt.post('/screenings/preview').send({ performerRole: facts['performer.role'], sessionDate: '2026-03-14', facts, ...more });
}

/** The vectors name the places whose skin always needs light touch apart. */
const STANDING = (rule: string): boolean => rule.startsWith('site.');

describe('worked vectors', () => {
  it('are all there', () => {
    expect(items.length).toBeGreaterThanOrEqual(38);
  });

  it.each(items.map((vector) => [vector.id, vector] as const))('%s', async (_id, vector) => {
    const { session, fired, unknown, sessionMaxPressure, cells } = vector.expect;
    const regions = [...new Set(cells.map(({ region }) => region))].map((region) => ({ region }));
    const { body } = await preview(factsOf(vector), { regions }).expect(200);
    expect(body.session).toEqual(session);
    expect(body.fired.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual([...fired].sort());
    expect(body.unknown.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual([...unknown].sort());
    expect(body.sessionMaxPressure).toBe(sessionMaxPressure);
    for (const cell of cells) {
      const found = body.cells.find((each: Cell) => each.region === cell.region && each.techniqueGroup === cell.techniqueGroup);
      expect({ ...found, rules: found.rules.filter((rule: string) => !STANDING(rule)) }).toMatchObject(cell);
    }
  });
});

describe('what is worked out', () => {
  it('reads a lay name and a brand into classes, with the text that matched; only an unknown name stays open', async () => {
    const facts = factsOf({ change: { 'sx.psoasSign': false }, removed: ['meds.classes', 'meds.unclassifiedCount'] });
    const { body } = await preview(facts, { medicinesText: 'Eliquis 5 mg twice a day\nsomething for my nerves\nZorbaflex 10 mg' }).expect(200);
    expect(body.derived.medicineClasses.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['anticoagulant-doac', 'sedative']));
    expect(body.derived.medicines[0]).toMatchObject({ matchedText: expect.stringMatching(/eliquis/i), confidence: 'high', unclassified: false });
    expect(body.derived.medicines[1]).toMatchObject({ confidence: 'low', unclassified: false, askNext: expect.stringMatching(/which/iu) });
    expect(body.derived.medicines[2]).toMatchObject({ confidence: 'none', unclassified: true });
    expect(body.derived.unclassifiedCount).toBe(1);
    expect(body.fired.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(expect.arrayContaining(['anticoagulant.session', 'meds.unclassified']));
  });

  it('scores the Wells items that are known and names those that are not', async () => {
    const facts = factsOf({ change: { 'sx.legSwellingUnilateral': true, 'sx.calfPainOrTender': true }, removed: [] });
    const { body } = await preview(facts).expect(200);
    expect(body.derived.wells).toMatchObject({ result: expect.any(String), items: expect.arrayContaining([expect.objectContaining({ id: 'entireLegSwollen', present: null })]) });
    expect(body.derived.wells.items).toHaveLength(10);
  });

  it('keeps what conditions a cluster points to from a massage therapist', async () => {
    const facts = factsOf({ change: { 'sx.numbTingleRadiating': true, 'sx.footDrop': true }, removed: ['performer.role'] });
    const send = async (performerRole: string) => (await pt.post('/screenings/preview').send({ performerRole, sessionDate: '2026-03-14', facts }).expect(200)).body.derived.clusters;
    const [forPhysio, forMassage] = [await send('physiotherapist'), await send('massage-therapist')];
    expect(forPhysio.length).toBeGreaterThan(0);
    expect(forPhysio.some(({ suggests }: { suggests: string[] }) => suggests.length > 0)).toBe(true);
    expect(forMassage.every(({ suggests }: { suggests: string[] }) => suggests.length === 0)).toBe(true);
  });

  it('names for a fired rule what fired it, its source, its wording and its scope', async () => {
    const { body } = await preview(factsOf({ change: { 'sx.saddleNumbness': true }, removed: [] })).expect(200);
    const rule = body.fired.find(({ ruleId }: { ruleId: string }) => ruleId === 'cauda-equina.saddle-or-sphincter');
    expect(rule).toMatchObject({ level: 'emergency', urgency: 'call emergency services now', confirmed: true, scope: { session: true, techniques: 'all' } });
    expect(rule.because).toEqual([{ factId: 'sx.saddleNumbness', question: expect.stringContaining('Numbness'), value: true }]);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.sources[0].citation).not.toBe('');
    expect(rule.patientWording).not.toBe('');
  });

  it('keeps a side apart from the other', async () => {
    const facts = factsOf({ change: { 'skin.woundRegions': [{ region: 'calf', side: 'left' }] }, removed: [] });
    const { body } = await preview(facts, { regions: [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'right' }], techniqueGroups: ['moderate-pressure'] }).expect(200);
    expect(body.cells.map(({ side, allowed }: { side: string; allowed: boolean }) => [side, allowed])).toEqual([['left', false], ['right', true]]);
  });

  it('stores nothing', async () => {
    const { body: before } = await clinic.as('owner').get('/audit?limit=1').expect(200);
    await preview(factsOf({ change: {}, removed: [] })).expect(200);
    const { body: after } = await clinic.as('owner').get('/audit?limit=1').expect(200);
    expect(after.items[0].seq).toBe(before.items[0] === undefined ? after.items[0].seq : before.items[0].seq + 1);
  });
});

describe('refusals', () => {
  const refused = async (body: Record<string, unknown>) => {
    const answer = await pt.post('/screenings/preview').send({ performerRole: 'physiotherapist', sessionDate: '2026-03-14', facts: {}, ...body }).expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    return answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
  };

  it.each([
    ['an unknown fact', { facts: { 'sx.noSuchThing': true } }, '/facts/sx.noSuchThing'],
    ['a word where yes or no belongs', { facts: { 'sx.fever': 'maybe' } }, '/facts/sx.fever'],
    ['an age of 300', { facts: { 'patient.ageYears': 300 } }, '/facts/patient.ageYears'],
    ['a girth of -3 cm', { facts: { 'wells.dvt.calfLeftCm': -3 } }, '/facts/wells.dvt.calfLeftCm'],
    ['a place that is not on the body', { facts: { 'skin.woundRegions': ['tail'] } }, '/facts/skin.woundRegions'],
    ['a left side of the abdomen', { facts: { 'lump.regions': [{ region: 'abdomen', side: 'left' }] } }, '/facts/lump.regions'],
    ['a day that does not exist', { sessionDate: '2026-02-30' }, '/sessionDate'],
    ['an unknown profession', { performerRole: 'barber' }, '/performerRole'],
    ['an unknown region', { regions: [{ region: 'tail' }] }, '/regions/0/region'],
    ['an unknown technique', { techniqueGroups: ['sorcery'] }, '/techniqueGroups'],
  ])('%s', async (_what, body, pointer) => {
    expect(await refused(body)).toContainEqual(expect.stringContaining(pointer));
  });

  it('takes null as no answer', async () => {
    const { body } = await preview({ ...factsOf({ change: {}, removed: [] }), 'sx.fever': null }).expect(200);
    expect(body.session.status).toBe('not-screened');
    expect(body.toAsk.map(({ factId }: { factId: string }) => factId)).toContain('sx.fever');
  });

  it('is open to every role of the clinic and to nobody outside', async () => {
    const send = { performerRole: 'massage-therapist', sessionDate: '2026-03-14', facts: {} };
    await clinic.as('clinic_admin').post('/screenings/preview').send(send).expect(200);
    await clinic.anonymous.post('/screenings/preview').send(send).expect(401);
  });
});
