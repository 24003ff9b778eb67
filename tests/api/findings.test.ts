import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');

const factOf = async (patientId: string, factId: string) =>
  (await sql<{ value: unknown; provenance: string; withdrawn: boolean }>`
    select value, provenance, withdrawn from fact where patient_id = ${patientId} and fact_id = ${factId} order by recorded_at desc, id desc limit 1`)[0];

const VALID: readonly [kind: string, region: string, side: string | null, data: object, words: RegExp][] = [
  ['palpation', 'calf', 'left', { tone: 'raised', tenderness0To3: 0, swelling: 'none' }, /tenderness 0\/3/u],
  ['trigger-point', 'buttock', 'right', { muscleId: 'tp.piriformis', state: 'active', reproducesFamiliarPain: false }, /does not reproduce/u],
  ['range-of-motion', 'hip-joint', 'left', { motionId: 'rom.hip.flexion', mode: 'passive', degrees: 110 }, /110°/u],
  ['strength', 'thigh-anterior', 'left', { movement: 'knee extension', grade0To5: 4 }, /4\/5/u],
  ['neuro', 'foot-dorsal', 'right', { level: 'L5', reflex0To4: 2 }, /reflex 2\/4/u],
  ['special-test', 'low-back', 'left', { testId: 'slr', result: 'negative' }, /Straight leg raise: negative/u],
  ['girth', 'calf', 'left', { landmark: '10 cm below tibial tuberosity', cm: 38.5 }, /38\.5 cm/u],
  ['vital', 'whole-body', null, { systolic: 128, diastolic: 82, pulse: 64 }, /128\/82/u],
  ['gait-posture', 'whole-body', null, { text: 'Shortened stance on the right.' }, /Shortened/u],
  ['note', 'low-back', null, { text: 'Guarded when turning.' }, /Guarded/u],
];

