// The record of a person: created once, changed with a version, found by any of its words, the same 404 for strangers.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
let pt: Agent;

beforeAll(async () => {
  clinic = await newClinic();
  pt = clinic.as('physiotherapist');
});

const person = (more: Record<string, unknown> = {}) => ({ givenName: 'Zoë', familyName: `O’Brien-Müller ${randomUUID().slice(0, 8)}`, birthDate: '1984-03-12', phone: '+1 (555) 010-4477', ...more });

describe('a record', () => {
  it('is created with what was sent, an age, rights and a version', async () => {
    const { body, headers } = await pt.post('/patients').send(person({ pronouns: 'she/her', email: 'zoe@example.test' })).expect(201);
    expect(body).toMatchObject({ givenName: 'Zoë', birthDate: '1984-03-12', email: 'zoe@example.test', status: 'active', version: 1, can: { seeClinicalDetail: true, recordFacts: true } });
    expect(body.ageYears).toBeGreaterThan(41);
    expect(headers['etag']).toBe('"1"');
  });

  it('is written once for one idempotency key', async () => {
    const [key, input] = [randomUUID(), person()];
    const first = await pt.post('/patients').set('Idempotency-Key', key).send(input).expect(201);
    const second = await pt.post('/patients').set('Idempotency-Key', key).send(input).expect(201);
    expect(second.body.id).toBe(first.body.id);
    expect(second.headers['idempotency-replayed']).toBe('true');
    await pt.post('/patients').set('Idempotency-Key', key).send(person()).expect(422);
  });

  it('warns of somebody of the same name and birth date, and takes a second one when told so', async () => {
    const input = person();
    const { body: first } = await pt.post('/patients').send(input).expect(201);
    const twin = { ...input, familyName: input.familyName.toUpperCase().replace('’', "'").replace('Ü', 'U') };
    const { body } = await pt.post('/patients').send(twin).expect(409);
    expect(body).toMatchObject({ code: 'possible-duplicate', current: { id: first.id } });
    await pt.post('/patients').send({ ...twin, allowDuplicate: true }).expect(201);
  });

  it('is not entered twice by two desks at once', async () => {
    const input = person();
    const answers = await Promise.all(Array.from({ length: 4 }, () => pt.post('/patients').send(input)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409, 409, 409]);
  });

  it('makes the decision anew when the birth date changes', async () => {
    const { body: made } = await pt.post('/patients').send(person()).expect(201);
    await pt.post(`/patients/${made.id}/facts`).send({ facts: [{ factId: 'sx.backPainSevereNew', value: true }] }).expect(201);
    await pt.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ birthDate: '1940-01-01' }).expect(200);
    const rows = await sql`select cause, result->'firedRuleIds' ? 'spinal-fracture.red-flags' as fired from screening where patient_id = ${made.id} and performer_role = 'physiotherapist' order by created_at, id`;
    expect(rows).toEqual([{ cause: 'facts', fired: false }, { cause: 'facts', fired: true }]);
  });

  it('is changed with its version only, and shows the other side when that is stale', async () => {
    const { body: made } = await pt.post('/patients').send(person()).expect(201);
    await pt.patch(`/patients/${made.id}`).send({ phone: '555 0100' }).expect(428);
    const { body } = await pt.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ phone: '555 0100', pronouns: null }).expect(200);
    expect(body).toMatchObject({ phone: '555 0100', version: 2 });
    const stale = await pt.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ phone: '555 0199' }).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { phone: '555 0100', version: 2 } });
  });

  it('stays as it was when two people change it at once', async () => {
    const { body: made } = await pt.post('/patients').send(person()).expect(201);
    const answers = await Promise.all(['555 0101', '555 0102', '555 0103'].map((phone) => pt.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ phone })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  it.each([
    ['a birth date before 1900', { birthDate: '1899-12-31' }, '/birthDate'],
    ['a birth date to come', { birthDate: '2199-01-01' }, '/birthDate'],
    ['a birth date that does not exist', { birthDate: '1984-02-30' }, '/birthDate'],
    ['a name of blanks', { givenName: '   ' }, '/givenName'],
    ['a name of signs', { familyName: '---' }, '/familyName'],
    ['a name of 101 characters', { familyName: 'x'.repeat(101) }, '/familyName'],
    ['a broken e-mail address', { email: 'zoe@' }, '/email'],
    ['a phone number of letters', { phone: 'call me' }, '/phone'],
    ['a sex nobody offered', { sexAtBirth: 'other' }, '/sexAtBirth'],
    ['a field of its own', { clinicId: randomUUID() }, '/clinicId'],
    ['a NUL', { givenName: 'Zo\u0000' }, '/givenName'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const { body } = await pt.post('/patients').send({ ...person(), ...wrong }).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('answers the same for an unknown id, a malformed one and another clinic’s', async () => {
    const { body: made } = await pt.post('/patients').send(person()).expect(201);
    const other = (await newClinic()).as('physiotherapist');
    const answers = [await other.get(`/patients/${made.id}`), await other.get(`/patients/${randomUUID()}`), await other.get('/patients/not-an-id')];
    for (const { status, body } of answers) expect({ status, code: body.code, detail: body.detail }).toEqual({ status: 404, code: 'not-found', detail: 'There is nothing here.' });
    await other.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ phone: '555 0100' }).expect(404);
    await other.get(`/patients/${made.id}/chart`).expect(404);
  });

  it('may be archived by anybody but an assistant', async () => {
    const { body: made } = await pt.post('/patients').send(person()).expect(201);
    await clinic.as('assistant').patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ status: 'archived' }).expect(403);
    await clinic.as('clinic_admin').patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ status: 'archived' }).expect(200);
  });
});

