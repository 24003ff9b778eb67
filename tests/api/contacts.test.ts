import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

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

test('is found by practice and specialty too, and reached the way they want', async () => {
  const own = (await newClinic()).as('clinic_admin');
  const { body } = await own.post('/contacts').send({ name: 'Ito', practice: 'Harbour Clinic', specialty: 'Vascular surgery', fax: '+1 555 0101', address: '1 Quay Street', preferredWay: 'fax' }).expect(201);
  for (const search of ['quay', 'vascular', 'harbour', 'it']) expect([search, (await own.get(`/contacts?search=${search}`).expect(200)).body.items.length]).toEqual([search, search === 'quay' ? 0 : 1]);
  const { body: lost } = await own.patch(`/contacts/${body.id}`).set('If-Match', '"1"').send({ fax: null }).expect(400);
  expect(lost.errors).toMatchObject([{ pointer: '/fax', code: 'missing' }]);
  const { body: moved } = await own.patch(`/contacts/${body.id}`).set('If-Match', '"1"').send({ fax: null, preferredWay: 'post' }).expect(200);
  expect(moved).toMatchObject({ preferredWay: 'post', fax: null, version: 2 });
  expect((await own.post('/contacts').send({ name: 'B', preferredWay: 'email' }).expect(400)).body.errors[0].pointer).toBe('/email');
});

test('tells how long replies took and how many wait', async () => {
  const here = await newClinic();
  const physio = here.as('physiotherapist');
  const { body: contact } = await physio.post('/contacts').send({ name: 'Dr Slow' }).expect(201);
  expect(contact.history).toEqual({ replies: 0, medianDays: null, lastDays: null, open: 0 });
  const { id: patientId } = await newPatient(physio);
  for (const [sentOn, repliedOn] of [['2026-03-02', '2026-03-04'], ['2026-03-05', '2026-03-15'], ['2026-03-10', '2026-03-14'], ['2026-03-20', null]] as const) {
    const { body } = await physio.post(`/patients/${patientId}/referrals`).send({ reason: 'Pain.', contactId: contact.id }).expect(201);
    await sql`update referral set sent_at = ${`${sentOn}T17:00:00Z`}, replied_on = ${repliedOn} where id = ${body.id}`;
  }
  const { body } = await physio.get(`/contacts/${contact.id}`).expect(200);
  expect(body.history).toEqual({ replies: 3, medianDays: 4, lastDays: 10, open: 4 });
  expect((await physio.get('/contacts').expect(200)).body.items[0].history).toEqual(body.history);
  await (await newClinic()).as('physiotherapist').get(`/contacts/${contact.id}`).expect(404);
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
