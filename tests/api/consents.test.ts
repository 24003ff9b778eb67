// A consent from the signature on the phone to its withdrawal in the clinic.
import { describe, expect, it } from '@jest/globals';
import { newClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { asSent, BIRTH_DATE, newIntake, passCheck } from '../support/patient-link.js';
import { wholeIntake } from '../support/intake-answers.js';
import { bytes } from '../support/pdf-text.js';

const DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120"><path d="M10 80L40 20L70 90L110 30" fill="none" stroke="#000"/></svg>';

async function answered(clinic: Awaited<ReturnType<typeof newClinic>>) {
  const link = await newIntake(clinic);
  const { browser, body } = await passCheck(link.token);
  const answers = asSent(wholeIntake({}, { today: body.today, birthDate: BIRTH_DATE, sexAtBirth: 'male' }));
  for (let at = 0; at < answers.length; at += 50) await browser.put('/link/answers').send({ answers: answers.slice(at, at + 50) }).expect(200);
  return { link, browser, textId: body.consentText.textId };
}

describe('a consent', () => {
  it('is signed with the areas the person agreed to, and can be read on paper by both sides', async () => {
    const clinic = await newClinic();
    const { link, browser, textId } = await answered(clinic);
    await browser.get('/link/consent-document').expect(404);
    const signed = await browser.post('/link/submission').send({
      consent: {
        textId, signedName: 'Robin Vale', signature: { kind: 'drawn', svg: DRAWN },
        areas: [{ area: 'groin', choice: 'refused' }, { area: 'gluteal', choice: 'ask-each-time' }],
      },
    }).expect(200);
    expect(signed.body).toMatchObject({ state: 'submitted', documentUrl: '/api/v1/link/consent-document' });

    const mine = await browser.get('/link/consent-document').buffer(true).parse(bytes).expect(200).expect('Content-Type', 'application/pdf');
    expect(mine.headers['cache-control']).toContain('no-store');
    expect(mine.headers['content-disposition']).toBe('attachment; filename="consent.pdf"');
    expect(mine.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(mine.body.length).toBeGreaterThan(2_000);

    const therapist = clinic.as('massage_therapist');
    const { body } = await therapist.get(`/patients/${link.patientId}/consents`).expect(200);
    expect(body.consents).toEqual([expect.objectContaining({ intakeId: link.intakeId, signedName: 'Robin Vale', relation: 'self', signatureKind: 'drawn', revokedAt: null })]);
    expect(body.choices).toEqual([
      expect.objectContaining({ area: 'groin', choice: 'refused', recordedByName: null }), expect.objectContaining({ area: 'gluteal', choice: 'ask-each-time' }),
    ]);
    const theirs = await therapist.get(`/consents/${body.consents[0].id}/document`).buffer(true).parse(bytes).expect(200);
    expect(theirs.body.subarray(0, 5).toString()).toBe('%PDF-');
    await clinic.as('clinic_admin').get(`/patients/${link.patientId}/consents`).expect(403);
  });

  it('is withdrawn once, and nothing may be done until the person agrees again', async () => {
    const clinic = await newClinic();
    const { link, browser, textId } = await answered(clinic);
    await browser.post('/link/submission').send({ consent: { textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }).expect(200);
    const therapist = clinic.as('massage_therapist');
    const { body } = await therapist.get(`/patients/${link.patientId}/consents`).expect(200);
    const [{ id }] = body.consents;
    const reply = await therapist.post(`/consents/${id}/revocation`).send({}).expect(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ pointer: '/reason' })]);
    const after = await therapist.post(`/consents/${id}/revocation`).send({ reason: 'Changed her mind on the phone.' }).expect(200);
    expect(after.body.consents[0]).toMatchObject({ revokedReason: 'Changed her mind on the phone.', revokedByName: expect.any(String), revokedAt: expect.any(String) });
    await therapist.post(`/consents/${id}/revocation`).send({ reason: 'Again.' }).expect(422);
    const screening = await therapist.get(`/patients/${link.patientId}/screening`).expect(200);
    expect(screening.body.fired.map((rule: { ruleId: string }) => rule.ruleId)).toContain('consent.missing');
    const trail = await sql`select action, reason from audit_event where clinic_id = ${clinic.id} and entity = 'consent' and action = 'revoke'`;
    expect(trail).toEqual([{ action: 'revoke', reason: 'Changed her mind on the phone.' }]);
  });

  it('keeps every choice about an area and shows the last', async () => {
    const clinic = await newClinic();
    const { link } = await answered(clinic);
    const therapist = clinic.as('massage_therapist');
    await therapist.post(`/patients/${link.patientId}/consent-choices`).send({ area: 'inner-thigh', choice: 'granted' }).expect(201);
    const { body } = await therapist.post(`/patients/${link.patientId}/consent-choices`).send({ area: 'inner-thigh', choice: 'refused', note: 'Not today.' }).expect(201);
    expect(body.choices).toEqual([expect.objectContaining({ area: 'inner-thigh', choice: 'refused', note: 'Not today.', recordedByName: expect.any(String) })]);
    expect(await sql`select choice from consent_choice where clinic_id = ${clinic.id} order by decided_at, id`).toEqual([{ choice: 'granted' }, { choice: 'refused' }]);
    const blocked = await therapist.get(`/patients/${link.patientId}/screening`).expect(200);
    expect(blocked.body.fired).toContainEqual(expect.objectContaining({ ruleId: 'consent.area-refused', level: 'do-not-treat-refer', urgency: null }));
    expect(blocked.body.cells.filter((cell: { region: string; techniqueGroup: string; allowed: boolean }) => cell.region === 'thigh-medial' && cell.techniqueGroup !== 'education' && cell.allowed)).toEqual([]);
    await therapist.post(`/patients/${link.patientId}/consent-choices`).send({ area: 'inner-thigh', choice: 'granted' }).expect(201);
    const free = await therapist.get(`/patients/${link.patientId}/screening`).expect(200);
    expect(free.body.fired.map((rule: { ruleId: string }) => rule.ruleId)).not.toContain('consent.area-refused');
    await therapist.post(`/patients/${link.patientId}/consent-choices`).send({ area: 'knee', choice: 'granted' }).expect(400);
    await (await newClinic()).as('massage_therapist').get(`/patients/${link.patientId}/consents`).expect(404);
  });
});

