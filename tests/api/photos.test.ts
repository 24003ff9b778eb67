import sharp from 'sharp';
import type { Agent } from '../support/api.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { fromPhone, gif, HIDDEN, html, jpeg, pixelBomb, png, svg } from '../support/pictures.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const ABOUT = { region: 'calf', side: 'left', view: 'back', caption: 'Bruise below the knee' } as const;

const choose = (agent: Agent, patientId: string, choice: string) => agent.post(`/patients/${patientId}/consent-choices`).send({ area: 'photographs', choice });

async function agreedPatient(agent: Agent = physio()): Promise<string> {
  const { id } = await newPatient(agent);
  await choose(agent, id, 'granted').expect(201);
  return id;
}

/** The name and the type that the sender claims are the same for whatever is sent. */
const send = (agent: Agent, patientId: string, file: Buffer, about: object = ABOUT, name = 'IMG_0001.jpg') =>
  agent.post(`/patients/${patientId}/photos`).field('about', JSON.stringify(about)).attach('file', file, { filename: name, contentType: 'image/jpeg' });

const count = async (patientId: string) => (await sql<{ n: number }>`select count(*)::int as n from photo where patient_id = ${patientId}`)[0]?.n;

describe('a photograph', () => {
  test('is kept upright, without a trace of place, camera or profile, byte for byte', async () => {
    const patientId = await agreedPatient();
    const sent = await fromPhone();
    expect(sent.includes(HIDDEN) && sent.includes('Exif') && sent.includes('ICC_PROFILE') && sent.includes('xpacket')).toBe(true);
    const { body } = await send(physio(), patientId, sent).expect(201);
    expect(body).toMatchObject({ ...ABOUT, width: 480, height: 640, shown: 'freely', sessionId: null, can: { withdraw: true } });

    const [row] = await sql<{ bytes: Buffer; thumbnail: Buffer; hash: string }>`select bytes, thumbnail, encode(sha256(bytes), 'hex') as hash from photo where id = ${body.id}`;
    const served = await masseur().get(`/photos/${body.id}/picture`).expect(200);
    const small = await masseur().get(`/photos/${body.id}/thumbnail`).expect(200);
    expect(Buffer.compare(served.body, row?.bytes ?? Buffer.alloc(0))).toBe(0);
    expect(row?.hash).toBe(body.sha256);
    for (const kept of [row?.bytes, row?.thumbnail, served.body, small.body] as Buffer[]) {
      for (const trace of [HIDDEN, 'Exif', 'ICC_PROFILE', 'xpacket', 'http://', 'GPS']) expect([trace, kept.includes(trace)]).toEqual([trace, false]);
      const { exif, icc, xmp, iptc, orientation, format } = await sharp(kept).metadata();
      expect({ exif, icc, xmp, iptc, orientation, format }).toEqual({ format: 'jpeg' });
    }
    const { width, height } = await sharp(small.body as Buffer).metadata();
    expect([width, height]).toEqual([270, 360]);
  });

  test('is made smaller, never larger, and loses its transparency', async () => {
    const patientId = await agreedPatient();
    const large = await sharp({ create: { width: 5000, height: 2500, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    const { body } = await send(physio(), patientId, large).expect(201);
    expect([body.width, body.height]).toEqual([2400, 1200]);
    const { body: bytes } = await physio().get(`/photos/${body.id}/picture`).expect(200);
    expect((await sharp(bytes as Buffer).stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255]);
    expect((await send(physio(), patientId, await png()).expect(201)).body).toMatchObject({ width: 640, height: 480 });
  });

  test('is served to be looked at, never to run or to stay on the way', async () => {
    const patientId = await agreedPatient();
    const { body } = await send(physio(), patientId, await jpeg()).expect(201);
    const { headers } = await physio().get(`/photos/${body.id}/picture`).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg', 'content-disposition': `attachment; filename="photo-${body.takenOn}.jpeg"`, 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store',
    });
  });

  test('hung behind with a page and an archive loses both', async () => {
    const patientId = await agreedPatient();
    const polyglot = Buffer.concat([await jpeg(), html, Buffer.from('PK\u0003\u0004archive')]);
    const { body } = await send(physio(), patientId, polyglot, ABOUT, 'page.html').expect(201);
    const { body: bytes } = await physio().get(`/photos/${body.id}/picture`).expect(200);
    expect([(bytes as Buffer).includes('script'), (bytes as Buffer).includes('archive')]).toEqual([false, false]);
  });

  test.each<readonly [string, () => Promise<Buffer>, string]>([
    ['SVG', () => Promise.resolve(svg), 'file-type-not-taken'],
    ['HTML', () => Promise.resolve(html), 'file-type-not-taken'],
    ['a GIF', gif, 'file-type-not-taken'],
    ['a PDF', () => Promise.resolve(Buffer.from('%PDF-1.7\n%%EOF')), 'file-type-not-taken'],
    ['a HEIC', () => Promise.resolve(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])), 'file-type-not-taken'],
    ['the first bytes of a JPEG before a page', () => Promise.resolve(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), html])), 'picture-unreadable'],
    ['half a JPEG', async () => (await fromPhone()).subarray(0, 2500), 'picture-unreadable'],
    ['a bomb of pixels', pixelBomb, 'picture-too-large'],
  ])('%s is refused, whatever it is called', async (_name, make, code) => {
    const patientId = await agreedPatient();
    const { body } = await send(physio(), patientId, await make()).expect(422);
    expect(body.code).toBe(code);
    expect(await count(patientId)).toBe(0);
  });

  test('of a phone’s own format comes with advice', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
    const { body } = await send(physio(), await agreedPatient(), heic).expect(422);
    expect(body.detail).toMatch(/HEIC.*Most compatible/);
  });

  test('too large is refused with the limit', async () => {
    const patientId = await agreedPatient();
    const { body } = await send(physio(), patientId, Buffer.concat([await jpeg(), Buffer.alloc(10 * 1024 * 1024)])).expect(413);
    expect(body).toMatchObject({ code: 'file-too-large', detail: 'The file is larger than 10 MB, which is the most that is taken.' });
    expect(await count(patientId)).toBe(0);
  });

  test('needs a file, one, and known fields', async () => {
    const patientId = await agreedPatient();
    const path = `/patients/${patientId}/photos`;
    const file = await jpeg();
    expect((await physio().post(path).field('about', JSON.stringify(ABOUT)).expect(400)).body.errors).toMatchObject([{ pointer: '/file', code: 'required' }]);
    await physio().post(path).send(ABOUT).expect(415);
    await physio().post(path).attach('file', file, 'a.jpg').attach('file', file, 'b.jpg').expect(400);
    await physio().post(path).attach('picture', file, 'a.jpg').expect(400);
    await physio().post(path).field('about', '{"region"').attach('file', file, 'a.jpg').expect(400);
    await physio().post(path).set('Content-Type', 'multipart/form-data; boundary=x').send('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc').expect(400);
    expect((await send(physio(), patientId, file, { ...ABOUT, region: 'elbow' }).expect(400)).body.errors).toMatchObject([{ pointer: '/region' }]);
    expect((await send(physio(), patientId, file, { ...ABOUT, colour: 'blue' }).expect(400)).body.errors).toMatchObject([{ pointer: '/colour' }]);
    expect((await send(physio(), patientId, file, { ...ABOUT, takenOn: '2999-01-01' }).expect(400)).body.errors).toMatchObject([{ pointer: '/takenOn' }]);
    expect((await send(physio(), patientId, file, { region: 'abdomen', side: 'left' }).expect(400)).body.errors).toMatchObject([{ pointer: '/side' }]);
    expect(await count(patientId)).toBe(0);
  });

  test('sent twice with one key is kept once; another picture under the key is refused', async () => {
    const patientId = await agreedPatient();
    const key = 'photo-key-0001';
    const first = await send(physio(), patientId, await jpeg()).set('Idempotency-Key', key).expect(201);
    const again = await send(physio(), patientId, await jpeg()).set('Idempotency-Key', key).expect(201);
    expect([again.headers['idempotency-replayed'], again.body.id]).toEqual(['true', first.body.id]);
    expect((await send(physio(), patientId, await png()).set('Idempotency-Key', key).expect(422)).body.code).toBe('idempotency-key-reused');
    expect(await count(patientId)).toBe(1);
  });
});

