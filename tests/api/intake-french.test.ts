// A patient who answers in French reads French: what must not wait, what does not fit, and the paper that was signed.
import { describe, expect, it } from '@jest/globals';
import { intakeMessagesFr, patientWordingFr } from '@legwork/clinical';
import type { Response } from 'supertest';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { wholeIntake } from '../support/intake-answers.js';
import { asSent, BIRTH_DATE, newIntake, passCheck } from '../support/patient-link.js';
import { pdfText } from '../support/pdf-text.js';

const FRENCH_TEXT = 'Je consens aux soins comme on me les a expliqués.';

const bytes = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};

const publishFrench = (clinic: TestClinic) => clinic.as('clinic_admin').post('/consent-texts').send({ language: 'fr', body: FRENCH_TEXT }).expect(201);

async function openedInFrench(clinic: TestClinic, patient: Record<string, unknown> = {}, birthDate = BIRTH_DATE) {
  const link = await newIntake(clinic, { language: 'fr', birthDate, ...patient });
  return { link, ...(await passCheck(link.token, birthDate)) };
}

describe('an intake in French', () => {
  it('says at once, in French, what must not wait', async () => {
    const { browser } = await openedInFrench(await newClinic());
    const saved = await browser.put('/link/answers').send({ answers: asSent({ 'sx.saddleNumbness': true }) }).expect(200);
    expect(saved.body.alerts).toEqual([{ level: 'emergency', wording: patientWordingFr['cauda-equina.saddle-or-sphincter'] }]);
  });

  it('names what does not fit in French, and in English to somebody who reads English', async () => {
    const { browser } = await openedInFrench(await newClinic());
    const bad = { answers: asSent({ 'pain.now': 99 }) };
    const inFrench = await browser.put('/link/answers').send(bad).expect(400);
    expect(inFrench.body.errors).toEqual([{ pointer: '/answers/0/value', code: 'out-of-range', detail: intakeMessagesFr['problem.out-of-range'] }]);
    await browser.put('/link/language').send({ language: 'en' }).expect(200);
    const inEnglish = await browser.put('/link/answers').send(bad).expect(400);
    expect(inEnglish.body.errors[0].detail).toBe('This number is outside what is possible here.');
  });

  it('refuses in French to send what is open, unsigned, or a child\'s alone', async () => {
    const clinic = await newClinic();
    const { browser, body } = await openedInFrench(clinic);
    const { textId } = body.consentText;
    const typed = { textId, signedName: 'Robin Vale', signature: { kind: 'typed' } };
    const open = await browser.post('/link/submission').send({ consent: typed }).expect(422);
    expect(open.body.detail).toBe('Il reste des questions sans réponse.');
    expect(open.body.errors[0].detail).toBe('Répondez à cette question.');
    const unsigned = await browser.post('/link/submission').send({ consent: { ...typed, signature: { kind: 'drawn' } } }).expect(400);
    expect(unsigned.body.errors[0].detail).toBe('Signez avec le doigt ou choisissez de taper votre nom.');

    const birthDate = `${Number(body.today.slice(0, 4)) - 12}-01-01`;
    const child = await openedInFrench(clinic, {}, birthDate);
    const answers = asSent(wholeIntake({ respondent: { relation: 'self' } }, { today: body.today, birthDate, sexAtBirth: 'male' }));
    for (let at = 0; at < answers.length; at += 50) await child.browser.put('/link/answers').send({ answers: answers.slice(at, at + 50) }).expect(200);
    const alone = await child.browser.post('/link/submission').send({ consent: typed }).expect(422);
    expect(alone.body).toMatchObject({ code: 'guardian-needed', detail: 'Avant 16 ans, un parent ou un tuteur doit signer.' });
  });

  it('is signed on the French text, and the paper is French', async () => {
    const clinic = await newClinic();
    await publishFrench(clinic);
    const { browser, body } = await openedInFrench(clinic);
    expect(body.consentText).toMatchObject({ body: FRENCH_TEXT });
    const answers = asSent(wholeIntake({}, { today: body.today, birthDate: BIRTH_DATE, sexAtBirth: 'male' }));
    for (let at = 0; at < answers.length; at += 50) await browser.put('/link/answers').send({ answers: answers.slice(at, at + 50) }).expect(200);
    await browser.post('/link/submission').send({
      consent: { textId: body.consentText.textId, signedName: 'Robin Vale', signature: { kind: 'typed' }, areas: [{ area: 'groin', choice: 'refused' }] },
    }).expect(200);
    const paper = await browser.get('/link/consent-document').buffer(true).parse(bytes).expect(200);
    const words = pdfText(paper.body);
    for (const said of ['Consentement aux soins', 'Je consens aux soins', 'Aine', 'Refusé', 'nom tapé en guise de signature']) expect(words).toContain(said);
    expect(words).not.toMatch(/Consent to|Not agreed|Signed/);
  });

  it('is signed on the English text where the clinic has no French one', async () => {
    const { body } = await openedInFrench(await newClinic());
    expect(body.consentText).toMatchObject({ body: 'I agree to be assessed and treated.' });
  });
});
