// The patient's page of a plan: home programme, link, birth date, agreement, what was done at home, paper.
import { randomUUID } from 'node:crypto';
import { anonymous } from '../support/api.js';
import { BRIDGE, newActiveCarePlan, newCarePlan, newCareToken, openCare } from '../support/care-link.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { BIRTH_DATE } from '../support/patient-link.js';
import { bytes, pdfPages } from '../support/pdf-text.js';

let clinic: TestClinic;
beforeAll(async () => { clinic = await newClinic(); });

const physio = () => clinic.as('physiotherapist');
const mark = (today: string, change: Record<string, unknown> = {}) => ({ mark: randomUUID(), exerciseId: 'bridge', doneOn: today, pain: 0, markedAt: new Date().toISOString(), undone: false, ...change });
const put = (planId: string, version: number, exercises: readonly object[]) => physio().put(`/plans/${planId}/exercises`).set('If-Match', `"${version}"`).send({ exercises });

describe('the home programme of a plan', () => {
  it('is kept in order, agreed with the plan, and changes what was agreed', async () => {
    const { planId, version } = await newActiveCarePlan(clinic);
    const changed = await put(planId, version, [{ ...BRIDGE, note: 'Slowly.' }, { exerciseId: 'cat-camel', dose: { sets: 2, reps: 10, perDay: 2, painCeiling: 2 }, phase: 'settle' }]).expect(200);
    expect(changed.body.exercises).toMatchObject([{ exerciseId: 'bridge', side: 'both', note: 'Slowly.', phase: null }, { exerciseId: 'cat-camel', phase: 'settle', dose: { perDay: 2 } }]);
    expect(changed.body.changedSinceAgreed).toBe(true);
    const [row] = await sql<{ exercises: unknown }>`select content->'exercises' as exercises from plan_version where plan_id = ${planId}`;
    expect(row?.exercises).toMatchObject([{ exerciseId: 'bridge', dose: BRIDGE.dose }]);
  });

  it('asks for the reason of an unusual dose and refuses an impossible one', async () => {
    const { planId, version } = await newCarePlan(clinic);
    const unusual = { ...BRIDGE, dose: { ...BRIDGE.dose, reps: 20 } };
    expect((await put(planId, version, [unusual]).expect(400)).body.errors).toMatchObject([{ pointer: '/exercises/0/doseReason', code: 'reason-needed' }]);
    expect((await put(planId, version, [{ ...BRIDGE, dose: { ...BRIDGE.dose, reps: 90 }, doseReason: 'Strong' }]).expect(400)).body.errors).toMatchObject([{ pointer: '/exercises/0/dose/reps', code: 'not-possible' }]);
    expect((await put(planId, version, [BRIDGE, BRIDGE]).expect(400)).body.errors).toMatchObject([{ pointer: '/exercises/1/exerciseId', code: 'taken' }]);
    await put(planId, version, [{ ...unusual, doseReason: 'Trains already.' }]).expect(200);
    await put(planId, version, [BRIDGE]).expect(409);
  });
});

