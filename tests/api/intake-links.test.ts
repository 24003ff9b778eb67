// How a link reaches the patient, what ends it, and what happens on the clinic's own tablet.
import { randomUUID } from 'node:crypto';
import { anonymous } from '../support/api.js';
import { agentOf, newClinic, newSession, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { mailTo, tokenIn } from '../support/mail.js';
import { asSent, newIntake, newLink, passCheck, submitIntake, tokenOf } from '../support/patient-link.js';
import { until } from '../support/until.js';

const address = () => `pat.${randomUUID()}@example.test`;
const open = (token: string, language = 'en') => anonymous.post('/link/exchange').set('Accept-Language', language).send({ token });

describe('one link per request', () => {
  it('lets a new link replace the old one and what it had opened', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const { browser } = await passCheck(link.token);
    const newer = await newLink(clinic, link.intakeId);
    const old = await open(link.token).expect(410);
    expect(old.body).toMatchObject({ code: 'link-replaced', detail: 'This link was replaced by a newer one. Look for the newest message from the clinic.' });
    await browser.get('/link/intake').expect(410).expect(({ body }) => expect(body.code).toBe('link-replaced'));
    await open(newer).expect(200);
  });

  it('leaves one live link when two people ask at once', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const asked = await Promise.all((['clinic_admin', 'assistant', 'physiotherapist'] as const).map((role) => clinic.as(role).post(`/intakes/${link.intakeId}/link`).send({})));
    expect(asked.map(({ status }) => status)).toEqual([201, 201, 201]);
    const opened = await Promise.all(asked.map(({ body }) => open(tokenOf(body.url))));
    expect(opened.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410, 410]);
  });

  it.each([
    ['link-unknown', 404, 'Nous ne connaissons pas ce lien.', () => Promise.resolve('B'.repeat(43))],
    ['link-expired', 410, 'Ce lien n’est plus valable.', async (clinic: TestClinic) => {
      const link = await newIntake(clinic);
      await sql`update intake_link set expires_at = now() - interval '1 minute' where intake_id = ${link.intakeId}`;
      return link.token;
    }],
    ['link-revoked', 410, 'La clinique a désactivé ce lien.', async (clinic: TestClinic) => {
      const link = await newIntake(clinic);
      await clinic.as('assistant').delete(`/intakes/${link.intakeId}/link`).expect(204);
      return link.token;
    }],
    ['link-replaced', 410, 'Ce lien a été remplacé par un plus récent.', async (clinic: TestClinic) => {
      const link = await newIntake(clinic);
      await newLink(clinic, link.intakeId);
      return link.token;
    }],
    ['link-locked', 410, 'La date de naissance était incorrecte trop de fois', async (clinic: TestClinic) => {
      const link = await newIntake(clinic);
      await sql`update intake_link set check_tries_left = 0 where intake_id = ${link.intakeId}`;
      return link.token;
    }],
  ])('says %s in the patient\'s language', async (code, status, words, make) => {
    const clinic = await newClinic();
    const token = await make(clinic);
    await sql`update intake set language = 'fr' where clinic_id = ${clinic.id}`;
    const reply = await open(token, 'fr-CA,en;q=0.5');
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(reply.body.detail).toContain(words);
  });

  it('only says thank you once it is sent', async () => {
    const link = await newIntake(await newClinic());
    await submitIntake(link);
    expect((await open(link.token).expect(200)).body.state).toBe('submitted');
  });
});

describe('a link by e-mail', () => {
  it('goes to the patient in their language and replaces what was shown before', async () => {
    const clinic = await newClinic();
    const email = address();
    const link = await newIntake(clinic, { email });
    const sent = await clinic.as('clinic_admin').post(`/intakes/${link.intakeId}/link`).send({ sendBy: 'email', language: 'fr' }).expect(201);
    expect(sent.body).toEqual({ url: null, expiresAt: null });
    const mail = await mailTo(email);
    expect(mail).toContain('avant votre visite');
    await open(tokenIn(mail)).expect(200);
    await until(async () => (await open(link.token)).body.code === 'link-replaced', 'the older link is replaced');
    const list = await clinic.as('clinic_admin').get('/intakes').expect(200);
    expect(list.body.items[0]).toMatchObject({ language: 'fr', linkWay: 'email' });
  });

  it('needs an address', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const reply = await clinic.as('assistant').post(`/intakes/${link.intakeId}/link`).send({ sendBy: 'email' }).expect(422);
    expect(reply.body.code).toBe('email-needed');
    await open(link.token).expect(200);
  });

  it('is not sent any more when a newer link was shown meanwhile', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic, { email: address() });
    const id = randomUUID();
    await sql`insert into outbox_message (clinic_id, id, kind, recipient, intake_id, next_attempt_at) values (${clinic.id}, ${id}, 'intake-link', 'later@example.test', ${link.intakeId}, now() + interval '1 hour')`;
    const shown = await newLink(clinic, link.intakeId);
    expect(await sql`select status, last_error from outbox_message where id = ${id}`).toEqual([{ status: 'failed', last_error: 'no-longer-wanted' }]);
    await open(shown).expect(200);
  });
});