describe('recording', () => {
  test.each(VALID)('%s', async (kind, region, side, data, words) => {
    const patient = await newPatient(physio());
    const { body, headers } = await physio().post(`/patients/${patient.id}/findings`).send({ kind, region, side, data }).expect(201);
    expect(body).toMatchObject({ kind, region, side, data, status: 'active', version: 1, can: { edit: true } });
    expect(body.summary).toMatch(words);
    expect(headers.etag).toBe('"1"');
    const list = await masseur().get(`/patients/${patient.id}/findings`).expect(200);
    expect(list.body.items).toHaveLength(1);
  });

  const INVALID: readonly [what: string, finding: object, pointer: string][] = [
    ['a kind that does not exist', { kind: 'mood', region: 'calf', data: { text: 'x' } }, '/kind'],
    ['a region that does not exist', { kind: 'note', region: 'elbow', data: { text: 'x' } }, '/region'],
    ['data of another kind', { kind: 'girth', region: 'calf', side: 'left', data: { text: 'x' } }, '/data/landmark'],
    ['a field that does not exist', { kind: 'note', region: 'calf', data: { text: 'x', html: 'y' } }, '/data/html'],
    ['no data', { kind: 'palpation', region: 'calf', side: 'left', data: {} }, '/data'],
    ['a girth of nothing', { kind: 'girth', region: 'calf', side: 'left', data: { landmark: 'mid', cm: 0 } }, '/data/cm'],
    ['a girth of a tree', { kind: 'girth', region: 'calf', side: 'left', data: { landmark: 'mid', cm: 150 } }, '/data/cm'],
    ['a girth of no side', { kind: 'girth', region: 'calf', data: { landmark: 'mid', cm: 40 } }, '/side'],
    ['a tenderness of four', { kind: 'palpation', region: 'calf', side: 'left', data: { tenderness0To3: 4 } }, '/data/tenderness0To3'],
    ['half a grade', { kind: 'strength', region: 'calf', side: 'left', data: { movement: 'push', grade0To5: 3.5 } }, '/data/grade0To5'],
    ['a test not offered', { kind: 'special-test', region: 'calf', side: 'left', data: { testId: 'homans', result: 'positive' } }, '/data/testId'],
    ['pressures the wrong way round', { kind: 'vital', region: 'whole-body', data: { systolic: 80, diastolic: 120 } }, '/data/diastolic'],
    ['a pressure of nobody alive', { kind: 'vital', region: 'whole-body', data: { systolic: 9000 } }, '/data/systolic'],
    ['a side of the midline', { kind: 'note', region: 'abdomen', side: 'left', data: { text: 'x' } }, '/side'],
    ['a list for data', { kind: 'note', region: 'calf', data: ['x'] }, '/data'],
    ['another person’s note', { kind: 'note', region: 'calf', data: { text: 'x' }, sessionId: '019a0000-0000-7000-8000-000000000000' }, '/sessionId'],
  ];

  test.each(INVALID)('refuses %s', async (_what, finding, pointer) => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`).send(finding).expect(400);
    expect(body.code).toBe('invalid-input');
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('leaves a physiotherapist’s test to physiotherapists', async () => {
    const patient = await newPatient(physio());
    const thompson = { kind: 'special-test', region: 'achilles', side: 'left', data: { testId: 'thompson', result: 'negative' } };
    const { body } = await masseur().post(`/patients/${patient.id}/findings`).send(thompson).expect(403);
    expect(body.code).toBe('not-allowed');
    await masseur().post(`/patients/${patient.id}/findings`).send({ ...thompson, data: { testId: 'wells-calf-measure', result: 'negative' } }).expect(201);
  });

  test('is closed to administration', async () => {
    const patient = await newPatient(physio());
    for (const role of ['owner', 'clinic_admin'] as const) {
      const read = await clinic.as(role).get(`/patients/${patient.id}/findings`);
      const written = await clinic.as(role).post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'x' } });
      expect([read.status, written.status]).toEqual([403, 403]);
    }
  });

  test('leaves one audit row per read and per change', async () => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'x' } }).expect(201);
    await physio().get(`/patients/${patient.id}/findings`).expect(200);
    await physio().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(200);
    const rows = await sql<{ action: string }>`select action from audit_event where patient_id = ${patient.id} and entity = 'finding' order by seq`;
    expect(rows.map(({ action }) => action)).toEqual(['create', 'list', 'update']);
  });
});

describe('correcting', () => {
  test('needs the version and refuses a stale one with the present state', async () => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'first' } }).expect(201);
    await physio().patch(`/findings/${body.id}`).send({ data: { text: 'second' } }).expect(428);
    await physio().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ data: { text: 'second' } }).expect(200);
    const stale = await physio().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ data: { text: 'third' } }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { version: 2, data: { text: 'second' } } });
  });

  test('belongs to its author and to practitioners', async () => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'x' } }).expect(201);
    await clinic.as('assistant').patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(403);
    await masseur().patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(200);
    const list = await physio().get(`/patients/${patient.id}/findings`).expect(200);
    expect(list.body.items).toEqual([]);
  });

  test('answers another clinic’s finding and an unknown one alike', async () => {
    const patient = await newPatient(physio());
    const { body } = await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', data: { text: 'x' } }).expect(201);
    const stranger = (await newClinic()).as('physiotherapist');
    const theirs = await stranger.patch(`/findings/${body.id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(404);
    const unknown = await stranger.patch('/findings/019a0000-0000-7000-8000-000000000000').set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(404);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });
});

type Sent = Readonly<Record<string, unknown>>;
const record = (patientId: string, findings: readonly Sent[], agent = physio()) => agent.post(`/patients/${patientId}/findings/batch`).send({ findings });
const motion = (side: string, degrees: number, more: Sent = {}): Sent =>
  ({ kind: 'range-of-motion', region: 'knee-anterior', side, data: { motionId: 'rom.knee.flexion', mode: 'active', degrees }, ...more });
const daysEarlier = async (ids: readonly string[], days: number): Promise<void> => {
  for (const id of ids) await sql`update finding set recorded_at = recorded_at - make_interval(days => ${days}::int) where id = ${id}`;
};
const idsOf = ({ findings }: { readonly findings: readonly { readonly id: string }[] }): string[] => findings.map(({ id }) => id);