describe('the link to a plan', () => {
  it('opens with the birth date, in the language that is asked for, and shows this plan alone', async () => {
    const { planId } = await newActiveCarePlan(clinic);
    const token = await newCareToken(clinic, planId);
    expect((await anonymous.post('/link/care/exchange').send({ token }).expect(200)).body).toEqual({ clinicName: expect.any(String), clinicPhone: null, emergencyNumber: expect.any(String), language: 'en' });
    const browser = await openCare(token);
    const { body } = await browser.get('/link/care').expect(200);
    expect(body).toMatchObject({ firstName: 'Robin', planTitle: 'Back to gardening', number: 1, agreement: null, done: [] });
    expect(body.page).toMatchObject({ language: 'en', stage: { id: 'settle' }, goals: [{ activity: 'Dig for an hour' }] });
    expect(body.page.youDo).toMatchObject([{ exerciseId: 'bridge', side: 'Each side', daysPerWeek: 3 }]);
    expect(JSON.stringify(body)).not.toMatch(/ruleId|fired|doseReason/);
    const french = (await browser.get('/link/care?language=fr').expect(200)).body;
    expect(french.page).toMatchObject({ headings: { title: 'Mon plan', callUsIf: 'Appelez-nous si' }, youDo: [{ side: 'Chaque côté' }] });
    await browser.get('/link/care?language=de').expect(400);
    await anonymous.get('/link/care').expect(401);
    await browser.get(`/plans/${planId}`).expect(401);
    await browser.get('/link/intake').expect(401);
  });

  it('is locked by five wrong birth dates', async () => {
    const { planId } = await newActiveCarePlan(clinic);
    const token = await newCareToken(clinic, planId);
    for (let left = 4; left >= 0; left -= 1) {
      const wrong = await anonymous.post('/link/care/check').send({ token, birthDate: '1991-01-01' }).expect(422);
      expect(wrong.body).toMatchObject({ code: 'birth-date-wrong', errors: [{ detail: left === 1 ? '1 try left.' : `${left} tries left.` }] });
    }
    expect((await anonymous.post('/link/care/check').send({ token, birthDate: BIRTH_DATE }).expect(410)).body.code).toBe('link-locked');
    const { body } = await physio().get(`/plans/${planId}/care`).expect(200);
    expect(body.link).toMatchObject({ isLocked: true, isOpened: false });
  });

  it('ends when it is replaced, revoked, run out, or the plan is closed; a browser in use outlives the address', async () => {
    const { planId, version } = await newActiveCarePlan(clinic);
    const first = await newCareToken(clinic, planId);
    const second = await newCareToken(clinic, planId);
    const codeOf = async (token: string) => (await anonymous.post('/link/care/exchange').send({ token })).body.code as string | undefined;
    expect(await codeOf(first)).toBe('link-replaced');
    const browser = await openCare(second);
    await sql`update care_link set expires_at = now() - interval '1 minute' where plan_id = ${planId}`;
    expect(await codeOf(second)).toBe('link-expired');
    await browser.get('/link/care').expect(200);
    await sql`update care_access set expires_at = now() - interval '1 minute' where link_id in (select id from care_link where plan_id = ${planId})`;
    expect((await browser.get('/link/care').expect(401)).body.code).toBe('session-expired');
    const third = await newCareToken(clinic, planId);
    const again = await openCare(third);
    await physio().delete(`/plans/${planId}/care-link`).expect(204);
    expect((await again.get('/link/care').expect(410)).body.code).toBe('link-revoked');
    const fourth = await newCareToken(clinic, planId);
    const last = await openCare(fourth);
    await physio().post(`/plans/${planId}/completion`).set('If-Match', `"${version}"`).send({ ending: 'stopped', reason: 'Moved away.' }).expect(200);
    expect((await last.get('/link/care').expect(410)).body.code).toBe('plan-over');
    expect((await physio().post(`/plans/${planId}/care-link`).send({}).expect(422)).body.code).toBe('not-possible');
    expect((await anonymous.post('/link/care/exchange').send({ token: 'x'.repeat(43) }).expect(404)).body.code).toBe('link-unknown');
  });

  it('is of one clinic, is not made for a draft, and is sent where there is an address', async () => {
    const other = await newClinic();
    const draft = await newCarePlan(clinic);
    await physio().post(`/plans/${draft.planId}/care-link`).send({}).expect(422);
    const { planId } = await newActiveCarePlan(clinic, { email: `${randomUUID()}@example.test`, language: 'fr' });
    for (const path of ['care', 'document', 'patient-page']) await other.as('physiotherapist').get(`/plans/${planId}/${path}`).expect(404);
    await other.as('physiotherapist').post(`/plans/${planId}/care-link`).send({}).expect(404);
    await other.as('physiotherapist').delete(`/plans/${planId}/care-link`).expect(404);
    await clinic.as('clinic_admin').get(`/plans/${planId}/care`).expect(403);
    expect((await physio().post(`/plans/${planId}/care-link`).send({ sendBy: 'email' }).expect(201)).body).toEqual({ url: null, expiresAt: null });
    expect(await sql`select kind, status from outbox_message where plan_id = ${planId}`).toEqual([{ kind: 'care-link', status: 'pending' }]);
    const { planId: silent } = await newActiveCarePlan(clinic);
    expect((await physio().post(`/plans/${silent}/care-link`).send({ sendBy: 'email' }).expect(422)).body.code).toBe('email-needed');
  });
});