describe('search', () => {
  const own = `Quill${randomUUID().slice(0, 6)}`;
  let id: string;
  const found = async (search: string, agent = pt) => (await agent.get(`/patients?search=${encodeURIComponent(search)}`).expect(200)).body.items.map((item: { id: string }) => item.id);

  beforeAll(async () => {
    const { body } = await pt.post('/patients').send({ givenName: 'Żaneta', familyName: `d'${own}-Straße`, preferredName: 'Zuzu', birthDate: '1971-11-04', phone: '+49 30 7654321', healthNumber: 'AB-99 17' }).expect(201);
    id = body.id;
  });

  it.each([
    ['the beginning of the family name', `d'${own}`], ['a part behind a hyphen', 'strasse'], ['no accents', 'zaneta'], ['capitals', own.toUpperCase()],
    ['the preferred name', 'zuz'], ['both names, in any order', `strasse zan`], ['the birth date', '1971-11-04'], ['the birth date, day first', '04.11.1971'],
    ['the phone number', '+49 30 7654'], ['the phone number without its area code', '7654321'], ['the health number', 'ab-9917'], ['a name and a year', `${own} 1971`],
  ])('finds by %s', async (_what, search) => {
    expect(await found(search)).toContain(id);
  });

  it.each([['another name', `${own}x`], ['one word that does not fit', `${own} hildegard`], ['signs alone', '%%'], ['a wildcard', '%strasse']])('does not find by %s', async (what, search) => {
    if (what === 'a wildcard') expect(await found(search)).toContain(id);
    else expect(await found(search)).not.toContain(id);
  });

  it('never finds anybody of another clinic', async () => {
    expect(await found(own, (await newClinic()).as('physiotherapist'))).toEqual([]);
  });

  it('follows a changed name, and forgets the old one', async () => {
    const { body: made } = await pt.post('/patients').send({ givenName: 'Ada', familyName: `Old${own}`, birthDate: '1990-01-01' }).expect(201);
    await pt.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ familyName: `New${own}` }).expect(200);
    expect(await found(`new${own}`)).toEqual([made.id]);
    expect(await found(`old${own}`)).toEqual([]);
  });

  it('pages through everybody once, in the order of names', async () => {
    const pages = (await newClinic()).as('clinic_admin');
    for (const familyName of ['Ebert', 'albers', 'Ödmann', 'Čapek', 'Öçal']) await pages.post('/patients').send({ givenName: 'Kim', familyName, birthDate: '1980-01-01' }).expect(201);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await pages.get(`/patients?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`).expect(200);
      seen.push(...body.items.map((item: { familyName: string }) => item.familyName));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen).toEqual(['albers', 'Čapek', 'Ebert', 'Öçal', 'Ödmann']);
  });

  it('shows the archived only when asked for them', async () => {
    const { body: made } = await pt.post('/patients').send({ givenName: 'Ada', familyName: `Gone${own}`, birthDate: '1990-01-01' }).expect(201);
    await pt.patch(`/patients/${made.id}`).set('If-Match', '"1"').send({ status: 'archived' }).expect(200);
    expect(await found(`gone${own}`)).toEqual([]);
    const { body } = await pt.get(`/patients?search=gone${own}&status=archived`).expect(200);
    expect(body.items).toHaveLength(1);
  });

  it.each([['a limit of 0', 'limit=0'], ['a limit of 101', 'limit=101'], ['a cursor of another list', 'cursor=WzFd'], ['an unknown filter', 'colour=red']])('refuses %s', async (_what, query) => {
    await pt.get(`/patients?${query}`).expect(400);
  });

  it('writes one row that names the patients shown', async () => {
    const { body } = await pt.get(`/patients?search=${encodeURIComponent(own)}`).expect(200);
    const [row] = await sql`select action, fields from audit_event where clinic_id = ${clinic.id} order by seq desc limit 1`;
    expect(row).toEqual({ action: 'list', fields: body.items.map((item: { id: string }) => `patient:${item.id}`) });
  });
});