describe('several findings at once', () => {
  const several: readonly Sent[] = [
    motion('left', 120), motion('right', 135), { kind: 'girth', region: 'calf', side: 'left', data: { landmark: '10 cm below', cm: 36 } },
    { kind: 'neuro', region: 'foot-dorsal', side: 'left', data: { level: 'L5', dermatome: 'normal', myotome0To5: 5 } },
  ];

  test('are stored in one go, in their order, with one line of the trail each', async () => {
    const patient = await newPatient(physio());
    const { body } = await record(patient.id, several).expect(201);
    expect(body.findings.map(({ kind, side, version, authorName }: Record<string, unknown>) => [kind, side, version, typeof authorName])).toEqual([
      ['range-of-motion', 'left', 1, 'string'], ['range-of-motion', 'right', 1, 'string'], ['girth', 'left', 1, 'string'], ['neuro', 'left', 1, 'string'],
    ]);
    expect(body.screening).toBeNull();
    const trail = await sql<{ entityId: string }>`select entity_id as "entityId" from audit_event where patient_id = ${patient.id} and entity = 'finding' and action = 'create' order by seq`;
    expect(trail.map(({ entityId }) => entityId)).toEqual(idsOf(body));
  });

  test.each([
    ['a value out of range', [motion('left', 120), motion('right', 999)], ['/findings/1/data/degrees']],
    ['two mistakes', [motion('left', 999), motion('right', 120), { kind: 'girth', region: 'calf', data: { landmark: 'mid', cm: 40 } }], ['/findings/0/data/degrees', '/findings/2/side']],
    ['another person’s note', [motion('left', 120), motion('right', 120, { sessionId: '019a0000-0000-7000-8000-000000000000' })], ['/findings/1/sessionId']],
    ['an empty list', [], ['/findings']],
    ['more than anybody measures', Array.from({ length: 61 }, () => motion('left', 120)), ['/findings']],
  ])('are refused whole for %s', async (_what, findings, pointers) => {
    const patient = await newPatient(physio());
    const { body } = await record(patient.id, findings).expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    expect(await sql`select id from finding where patient_id = ${patient.id}`).toHaveLength(0);
  });

  test('hold no test of a physiotherapist when a massage therapist sends them, and then hold nothing', async () => {
    const patient = await newPatient(physio());
    const { body } = await record(patient.id, [motion('left', 120), { kind: 'special-test', region: 'achilles', side: 'left', data: { testId: 'thompson', result: 'negative' } }], masseur()).expect(403);
    expect(body.errors).toMatchObject([{ pointer: '/findings/1/data/testId' }]);
    expect(await sql`select id from finding where patient_id = ${patient.id}`).toHaveLength(0);
  });

  test('sent again with the same key are stored once', async () => {
    const patient = await newPatient(physio());
    const send = () => record(patient.id, several).set('Idempotency-Key', `examination-${patient.id}`).expect(201);
    const [first, second] = [await send(), await send()];
    expect(idsOf(second.body)).toEqual(idsOf(first.body));
    expect(await sql`select id from finding where patient_id = ${patient.id}`).toHaveLength(several.length);
  });

  test('belong to their note, and to nobody of another clinic', async () => {
    const patient = await healthyPatient(physio());
    const { body: note } = await physio().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    await record(patient.id, several.map((one) => ({ ...one, sessionId: note.id }))).expect(201);
    const { body: read } = await physio().get(`/sessions/${note.id}`).expect(200);
    expect(read.findings).toHaveLength(several.length);
    const stranger = (await newClinic()).as('physiotherapist');
    await record(patient.id, several, stranger).expect(404);
  });

  test('change what is allowed at once, and screen once: calves three centimetres apart, a positive Thompson test, a foot that cannot be lifted', async () => {
    const patient = await healthyPatient(physio());
    const calf = (side: string, cm: number): Sent => ({ kind: 'girth', region: 'calf', side, data: { landmark: '10 cm below', cm } });
    const screenings = async () => (await sql`select id from screening where patient_id = ${patient.id}`).length;
    const onTheCalf = async () => {
      const { body } = await masseur().get(`/patients/${patient.id}/screening?places=lower-body`).expect(200);
      return body.cells.some((cell: { region: string; techniqueGroup: string; allowed: boolean }) => cell.region === 'calf' && cell.techniqueGroup === 'light-pressure' && cell.allowed);
    };
    expect(await onTheCalf()).toBe(true);
    const before = await screenings();
    const { body } = await record(patient.id, [calf('left', 36), calf('right', 39), motion('left', 120)]).expect(201);
    expect(body.screening).not.toBeNull();
    expect(await onTheCalf()).toBe(false);
    expect(await factOf(patient.id, 'sx.legSwellingUnilateral')).toMatchObject({ value: true, provenance: 'clinician' });
    expect(await screenings() - before).toBe(2);
    const { body: next } = await record(patient.id, [
      { kind: 'special-test', region: 'achilles', side: 'left', data: { testId: 'thompson', result: 'positive' } },
      { kind: 'neuro', region: 'leg-lateral', side: 'left', data: { level: 'L5', myotome0To5: 2 } },
    ]).expect(201);
    expect(next.screening).not.toBeNull();
    expect([(await factOf(patient.id, 'achilles.popOrThompson'))?.value, (await factOf(patient.id, 'sx.footDrop'))?.value]).toEqual([true, true]);
  });

  test('of reduced feeling make one list: the skin of both roots', async () => {
    const patient = await healthyPatient(physio());
    const numb = (level: string, region: string): Sent => ({ kind: 'neuro', region, side: 'left', data: { level, dermatome: 'reduced' } });
    await record(patient.id, [numb('L5', 'leg-lateral'), numb('S1', 'foot-plantar')]).expect(201);
    const places = (await factOf(patient.id, 'sens.reducedRegions'))?.value as { region: string; side: string }[];
    expect(places.map(({ region, side }) => `${region} ${side}`).toSorted()).toEqual(['foot-dorsal left', 'foot-plantar left', 'forefoot left', 'leg-lateral left']);
  });

  test('four steps answer the Ottawa rule of a freshly hurt ankle, yes and no', async () => {
    const patient = await healthyPatient(physio(), { 'injury.acuteRegions': [{ region: 'ankle', side: 'left' }], 'injury.hours': 5, 'injury.nsaidUse': false });
    const steps = (fourSteps: string): Sent => ({ kind: 'gait-posture', region: 'whole-body', data: { fourSteps } });
    await record(patient.id, [steps('able')]).expect(201);
    expect(await factOf(patient.id, 'ottawa.ankle.cannotTake4Steps')).toMatchObject({ value: false });
    await record(patient.id, [steps('unable-then-and-now')]).expect(201);
    expect(await factOf(patient.id, 'ottawa.ankle.cannotTake4Steps')).toMatchObject({ value: true });
    expect(await factOf(patient.id, 'ottawa.knee.cannotTake4Steps')).toBeUndefined();
  });
});