describe('submitting', () => {
  it('counts the answer that another device sent at the same moment, or asks for a further try', async () => {
    const clinic = await newClinic();
    const { link, browser, textId } = await answered(clinic);
    const other = (await passCheck(link.token)).browser;
    const late = { itemId: 'story.complaint', value: 'My left knee.', seq: 9, answeredBy: 'self', answeredAt: new Date().toISOString() };
    const [submitted, saved] = await Promise.all([
      browser.post('/link/submission').send({ consent: { textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }),
      other.put('/link/answers').send({ answers: [late] }),
    ]);
    expect(submitted.status).toBe(200);
    expect([200, 410]).toContain(saved.status);
    const kept = await sql`select 1 from intake_answer where clinic_id = ${clinic.id} and item_id = 'story.complaint' and seq = 9`;
    expect(kept).toHaveLength(saved.status === 200 ? 1 : 0);
    expect(await sql`select count(*)::int as count from consent where clinic_id = ${clinic.id}`).toEqual([{ count: 1 }]);
  });

  it('needs a text that the clinic has', async () => {
    const clinic = await newClinic();
    const { browser } = await answered(clinic);
    await browser.post('/link/submission').send({ consent: { textId: '01890000-0000-7000-8000-000000000000', signedName: 'R', signature: { kind: 'typed' } } }).expect(404);
    expect((await browser.get('/link/intake').expect(200)).body.state).toBe('open');
  });
});