describe('handing the tablet over', () => {
  it('opens the form and ends the session that asked, in one step', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const desk = agentOf(await newSession(clinic.members.assistant.accountId, clinic.id));
    const handed = await desk.post(`/intakes/${link.intakeId}/hand-over`).send({}).expect(201);
    await desk.get('/session').expect(401);
    await desk.get('/intakes').expect(401);
    const cookies = [handed.headers['set-cookie'] ?? []].flat().join('\n');
    expect(cookies).toMatch(/legwork=;/);
    expect(cookies).toMatch(/legwork-intake=;/);
    const token = tokenOf(handed.body.url);
    expect((await open(token).expect(200)).body).toMatchObject({ state: 'birth-date', handOver: true });
    const { body } = await passCheck(token);
    expect(body['handOver']).toBe(true);
    expect(Date.parse(handed.body.expiresAt) - Date.now()).toBeLessThan(4 * 3_600_000);
    await open(link.token).expect(410);
  });

  it('ends nothing when the intake is finished', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await submitIntake(link);
    const desk = agentOf(await newSession(clinic.members.assistant.accountId, clinic.id));
    await desk.post(`/intakes/${link.intakeId}/hand-over`).send({}).expect(422);
    await desk.get('/session').expect(200);
  });
});

describe('answers from several devices', () => {
  const complaint = (value: string, answeredAt: string, seq = 1) => ({ itemId: 'story.complaint', value, seq, answeredBy: 'self', answeredAt });

  it('keeps both of two sent at once, in order, and the newest wins', async () => {
    const link = await newIntake(await newClinic());
    const [phone, tablet] = [(await passCheck(link.token)).browser, (await passCheck(link.token)).browser];
    const base = Date.now();
    const values = Array.from({ length: 8 }, (_, at) => `version ${at}`);
    const replies = await Promise.all(values.map((value, at) => (at % 2 === 0 ? phone : tablet).put('/link/answers').send({ answers: [complaint(value, new Date(base - 8_000 + at * 500).toISOString())] })));
    expect(replies.map(({ status }) => status)).toEqual(values.map(() => 200));
    const kept = await sql<{ value: string; seq: number }>`select value, seq from intake_answer where intake_id = ${link.intakeId} order by answered_at`;
    expect(kept.map(({ value }) => value)).toEqual(values);
    expect(new Set(kept.map(({ seq }) => seq)).size).toBe(values.length);
    const now = await phone.get('/link/intake').expect(200);
    expect(now.body.answers[0].value).toBe('version 7');
  });

  it.each([['behind', -36], ['ahead', 36]])('trusts no device clock: one that is %s by a day and a half', async (_name, hours) => {
    const link = await newIntake(await newClinic());
    const { browser } = await passCheck(link.token);
    const wrong = (secondsAgo: number) => new Date(Date.now() + hours * 3_600_000 - secondsAgo * 1000).toISOString();
    await browser.put('/link/answers').send({ answers: [complaint('first, right clock', new Date(Date.now() - 60_000).toISOString())] }).expect(200);
    await browser.put('/link/answers').send({ sentAt: wrong(0), answers: [complaint('second, wrong clock', wrong(5))] }).expect(200);
    await browser.put('/link/answers').send({ answers: [complaint('third, right clock', new Date().toISOString())] }).expect(200);
    const rows = await sql<{ value: string; late: boolean }>`select value, answered_at > received_at as late from intake_answer where intake_id = ${link.intakeId} order by answered_at, seq`;
    expect(rows.map(({ value }) => value)).toEqual(['first, right clock', 'second, wrong clock', 'third, right clock']);
    expect(rows.some(({ late }) => late)).toBe(false);
    const [trail] = await sql<{ reason: string }>`select reason from audit_event where action = 'answer' and entity_id = ${link.intakeId} and reason is not null`;
    expect(trail?.reason).toContain('2160 minutes');
  });

  it('refuses a text of 20,000 characters by name, and loses nothing else', async () => {
    const link = await newIntake(await newClinic());
    const { browser } = await passCheck(link.token);
    const now = new Date().toISOString();
    await browser.put('/link/answers').send({ answers: [complaint('My knee', now)] }).expect(200);
    const other = { itemId: 'pain.now', value: 4, seq: 1, answeredBy: 'self', answeredAt: now };
    const reply = await browser.put('/link/answers').send({ answers: [other, complaint('x'.repeat(20_000), now, 2)] }).expect(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ pointer: '/answers/1/value', code: 'too-long' })]);
    await browser.put('/link/answers').send({ answers: [other] }).expect(200);
    const kept = await browser.get('/link/intake').expect(200);
    expect(kept.body.answers).toEqual(expect.arrayContaining([{ itemId: 'story.complaint', value: 'My knee', seq: 1 }, { itemId: 'pain.now', value: 4, seq: 1 }]));
  });
});