describe('what a re-examination is compared with', () => {
  test('is the last value of every item and side, without the visit under way', async () => {
    const patient = await newPatient(physio());
    const first = await record(patient.id, [motion('left', 90), motion('right', 130), { kind: 'vital', region: 'whole-body', data: { systolic: 128, diastolic: 82 } }]).expect(201);
    await daysEarlier(idsOf(first.body), 14);
    const second = await record(patient.id, [motion('left', 110, { data: { motionId: 'rom.knee.flexion', mode: 'active', degrees: 110, painful: true } })]).expect(201);
    await daysEarlier(idsOf(second.body), 7);
    const { body: note } = await physio().post(`/patients/${patient.id}/sessions`).send({ visitType: 'follow-up' }).expect(201);
    await record(patient.id, [motion('left', 125, { sessionId: note.id })]).expect(201);
    const base = async (query: string) => (await physio().get(`/patients/${patient.id}/examination-base${query}`).expect(200)).body.values
      .map(({ item, measure, side, value, painful }: Record<string, unknown>) => [item, measure, side, value, painful]);
    expect(await base(`?sessionId=${note.id}`)).toEqual([
      ['rom.knee.flexion active', 'degrees', 'left', 110, true], ['rom.knee.flexion active', 'degrees', 'right', 130, null],
      ['', 'diastolic', null, 82, null], ['', 'systolic', null, 128, null],
    ]);
    expect((await base(''))[0]).toEqual(['rom.knee.flexion active', 'degrees', 'left', 125, null]);
  });

  test('is of the episode, and of what belongs to none', async () => {
    const patient = await newPatient(physio());
    const episode = async (title: string): Promise<string> => (await physio().post(`/patients/${patient.id}/episodes`).send({ title }).expect(201)).body.id;
    const [knee, back] = [await episode('Knee'), await episode('Back')];
    await record(patient.id, [motion('left', 100, { episodeId: knee }), motion('right', 101)]).expect(201);
    const values = async (episodeId: string) => (await physio().get(`/patients/${patient.id}/examination-base?episodeId=${episodeId}`).expect(200)).body.values.map(({ value }: { value: number }) => value);
    expect([await values(knee), await values(back)]).toEqual([[100, 101], [101]]);
  });

  test('leaves out what was entered in error, and is closed to administration and to other clinics', async () => {
    const patient = await newPatient(physio());
    const { body } = await record(patient.id, [motion('left', 90)]).expect(201);
    await physio().patch(`/findings/${body.findings[0].id}`).set('If-Match', '"1"').send({ status: 'entered-in-error' }).expect(200);
    expect((await masseur().get(`/patients/${patient.id}/examination-base`).expect(200)).body.values).toEqual([]);
    await clinic.as('clinic_admin').get(`/patients/${patient.id}/examination-base`).expect(403);
    await (await newClinic()).as('physiotherapist').get(`/patients/${patient.id}/examination-base`).expect(404);
  });
});