describe('the consent to photographs', () => {
  test('must be there, and is asked for each time where the patient said so', async () => {
    const { id } = await newPatient(physio());
    const file = await jpeg();
    expect((await send(physio(), id, file).expect(422)).body.code).toBe('photo-consent-missing');
    await choose(masseur(), id, 'refused').expect(201);
    expect((await send(physio(), id, file, { ...ABOUT, agreedNow: true }).expect(422)).body.code).toBe('photo-consent-refused');
    await choose(masseur(), id, 'ask-each-time').expect(201);
    expect((await send(physio(), id, file).expect(422)).body.code).toBe('photo-consent-each-time');
    expect(await count(id)).toBe(0);
    const { body } = await send(physio(), id, file, { ...ABOUT, agreedNow: true }).expect(201);
    const rows = await sql`select p.consent, c.choice from photo p join consent_choice c on c.id = p.consent_choice_id where p.id = ${body.id}`;
    expect(rows).toEqual([{ consent: 'asked', choice: 'ask-each-time' }]);
  });

  test('says nothing about where one may be treated', async () => {
    const patientId = await agreedPatient();
    await choose(physio(), patientId, 'refused').expect(201);
    const { body } = await physio().get(`/patients/${patientId}/facts`).expect(200);
    expect(JSON.stringify(body)).not.toContain('consent.refusedRegions');
  });

  test('taken back stops new ones and hides the old ones from whoever gives no reason', async () => {
    const patientId = await agreedPatient();
    const file = await jpeg();
    const { body } = await send(physio(), patientId, file).expect(201);
    await choose(physio(), patientId, 'refused').expect(201);
    await send(physio(), patientId, file).expect(422);
    const { body: page } = await masseur().get(`/patients/${patientId}/photos`).expect(200);
    expect(page).toMatchObject({ consent: 'refused', items: [{ id: body.id, shown: 'with-reason' }] });
    expect((await masseur().get(`/photos/${body.id}/picture`).expect(422)).body.code).toBe('photo-needs-reason');
    await masseur().get(`/photos/${body.id}/thumbnail`).expect(422);
    await masseur().post(`/photos/${body.id}/viewings`).send({ reason: '' }).expect(400);
    const seen = await masseur().post(`/photos/${body.id}/viewings`).send({ reason: 'Asked for by the surgeon.' }).expect(200);
    expect((await sharp(seen.body as Buffer).metadata()).width).toBe(640);
    const rows = await sql<{ reason: string }>`select reason from audit_event where entity = 'photo' and action = 'read' and entity_id = ${body.id} and reason is not null`;
    expect(rows).toEqual([{ reason: 'Asked for by the surgeon.' }]);
  });
});

