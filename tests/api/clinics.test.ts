// The clinic and its people; and, on them, what every feature gets from the platform.
import { randomUUID } from 'node:crypto';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

const trail = (clinic: TestClinic) => sql`
  select action, entity, entity_id, actor_kind, actor_name, fields, reason from audit_event where clinic_id = ${clinic.id} order by seq`;

const changeClinic = (clinic: TestClinic, name: string, version: string | undefined) => {
  const test = clinic.as('owner').patch('/clinic');
  return (version === undefined ? test : test.set('If-Match', version)).send({ name });
};

describe('the clinic', () => {
  it('is shown with its version, and changed by who administers it', async () => {
    const clinic = await newClinic();
    const read = await clinic.as('assistant').get('/clinic').expect(200);
    expect(read.headers['etag']).toBe('"1"');
    expect(read.body).toMatchObject({ id: clinic.id, name: clinic.name, timeZone: 'America/Toronto', can: { change: false } });
    await clinic.as('assistant').patch('/clinic').set('If-Match', '"1"').send({ name: 'X' }).expect(403);
    const changed = await changeClinic(clinic, 'River Clinic', '"1"').expect(200);
    expect(changed.body).toMatchObject({ name: 'River Clinic', version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    expect(await trail(clinic)).toEqual([
      { action: 'refuse', entity: 'route', entity_id: 'PATCH /api/v1/clinic', actor_kind: 'member', actor_name: clinic.members.assistant.displayName, fields: [], reason: 'role' },
      { action: 'update', entity: 'clinic', entity_id: clinic.id, actor_kind: 'member', actor_name: clinic.members.owner.displayName, fields: ['name'], reason: `name: ${clinic.name} → River Clinic` },
    ]);
  });

  it('is not overwritten by somebody who saw an older version', async () => {
    const clinic = await newClinic();
    expect((await changeClinic(clinic, 'A', undefined).expect(428)).body.code).toBe('version-missing');
    for (const malformed of ['*', 'W/"1"', '"1", "2"', '"0"', 'one']) await changeClinic(clinic, 'A', malformed).expect(400);
    await changeClinic(clinic, 'First', '"1"').expect(200);
    const stale = await changeClinic(clinic, 'Second', '"1"').expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: { name: 'First', version: 2 } });
  });

  it('has one winner of twenty changes sent together', async () => {
    const clinic = await newClinic();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => changeClinic(clinic, `Name ${at}`, '"1"')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });

  it('refuses input it does not know, by place', async () => {
    const clinic = await newClinic();
    const refused = await clinic.as('owner').patch('/clinic').set('If-Match', '"1"').send({ timeZone: 'Mars/Olympus', version: 9, name: '' }).expect(400);
    const errors = refused.body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual(['/name too-short', '/timeZone invalid', '/version unknown-field']);
    expect(await trail(clinic)).toEqual([]);
  });

  it('keeps each published consent text', async () => {
    const clinic = await newClinic();
    const published = await clinic.as('clinic_admin').post('/consent-texts').send({ language: 'en', body: 'A new text.' }).expect(201);
    expect(published.body).toMatchObject({ number: 2, body: 'A new text.' });
    expect((await clinic.as('assistant').get('/consent-texts/current').expect(200)).body).toEqual(published.body);
    await clinic.as('assistant').get('/consent-texts/current?language=fr').expect(404);
    expect(await sql`select number from consent_text where clinic_id = ${clinic.id} order by number`).toEqual([{ number: 1 }, { number: 2 }]);
  });
});