describe('a returning patient', () => {
  it('is shown the last accepted answers, after the birth date and never another clinic\'s', async () => {
    const clinic = await newClinic();
    const first = await newIntake(clinic);
    await submitIntake(first, { 'story.complaint': 'Last year\'s ankle' });
    const therapist = clinic.as('physiotherapist');
    const review = await therapist.get(`/intakes/${first.intakeId}`).expect(200);
    await therapist.post(`/intakes/${first.intakeId}/acceptance`).set('If-Match', review.headers['etag'] ?? '').send({}).expect(200);
    const again = await clinic.as('clinic_admin').post(`/patients/${first.patientId}/intakes`).send({ sendBy: 'link' }).expect(201);
    const token = await newLink(clinic, again.body.id);
    expect(JSON.stringify((await open(token).expect(200)).body)).not.toContain('ankle');
    const { body } = await passCheck(token);
    expect(body['previous']).toMatchObject({ acceptedOn: body.today, answers: { 'story.complaint': 'Last year\'s ankle' } });
    const { body: stranger } = await passCheck((await newIntake(await newClinic())).token);
    expect(stranger['previous']).toBeNull();
  });

  it('may change the language at any time', async () => {
    const link = await newIntake(await newClinic());
    const { browser, body } = await passCheck(link.token);
    expect(body).toMatchObject({ language: 'en', languages: ['en', 'fr'], clinic: { timeZone: expect.any(String) } });
    const french = await browser.put('/link/language').send({ language: 'fr' }).expect(200);
    expect(french.body.language).toBe('fr');
    expect((await browser.get('/link/intake').expect(200)).body.language).toBe('fr');
    await browser.put('/link/language').send({ language: 'de' }).expect(400);
  });

  it('is asked again by e-mail, and the clinic hears of the second sending too', async () => {
    const clinic = await newClinic();
    const email = address();
    const link = await newIntake(clinic, { email });
    await submitIntake(link);
    const therapist = clinic.as('physiotherapist');
    const review = await therapist.get(`/intakes/${link.intakeId}`).expect(200);
    const returned = await therapist.post(`/intakes/${link.intakeId}/return`).set('If-Match', review.headers['etag'] ?? '').send({ itemIds: ['story.complaint'], sendBy: 'email' }).expect(200);
    expect(returned.body.link).toEqual({ url: null, expiresAt: null });
    expect((await therapist.get('/tasks').expect(200)).body.items).toEqual([]);
    const mail = await mailTo(email);
    expect(mail).toContain('a few more questions');
    await submitIntake({ ...link, token: tokenIn(mail) });
    const tasks = await therapist.get('/tasks').expect(200);
    expect(tasks.body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['intake-review']);
  });
});

describe('an answer that must not wait', () => {
  it('sends one mail to each practitioner and puts a task on top', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const { browser } = await passCheck(link.token);
    for (const seq of [1, 2, 3]) await browser.put('/link/answers').send({ answers: asSent({ 'sx.saddleNumbness': true }).map((answer) => ({ ...answer, seq })) }).expect(200);
    const sent = await sql<{ recipient: string }>`select recipient from outbox_message where intake_id = ${link.intakeId} and kind = 'intake-alert' order by recipient`;
    const practitioners = await sql<{ email: string }>`select a.email from membership m join account a on a.id = m.account_id where m.clinic_id = ${clinic.id} and m.role in ('physiotherapist', 'massage_therapist') order by a.email`;
    expect(sent.map(({ recipient }) => recipient)).toEqual(practitioners.map(({ email }) => email));
    const mail = await mailTo(practitioners[0]?.email ?? '');
    expect(mail).toContain(`/intakes/${link.intakeId}`);
    expect(mail).not.toMatch(/saddle|numb|Vale/i);
  });

  it('goes to those with visits today where there are any', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const therapist = clinic.members.massage_therapist;
    await sql`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
      values (${clinic.id}, ${randomUUID()}, ${link.patientId}, ${therapist.membershipId}, 'massage-session', now(), now() + interval '1 hour', ${therapist.membershipId})`;
    const { browser } = await passCheck(link.token);
    await browser.put('/link/answers').send({ answers: asSent({ 'sx.saddleNumbness': true }) }).expect(200);
    const sent = await sql<{ id: string }>`select m.id from outbox_message o join account a on a.email = o.recipient join membership m on m.account_id = a.id where o.intake_id = ${link.intakeId} and o.kind = 'intake-alert'`;
    expect(sent).toEqual([{ id: therapist.membershipId }]);
  });
});