describe('the course of a value', () => {
  test('holds every measurement of the same item, the oldest first, both sides', async () => {
    const patient = await newPatient(physio());
    for (const [days, degrees] of [[21, 80], [14, 95], [7, 110]] as const) {
      const { body } = await record(patient.id, [motion('left', degrees), motion('right', 135)]).expect(201);
      await daysEarlier(idsOf(body), days);
    }
    const passive = { data: { motionId: 'rom.knee.flexion', mode: 'passive', degrees: 140 } };
    const { body } = await record(patient.id, [motion('left', 120), motion('left', 140, passive)]).expect(201);
    const trend = await masseur().get(`/findings/${body.findings[0].id}/trend`).expect(200);
    expect(trend.body).toMatchObject({ kind: 'range-of-motion', label: 'active knee flexion', series: [{ measure: 'degrees', unit: '°' }] });
    const values: { side: string; value: number }[] = trend.body.series[0].values;
    expect(values.filter(({ side }) => side === 'left').map(({ value }) => value)).toEqual([80, 95, 110, 120]);
    expect(values.filter(({ side }) => side === 'right').map(({ value }) => value)).toEqual([135, 135, 135]);
  });

  test('of a root has a line for each of its three measures, and of a word the words', async () => {
    const patient = await newPatient(physio());
    const { body } = await record(patient.id, [
      { kind: 'neuro', region: 'leg-lateral', side: 'left', data: { level: 'L5', dermatome: 'reduced', myotome0To5: 4, reflex0To4: 0 } },
      { kind: 'note', region: 'calf', side: 'left', data: { text: 'Guarded.' } },
    ]).expect(201);
    const trend = async (at: number) => (await physio().get(`/findings/${body.findings[at].id}/trend`).expect(200)).body;
    expect((await trend(0)).series.map(({ measure, values }: { measure: string; values: { value: unknown }[] }) => [measure, values[0]?.value])).toEqual([['dermatome', 'reduced'], ['myotome0To5', 4], ['reflex0To4', 0]]);
    expect((await trend(1)).series).toEqual([]);
  });
});
