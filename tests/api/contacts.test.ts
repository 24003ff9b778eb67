import { newClinic, type TestClinic } from '../support/clinic.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

test('a contact is added, found by its beginning, changed and put away', async () => {
  const admin = clinic.as('clinic_admin');
  const { body } = await admin.post('/contacts').send({ name: 'Nwosu, Ada', practice: 'Harbour Clinic', phone: '+1 555 0100' }).expect(201);
  expect(body).toMatchObject({ email: null, status: 'active', version: 1 });
  const found = await clinic.as('massage_therapist').get('/contacts?search=nwo').expect(200);
  expect(found.body.items).toMatchObject([{ id: body.id }]);
  const changed = await admin.patch(`/contacts/${body.id}`).set('If-Match', '"1"').send({ phone: null, email: 'ada@example.test' }).expect(200);
  expect(changed.body).toMatchObject({ phone: null, email: 'ada@example.test', practice: 'Harbour Clinic', version: 2 });
  const stale = await admin.patch(`/contacts/${body.id}`).set('If-Match', '"1"').send({ phone: 'x' }).expect(409);
  expect(stale.body.current.version).toBe(2);
  await admin.patch(`/contacts/${body.id}`).set('If-Match', '"2"').send({ status: 'archived' }).expect(200);
  expect((await admin.get('/contacts?search=nwo').expect(200)).body.items).toEqual([]);
  expect((await admin.get('/contacts?status=archived').expect(200)).body.items).toHaveLength(1);
});

test('contacts come in order, page by page', async () => {
  const own = (await newClinic()).as('clinic_admin');
  for (const name of ['Carr', 'Abel', 'Abel', 'Bo']) await own.post('/contacts').send({ name }).expect(201);
  const first = await own.get('/contacts?limit=2').expect(200);
  const second = await own.get(`/contacts?limit=2&cursor=${first.body.nextCursor}`).expect(200);
  expect([...first.body.items, ...second.body.items].map((contact: { name: string }) => contact.name)).toEqual(['Abel', 'Abel', 'Bo', 'Carr']);
  expect(second.body.nextCursor).toBeNull();
});

test.each([
  ['no name', {}, '/name'],
  ['an address that is none', { name: 'A', email: 'nobody' }, '/email'],
  ['a name without end', { name: 'x'.repeat(121) }, '/name'],
  ['a field of nobody', { name: 'A', clinicId: 'x' }, '/clinicId'],
])('refuses %s', async (_what, contact, pointer) => {
  const { body } = await clinic.as('clinic_admin').post('/contacts').send(contact).expect(400);
  expect(body.errors[0].pointer).toBe(pointer);
});

test('another clinic’s contact is like an unknown one', async () => {
  const { body } = await clinic.as('clinic_admin').post('/contacts').send({ name: 'Abel' }).expect(201);
  const stranger = (await newClinic()).as('clinic_admin');
  await stranger.patch(`/contacts/${body.id}`).set('If-Match', '"1"').send({ name: 'Mine' }).expect(404);
  expect((await stranger.get('/contacts').expect(200)).body.items).toEqual([]);
});
