import { anonymous } from '../support/api.js';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { asSent, BIRTH_DATE, newIntake, passCheck, submitIntake, tokenOf } from '../support/patient-link.js';

describe('the patient link', () => {
  it('shows nothing but the clinic until the birth date is given', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const reply = await anonymous.post('/link/exchange').send({ token: link.token }).expect(200);
    expect(reply.body).toEqual({ clinicName: clinic.name, clinicPhone: null, emergencyNumber: '911', language: 'en', state: 'birth-date', handOver: false });
    await anonymous.get('/link/intake').expect(401);
  });

  it('survives a hundred openings by mail scanners', async () => {
    const link = await newIntake(await newClinic());
    for (let time = 0; time < 100; time += 1) await anonymous.post('/link/exchange').send({ token: link.token }).expect(200);
    const { body } = await passCheck(link.token);
    expect(body['state']).toBe('open');
  });

  it('ends after five wrong birth dates, and counts them although each is refused', async () => {
    const link = await newIntake(await newClinic());
    for (let left = 4; left >= 0; left -= 1) {
      const reply = await anonymous.post('/link/check').send({ token: link.token, birthDate: '1990-05-18' }).expect(422);
      expect(reply.body).toMatchObject({ code: 'birth-date-wrong', errors: [{ pointer: '/birthDate', detail: left === 1 ? '1 try left.' : `${left} tries left.` }] });
    }
    await anonymous.post('/link/check').send({ token: link.token, birthDate: BIRTH_DATE }).expect(410);
  });

  it('keeps only a hash of the token', async () => {
    const link = await newIntake(await newClinic());
    const rows = await sql<{ found: number }>`
      select count(*)::int as found from intake_link where intake_id = ${link.intakeId} and encode(token_hash, 'escape') not like ${`%${link.token}%`} and length(token_hash) = 32`;
    expect(rows[0]?.found).toBe(1);
    const stored = await sql<{ kept: number }>`select count(*)::int as kept from idempotency_record where response::text like ${`%${link.token}%`}`;
    expect(stored[0]?.kept).toBe(0);
  });

  it.each([
    ['an unknown token', 404, async () => 'A'.repeat(43)],
    ['a revoked link', 410, async () => {
      const clinic = await newClinic();
      const link = await newIntake(clinic);
      await clinic.as('clinic_admin').delete(`/intakes/${link.intakeId}/link`).expect(204);
      return link.token;
    }],
    ['an expired link', 410, async () => {
      const link = await newIntake(await newClinic());
      await sql`update intake_link set expires_at = now() - interval '1 minute' where intake_id = ${link.intakeId}`;
      return link.token;
    }],
  ])('refuses %s', async (_name, status, token) => {
    const reply = await anonymous.post('/link/exchange').send({ token: await token() });
    expect(reply.status).toBe(status);
  });

  it('saves each answer once however often it is sent, and resumes on another device', async () => {
    const link = await newIntake(await newClinic());
    const { browser } = await passCheck(link.token);
    const answer = { itemId: 'story.complaint', value: 'My knee', seq: 1, answeredBy: 'self', answeredAt: new Date().toISOString() };
    for (let time = 0; time < 3; time += 1) await browser.put('/link/answers').send({ answers: [answer] }).expect(200);
    const kept = await sql<{ rows: number }>`select count(*)::int as rows from intake_answer where intake_id = ${link.intakeId}`;
    expect(kept[0]?.rows).toBe(1);
    const other = await passCheck(link.token);
    expect(other.body['answers']).toEqual([{ itemId: 'story.complaint', value: 'My knee', seq: 1 }]);
  });

  it('lets the answer given last win, not the one that arrives last', async () => {
    const link = await newIntake(await newClinic());
    const { browser } = await passCheck(link.token);
    const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
    const send = (value: string, minutesAgo: number) => browser.put('/link/answers').send({ answers: [{ itemId: 'story.complaint', value, seq: 1, answeredBy: 'self', answeredAt: at(minutesAgo) }] }).expect(200);
    await send('newer, from the tablet', 1);
    await send('older, from the phone that was offline', 30);
    const again = await browser.get('/link/intake').expect(200);
    expect(again.body.answers[0].value).toBe('newer, from the tablet');
  });

  it('names the answer that does not fit and stores none of the batch', async () => {
    const link = await newIntake(await newClinic());
    const { browser } = await passCheck(link.token);
    const good = { itemId: 'story.complaint', value: 'My knee', seq: 1, answeredBy: 'self', answeredAt: new Date().toISOString() };
    const reply = await browser.put('/link/answers').send({ answers: [good, { ...good, itemId: 'pain.now', value: 11 }] }).expect(400);
    expect(reply.body).toMatchObject({ code: 'invalid-input', errors: [{ pointer: '/answers/1/value', code: 'out-of-range' }] });
    expect(await sql`select 1 from intake_answer where intake_id = ${link.intakeId}`).toHaveLength(0);
  });

  it('says at once what an emergency answer means, keeps it, and tells the clinic', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    const { browser } = await passCheck(link.token);
    const reply = await browser.put('/link/answers').send({ answers: asSent({ 'sx.saddleNumbness': true }) }).expect(200);
    expect(reply.body.alerts[0]).toMatchObject({ level: 'emergency' });
    const tasks = await clinic.as('massage_therapist').get('/tasks').expect(200);
    expect(tasks.body.items[0]).toMatchObject({ kind: 'emergency-answer', severity: 'emergency', patientId: link.patientId });
  });

  it('refuses a form with open questions and names them', async () => {
    const link = await newIntake(await newClinic());
    const { browser, body } = await passCheck(link.token);
    const reply = await browser.post('/link/submission').send({ consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }).expect(422);
    expect(reply.body.code).toBe('incomplete');
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toContain('/answers/story.complaint');
  });

  it('shows no answer once submitted, and takes none', async () => {
    const link = await newIntake(await newClinic());
    await submitIntake(link);
    const { browser, body } = await passCheck(link.token);
    expect(body).toMatchObject({ state: 'submitted', answers: [], firstName: null, birthDate: null });
    await browser.put('/link/answers').send({ answers: asSent({ 'sx.fever': true }) }).expect(410);
  });

  it('asks a guardian to sign for a child', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic, { birthDate: '2014-05-17' });
    const { browser, body } = await passCheck(link.token, '2014-05-17');
    const { wholeIntake } = await import('../support/intake-answers.js');
    const answers = asSent(wholeIntake({}, { today: body.today, birthDate: '2014-05-17', sexAtBirth: 'male' }));
    for (let at = 0; at < answers.length; at += 50) await browser.put('/link/answers').send({ answers: answers.slice(at, at + 50) }).expect(200);
    const submission = { consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } };
    const alone = await browser.post('/link/submission').send(submission).expect(422);
    expect(alone.body.code).toBe('guardian-needed');
    await browser.put('/link/answers').send({ answers: asSent({ respondent: { relation: 'parent', name: 'Pat Vale' } }) }).expect(200);
    await browser.post('/link/submission').send(submission).expect(200);
  });
});