describe('a photograph of a visit', () => {
  const openNote = async (patientId: string) => (await physio().post(`/patients/${patientId}/sessions`).send({ visitType: 'not-treated', notTreatedReason: 'Feverish.' }).expect(201)).body;
  const sign = (note: { id: string; version: number }) => physio().post(`/sessions/${note.id}/signature`).set('If-Match', `"${note.version}"`).send({ warningsSeen: true });

  test('is closed with its note: none is added, none is taken away', async () => {
    const patientId = await agreedPatient();
    const note = await openNote(patientId);
    const { body } = await send(physio(), patientId, await jpeg(), { ...ABOUT, sessionId: note.id }).expect(201);
    expect(body).toMatchObject({ sessionId: note.id, takenOn: note.visitDate });
    await sign(note).expect(200);
    expect((await send(physio(), patientId, await jpeg(), { ...ABOUT, sessionId: note.id }).expect(409)).body.code).toBe('signed');
    expect((await physio().post(`/photos/${body.id}/withdrawal`).send({ reason: 'Wrong leg.' }).expect(409)).body.code).toBe('signed');
    await expect(sql`update photo set status = 'withdrawn' where id = ${body.id}`).rejects.toThrow(/signed session|only be withdrawn/u);
    await expect(sql`delete from photo where id = ${body.id}`).rejects.toThrow(/signed session|only be withdrawn/u);
    const { body: page } = await physio().get(`/patients/${patientId}/photos?sessionId=${note.id}`).expect(200);
    expect(page.items).toMatchObject([{ id: body.id, can: { withdraw: false } }]);
  });

  test('belongs to the patient of the note', async () => {
    const [one, other] = [await agreedPatient(), await agreedPatient()];
    const note = await openNote(other);
    const { body } = await send(physio(), one, await jpeg(), { ...ABOUT, sessionId: note.id }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/sessionId' }]);
  });

  test('can be taken back before that: the picture is gone, that there was one stays', async () => {
    const patientId = await agreedPatient();
    const note = await openNote(patientId);
    const { body } = await send(physio(), patientId, await jpeg(), { ...ABOUT, sessionId: note.id }).expect(201);
    await physio().post(`/photos/${body.id}/withdrawal`).send({ reason: '' }).expect(400);
    await masseur().post(`/photos/${body.id}/withdrawal`).send({ reason: 'Of the other patient.' }).expect(204);
    await physio().get(`/photos/${body.id}/picture`).expect(410);
    await physio().post(`/photos/${body.id}/withdrawal`).send({ reason: 'Again.' }).expect(410);
    expect((await physio().get(`/patients/${patientId}/photos`).expect(200)).body.items).toEqual([]);
    const rows = await sql`select length(bytes) as bytes, length(thumbnail) as thumbnail, withdrawn_reason from photo where id = ${body.id}`;
    expect(rows).toEqual([{ bytes: 0, thumbnail: 0, withdrawn_reason: 'Of the other patient.' }]);
    await expect(sql`update photo set status = 'active' where id = ${body.id}`).rejects.toThrow(/only be withdrawn/u);
  });
});

test('administrators see none, other clinics find none', async () => {
  const patientId = await agreedPatient();
  const { body } = await send(physio(), patientId, await jpeg()).expect(201);
  const other = (await newClinic()).as('physiotherapist');
  for (const role of ['clinic_admin', 'owner'] as const) {
    const admin = clinic.as(role);
    await admin.get(`/patients/${patientId}/photos`).expect(403);
    await admin.get(`/photos/${body.id}/picture`).expect(403);
    await admin.get(`/photos/${body.id}/thumbnail`).expect(403);
    await admin.post(`/photos/${body.id}/viewings`).send({ reason: 'Curious.' }).expect(403);
    await send(admin, patientId, await jpeg()).expect(403);
  }
  for (const path of ['picture', 'thumbnail']) await other.get(`/photos/${body.id}/${path}`).expect(404);
  await other.post(`/photos/${body.id}/viewings`).send({ reason: 'Curious.' }).expect(404);
  await other.post(`/photos/${body.id}/withdrawal`).send({ reason: 'Mine.' }).expect(404);
  await other.get(`/patients/${patientId}/photos`).expect(404);
  await send(other, patientId, await jpeg()).expect(404);
  await send(clinic.anonymous, patientId, await jpeg()).expect(401);
});

test('every look and every change stands in the trail', async () => {
  const patientId = await agreedPatient();
  const { body } = await send(physio(), patientId, await jpeg()).expect(201);
  await physio().get(`/photos/${body.id}/thumbnail`).expect(200);
  await masseur().get(`/photos/${body.id}/picture`).expect(200);
  await masseur().get(`/patients/${patientId}/photos`).expect(200);
  await physio().post(`/photos/${body.id}/withdrawal`).send({ reason: 'Blurred.' }).expect(204);
  const rows = await sql`select action, fields, actor_name from audit_event where patient_id = ${patientId} and entity = 'photo' order by seq`;
  const [first, second] = [clinic.members.physiotherapist.displayName, clinic.members.massage_therapist.displayName];
  expect(rows).toEqual([
    { action: 'create', fields: ['picture'], actor_name: first }, { action: 'read', fields: ['thumbnail'], actor_name: first }, { action: 'read', fields: ['picture'], actor_name: second },
    { action: 'list', fields: [], actor_name: second }, { action: 'withdraw', fields: [], actor_name: first },
  ]);
});

test('photographs are paged, the newest day first, and found by their place', async () => {
  const patientId = await agreedPatient();
  const made: string[] = [];
  for (const takenOn of ['2026-01-05', '2026-01-07', '2026-01-06']) made.push((await send(physio(), patientId, await jpeg(), { ...ABOUT, takenOn }).expect(201)).body.id);
  const { body: first } = await physio().get(`/patients/${patientId}/photos?limit=2`).expect(200);
  const { body: rest } = await physio().get(`/patients/${patientId}/photos?limit=2&cursor=${first.nextCursor}`).expect(200);
  expect([...first.items, ...rest.items].map(({ id }: { id: string }) => id)).toEqual([made[1], made[2], made[0]]);
  expect((await physio().get(`/patients/${patientId}/photos?region=heel`).expect(200)).body.items).toEqual([]);
});