describe('the people of a clinic', () => {
  it('are listed page by page, each once, and nobody of another clinic', async () => {
    const [clinic] = [await newClinic(), await newClinic()];
    for (let at = 0; at < 4; at += 1) await clinic.addMember('assistant');
    const seen: string[] = [];
    for (let path: string | null = '/people?limit=2'; path !== null;) {
      const page: { items: { id: string }[]; nextCursor: string | null } = (await clinic.as('owner').get(path).expect(200)).body;
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }) => id));
      path = page.nextCursor === null ? null : `/people?limit=2&cursor=${page.nextCursor}`;
    }
    const rows = await sql<{ id: string }>`select id from membership where clinic_id = ${clinic.id}`;
    expect([...seen].sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it.each(['?limit=0', '?limit=101', '?limit=ten', '?limit=1&limit=2', '?cursor=nonsense', '?order=name', '?cursor=WyJhIl0'])('refuse the query %s', async (query) => {
    const clinic = await newClinic();
    const refused = await clinic.as('owner').get(`/people${query}`).expect(400);
    expect(refused.body.errors[0].pointer).toMatch(/^\?(limit|cursor|order)$/);
  });

  it('show their addresses to administrators only', async () => {
    const clinic = await newClinic();
    const emails = async (role: 'owner' | 'assistant') => ((await clinic.as(role).get('/people')).body.items as { email: string | null }[]).map(({ email }) => email);
    expect(await emails('assistant')).toEqual([null, null, null, null, null]);
    expect(new Set(await emails('owner'))).toEqual(new Set(Object.values(clinic.members).map(({ email }) => email)));
  });

  it('change role by an administrator, which ends their sessions', async () => {
    const clinic = await newClinic();
    const { assistant } = clinic.members;
    const change = (id: string, body: object, as: 'owner' | 'clinic_admin' = 'owner') => clinic.as(as).patch(`/people/${id}`).set('If-Match', '"1"').send(body);
    await clinic.as('assistant').get('/clinic').expect(200);
    const changed = await change(assistant.membershipId, { role: 'physiotherapist' }).expect(200);
    expect(changed.body).toMatchObject({ role: 'physiotherapist', version: 2 });
    await clinic.as('assistant').get('/clinic').expect(401);
    await change(clinic.members.owner.membershipId, { role: 'assistant' }, 'clinic_admin').expect(403);
    await change(clinic.members.massage_therapist.membershipId, { isOwner: true }, 'clinic_admin').expect(403);
    await change(clinic.members.owner.membershipId, { status: 'deactivated' }).expect(403);
  });

  it('keep an owner, also when two step each other down at once', async () => {
    const clinic = await newClinic();
    const second = await clinic.addMember('owner');
    const down = (agent: ReturnType<TestClinic['as']>, id: string) => agent.patch(`/people/${id}`).set('If-Match', '"1"').send({ role: 'assistant', isOwner: false });
    const answers = await Promise.all([down(clinic.as('owner'), second.membershipId), down(second.agent, clinic.members.owner.membershipId)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const owners = await sql`select 1 from membership where clinic_id = ${clinic.id} and status = 'active' and (is_owner or role = 'owner')`;
    expect(owners).toHaveLength(1);
  });

  it('answer alike for a person of another clinic and for nobody', async () => {
    const [clinic, other] = [await newClinic(), await newClinic()];
    const ask = async (id: string) => {
      const { status, body } = await clinic.as('owner').patch(`/people/${id}`).set('If-Match', '"1"').send({ displayName: 'X' });
      return { status, body: { ...body, requestId: '' } };
    };
    const unknown = await ask(randomUUID());
    expect(unknown.status).toBe(404);
    expect(await ask(other.members.assistant.membershipId)).toEqual(unknown);
    expect(await ask('not-an-id')).toEqual(unknown);
  });
});

describe('a create sent again', () => {
  const invite = (clinic: TestClinic, key: string, email: string) => clinic.as('owner').post('/people/invitations').set('Idempotency-Key', key).send({ email, role: 'assistant' });

  it('happens once, of ten sent together and one later', async () => {
    const clinic = await newClinic();
    const [key, email] = [randomUUID(), `twice.${randomUUID()}@example.test`];
    const answers = await Promise.all(Array.from({ length: 10 }, () => invite(clinic, key, email).expect(201)));
    const again = await invite(clinic, key, email).expect(201);
    expect(new Set([...answers, again].map(({ body }) => body.id)).size).toBe(1);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await sql`select 1 from invitation where clinic_id = ${clinic.id}`).toHaveLength(1);
    expect(await sql`select 1 from outbox_message where clinic_id = ${clinic.id}`).toHaveLength(1);
    expect(await trail(clinic)).toHaveLength(1);
  });

  it('is refused when it says something else, and is its own in another clinic', async () => {
    const [clinic, other] = [await newClinic(), await newClinic()];
    const [key, email] = [randomUUID(), `key.${randomUUID()}@example.test`];
    await invite(clinic, key, email).expect(201);
    expect((await invite(clinic, key, `x${email}`).expect(422)).body.code).toBe('idempotency-key-reused');
    const there = await invite(other, key, email).expect(201);
    expect(there.headers['idempotency-replayed']).toBeUndefined();
  });

  it('leaves no record when it failed', async () => {
    const clinic = await newClinic();
    const key = randomUUID();
    await invite(clinic, key, 'not an address').expect(400);
    expect((await invite(clinic, key, 'right@example.test')).status).toBe(201);
    expect((await invite(clinic, 'short', 'a@example.test')).status).toBe(400);
  });
});