describe('the review of an intake', () => {
  it('turns the patient\'s own words into limits before anyone typed a word', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await submitIntake(link, { medicines: { entries: [{ text: 'coumadin 5mg at night' }] }, 'meds.listConfirmed': true });
    const therapist = clinic.as('massage_therapist');
    const review = await therapist.get(`/intakes/${link.intakeId}`).expect(200);
    expect(review.body.preview.lines.flatMap((line: { ruleId: string; alsoRuleIds: string[] }) => [line.ruleId, ...line.alsoRuleIds])).toContain('anticoagulant.deep-pressure');
    expect(review.body.subjective).toContain('calf');
    const accepted = await therapist.post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', `"${review.body.version}"`).send({}).expect(200);
    expect(accepted.body).toMatchObject({ status: 'accepted', medicinesRecorded: 1 });
    const screening = await therapist.get(`/patients/${link.patientId}/screening`).expect(200);
    expect(screening.body.summary.maxPressure).toBe(2);
  });

  it('keeps the patient\'s answer beside the correction', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await submitIntake(link);
    const therapist = clinic.as('physiotherapist');
    const review = await therapist.get(`/intakes/${link.intakeId}`).expect(200);
    const edited = await therapist.put(`/intakes/${link.intakeId}/answers/hx.diabetes`).set('If-Match', review.headers['etag'] ?? '').send({ value: true, note: 'Told me at the desk.' }).expect(200);
    const answer = edited.body.answers.find((each: { itemId: string }) => each.itemId === 'hx.diabetes');
    expect(answer).toMatchObject({ value: true, original: false, edited: true, editNote: 'Told me at the desk.' });
  });

  it('asks again for some questions only, by a new link', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await submitIntake(link);
    const therapist = clinic.as('physiotherapist');
    const review = await therapist.get(`/intakes/${link.intakeId}`).expect(200);
    const returned = await therapist.post(`/intakes/${link.intakeId}/return`).set('If-Match', review.headers['etag'] ?? '').send({ itemIds: ['medicines'], message: 'Please add the dose.' }).expect(200);
    expect(returned.body).toMatchObject({ status: 'requested', returnedAt: expect.any(String), submittedAt: null });
    const { body } = await passCheck(tokenOf(returned.body.link.url));
    expect(body).toMatchObject({ state: 'open', requestedItems: ['medicines'], message: 'Please add the dose.' });
  });

  it('refuses to accept twice, and two people at once', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await submitIntake(link);
    const review = await clinic.as('physiotherapist').get(`/intakes/${link.intakeId}`).expect(200);
    const accept = (role: 'physiotherapist' | 'massage_therapist') => clinic.as(role).post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', review.headers['etag'] ?? '').send({});
    const replies = await Promise.all([accept('physiotherapist'), accept('massage_therapist')]);
    expect(replies.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('is not for admins', async () => {
    const clinic = await newClinic();
    const link = await newIntake(clinic);
    await clinic.as('clinic_admin').get(`/intakes/${link.intakeId}`).expect(403);
    const list = await clinic.as('clinic_admin').get('/intakes').expect(200);
    expect(list.body.items[0]).toMatchObject({ id: link.intakeId, status: 'requested', can: { seeAnswers: false } });
  });

  it('needs a birth date first', async () => {
    const clinic = await newClinic();
    const made = await clinic.as('clinic_admin').post('/patients').send({ givenName: 'No', familyName: 'Date' }).expect(201);
    const reply = await clinic.as('clinic_admin').post(`/patients/${made.body.id}/intakes`).send({ sendBy: 'link' }).expect(422);
    expect(reply.body.code).toBe('birth-date-needed');
  });
});