describe('on the page', () => {
  it('the patient agrees with the version that was read, once', async () => {
    const { planId } = await newActiveCarePlan(clinic);
    const browser = await openCare(await newCareToken(clinic, planId));
    expect((await browser.post('/link/care/agreement').send({ number: 2, signedName: 'Robin Vale', relation: 'self' }).expect(409)).body.code).toBe('stale-version');
    const { body } = await browser.post('/link/care/agreement').send({ number: 1, signedName: 'Robin Vale', relation: 'self' }).expect(200);
    expect(body.agreement).toEqual({ signedName: 'Robin Vale', agreedAt: expect.any(String) });
    expect((await browser.post('/link/care/agreement').send({ number: 1, signedName: 'Somebody Else', relation: 'carer' }).expect(200)).body.agreement).toEqual(body.agreement);
    expect((await physio().get(`/plans/${planId}/care`).expect(200)).body.agreement).toEqual(body.agreement);
  });

  it('marks are kept once, taken back, and come to the clinic as adherence', async () => {
    const { planId, patientId } = await newActiveCarePlan(clinic);
    const browser = await openCare(await newCareToken(clinic, planId));
    const { today } = (await browser.get('/link/care').expect(200)).body;
    const at = (second: number) => ({ markedAt: `2026-03-02T10:00:0${second}Z` });
    const [one, two, three] = [mark(today, { pain: 4, note: 'Left side pulls.', ...at(1) }), mark(today, at(2)), mark(today, { pain: null, ...at(3) })];
    await browser.put('/link/care/done').send({ marks: [one, two] }).expect(200);
    const { body } = await browser.put('/link/care/done').send({ marks: [one, three] }).expect(200);
    expect(body.done.map(({ id, pain }: { id: string; pain: number | null }) => [id, pain])).toEqual([[one.mark, 4], [two.mark, 0], [three.mark, null]]);
    expect((await browser.put('/link/care/done').send({ marks: [{ ...three, undone: true }] }).expect(200)).body.done).toHaveLength(2);
    const { adherence, notes } = (await physio().get(`/plans/${planId}/care`).expect(200)).body;
    expect(adherence).toEqual({ since: today, days: 1, exercises: [{ exerciseId: 'bridge', daysDone: 1, daysPlanned: 1, lastOn: today, lastPain: 0 }], course: [{ on: today, times: 2, pain: 4 }] });
    expect(notes).toEqual([{ on: today, exerciseId: 'bridge', text: 'Left side pulls.' }]);
    const trail = await sql<{ action: string }>`select action from audit_event where patient_id = ${patientId} and actor_kind = 'link' and entity = 'exercise-log'`;
    expect(trail).toHaveLength(3);
  });

  it('marks of another day, another exercise or another plan go nowhere', async () => {
    const [own, other] = [await newActiveCarePlan(clinic), await newActiveCarePlan(clinic, { familyName: 'Other' })];
    const [browser, stranger] = [await openCare(await newCareToken(clinic, own.planId)), await openCare(await newCareToken(clinic, other.planId))];
    const { today } = (await browser.get('/link/care').expect(200)).body;
    await browser.put('/link/care/done').send({ marks: [mark('2020-01-01')] }).expect(400);
    await browser.put('/link/care/done').send({ marks: [mark(today, { exerciseId: 'handstand' })] }).expect(400);
    await browser.put('/link/care/done').send({ marks: [mark(today, { pain: 11 })] }).expect(400);
    const kept = mark(today);
    await browser.put('/link/care/done').send({ marks: [kept] }).expect(200);
    expect((await stranger.put('/link/care/done').send({ marks: [{ ...kept, undone: true }] }).expect(200)).body.done).toEqual([]);
    expect((await browser.get('/link/care').expect(200)).body.done).toHaveLength(1);
  });

  it('an exercise that does not fit the person or the stage waits, with the reason', async () => {
    const { planId } = await newActiveCarePlan(clinic, {}, [{ ...BRIDGE, phase: 'build' }, { exerciseId: 'cat-camel', dose: { sets: 2, reps: 10, perDay: 2, painCeiling: 2 } }]);
    const browser = await openCare(await newCareToken(clinic, planId));
    expect((await browser.get('/link/care').expect(200)).body.page.youDo.map(({ exerciseId }: { exerciseId: string }) => exerciseId)).toEqual(['cat-camel']);
  });
});

describe('on paper', () => {
  const pdf = async (agent: { get(path: string): ReturnType<typeof anonymous.get> }, path: string) => pdfPages((await agent.get(path).buffer(true).parse(bytes).expect(200)).body as Buffer);

  it('the patient’s page is printed in both languages with drawn exercises, who it is for and page numbers', async () => {
    const { planId } = await newActiveCarePlan(clinic);
    const [english, french] = [await pdf(physio(), `/plans/${planId}/patient-page`), await pdf(physio(), `/plans/${planId}/patient-page?language=fr`)];
    expect(english[0]?.text).toContain('My plan: Back to gardening');
    expect(english.map(({ text }) => text).join('\n')).toMatch(/Call us if[\s\S]*Emergency:/);
    expect(french.map(({ text }) => text).join('\n')).toMatch(/Ce que vous faites[\s\S]*Appelez-nous si[\s\S]*Urgence/);
    expect(Math.max(...english.map(({ drawn }) => drawn))).toBeGreaterThan(100);
    english.forEach(({ text }, at) => {
      expect(text).toContain('Robin Vale');
      expect(text).toContain(`Page ${at + 1} of ${english.length}`);
    });
    french.forEach(({ text }, at) => expect(text).toContain(`Page ${at + 1} de ${french.length}`));
  });

  it('the patient takes the same page away by the link', async () => {
    const { planId } = await newActiveCarePlan(clinic);
    const browser = await openCare(await newCareToken(clinic, planId));
    expect((await pdf(browser, '/link/care/document?language=fr'))[0]?.text).toContain('Mon plan : Back to gardening');
    await anonymous.get('/link/care/document').expect(401);
  });

  it('the plan is printed for the clinic: goals, techniques, home programme, agreement', async () => {
    const { planId } = await newActiveCarePlan(clinic);
    const browser = await openCare(await newCareToken(clinic, planId));
    await browser.post('/link/care/agreement').send({ number: 1, signedName: 'Robin Vale', relation: 'self' }).expect(200);
    const text = (await pdf(physio(), `/plans/${planId}/document`)).map((page) => page.text).join('\n');
    for (const words of ['Back to gardening', 'Dig for an hour', 'Home programme', 'Bridge', 'Call us if', 'Robin Vale,', 'version 1']) expect(text).toContain(words);
  });
});
