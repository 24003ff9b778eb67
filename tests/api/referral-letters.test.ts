import { randomUUID } from 'node:crypto';
import type { Agent } from '../support/api.js';
import { healthyPatient, newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { attempting, answerTo, RESTRICTED } from '../support/database-roles.js';
import { sql } from '../support/database.js';
import { daysFrom, today } from '../support/days.js';
import { enclosedPdf, mailTo } from '../support/mail.js';
import { bytes, pdfPages, pdfText } from '../support/pdf-text.js';

let clinic: TestClinic;
let now: string;
beforeAll(async () => {
  clinic = await newClinic();
  now = today(clinic.timeZone);
});

const physio = () => clinic.as('physiotherapist');
const masseur = () => clinic.as('massage_therapist');
const admin = () => clinic.as('clinic_admin');

interface Referral {
  readonly id: string;
  readonly version: number;
}

const refer = async (agent: Agent, patientId: string, referral: object = {}): Promise<Referral> =>
  (await agent.post(`/patients/${patientId}/referrals`).send({ reason: 'Night pain.', toName: 'Dr Okafor', ...referral }).expect(201)).body;
const reread = async (agent: Agent, { id }: Referral): Promise<Referral> => (await agent.get(`/referrals/${id}`).expect(200)).body;
const change = (agent: Agent, { id, version }: Referral, body: object) => agent.patch(`/referrals/${id}`).set('If-Match', `"${version}"`).send(body);
const sign = (agent: Agent, { id, version }: Referral, body: object = {}) => agent.post(`/referrals/${id}/letter/signature`).set('If-Match', `"${version}"`).send(body);
const step = (agent: Agent, { id, version }: Referral, body: object) => agent.post(`/referrals/${id}/steps`).set('If-Match', `"${version}"`).send(body);
const paper = async (agent: Agent, { id }: Referral, which: string): Promise<Buffer> => (await agent.get(`/referrals/${id}/letter/${which}`).buffer(true).parse(bytes).expect(200)).body;

const SWOLLEN = { 'sx.legSwellingUnilateral': true, 'sx.legWarmOrRed': true, 'sx.calfPainOrTender': true } as const;
const LETTER = { situation: 'S. Doe was seen.', background: 'No medicines.', assessment: 'Calf swollen, warm.', recommendation: 'Please assess today.' } as const;

describe('a letter to somebody outside', () => {
  test('holds findings, measures and medicines, is signed once, and is the same on every copy', async () => {
    const patient = await healthyPatient(physio(), SWOLLEN);
    await physio().post(`/patients/${patient.id}/medicines`).send({ text: 'ramipril 5 mg' }).expect(201);
    await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'girth', region: 'calf', side: 'left', data: { landmark: 'mid', cm: 41 } }).expect(201);
    for (const [score, day] of [[7, -14], [4, 0]] as const) {
      await physio().post(`/patients/${patient.id}/outcomes`).send({ measureId: 'nprs', answers: { now: score }, provenance: 'patient', takenOn: daysFrom(now, day) }).expect(201);
    }
    const referral = await refer(physio(), patient.id, { ruleId: 'dvt.signs', reason: undefined });
    const { body: letter } = await physio().get(`/referrals/${referral.id}`).expect(200);
    expect(letter.letter.background).toContain('girth 41 cm');
    expect(letter.letter.background).toMatch(/Measured:\n- .*: 7 \(.*\) to 4 \(/u);

    expect((await physio().get(`/referrals/${referral.id}/letter`).expect(200)).body).toMatchObject({ kind: 'referral', isWritten: true, signedAt: null, can: { sign: true, print: true } });
    expect(pdfText(await paper(physio(), referral, 'document'))).toContain('DRAFT');

    const { body: signed } = await sign(physio(), referral).expect(200);
    expect(signed).toMatchObject({ signedRole: 'physiotherapist', can: { sign: false } });
    expect(signed.contentHash).toMatch(/^[\da-f]{64}$/u);
    const printed = await paper(admin(), referral, 'document');
    const text = pdfText(printed);
    for (const words of ['Referral letter', 'Dr Okafor', 'ramipril 5 mg', 'girth 41 cm', 'Body map', 'Same day', signed.contentHash]) expect(text).toContain(words);
    expect(text).not.toContain('DRAFT');
    const pages = pdfPages(printed);
    expect(pages.reduce((all, { drawn }) => all + drawn, 0)).toBeGreaterThan(200);
    pages.forEach((page, at) => {
      expect(page.text).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(page.text).toContain(patient.id.slice(-8).toUpperCase());
    });

    await physio().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'foot', side: 'left', data: { text: 'Later.' } });
    expect(pdfText(await paper(physio(), referral, 'document'))).toBe(text);
    const latest = await reread(physio(), referral);
    expect((await sign(physio(), latest).expect(422)).body.code).toBe('already-signed');
    expect((await change(physio(), latest, { letter: LETTER }).expect(422)).body.code).toBe('letter-signed');
    expect((await change(physio(), latest, { toName: 'Dr Else' }).expect(422)).body.code).toBe('letter-signed');
    const answers = await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, `update referral set letter = '{"situation": "x"}' where id = $1`, [referral.id]), await answerTo(db, `update referral set to_name = 'x' where id = $1`, [referral.id]),
      await answerTo(db, 'update referral_signature set signed_name = signed_name where referral_id = $1', [referral.id]), await answerTo(db, 'delete from referral_signature where referral_id = $1', [referral.id]),
    ]);
    expect(answers).toEqual([RESTRICTED, RESTRICTED, RESTRICTED, RESTRICTED]);
  });

  test('is not signed with a part missing, nor unseen', async () => {
    const referral = await refer(physio(), (await newPatient(physio())).id);
    const { body: empty } = await change(physio(), referral, { letter: { ...LETTER, recommendation: ' ' } }).expect(200);
    const { body } = await sign(physio(), empty).expect(422);
    expect(body).toMatchObject({ code: 'letter-incomplete', errors: [{ pointer: '/letter/recommendation' }] });
    await sign(physio(), referral).expect(409);
    await sign(admin(), empty).expect(403);
    await sign(clinic.as('assistant'), empty).expect(403);
  });

  test('of a massage therapist names no cause, unless the words are somebody else’s', async () => {
    const referral = await refer(masseur(), (await newPatient(masseur())).id);
    const { body: named } = await change(masseur(), referral, { letter: { ...LETTER, assessment: 'This looks like a thrombosis.' } }).expect(200);
    const { body } = await sign(masseur(), named).expect(422);
    expect(body).toMatchObject({ code: 'role-wording', errors: [{ pointer: '/letter/assessment', code: 'diagnosis-word' }] });
    expect((await step(masseur(), named, { step: 'send', way: 'printed' }).expect(422)).body.code).toBe('role-wording');
    const { body: quoted } = await change(masseur(), named, { letter: { ...LETTER, background: 'Had a thrombosis in 2019, as told.', assessment: 'Thrombosis in the past, calf swollen.' } }).expect(200);
    await sign(masseur(), quoted).expect(200);
    const other = await refer(masseur(), (await newPatient(masseur())).id);
    const { body: own } = await change(masseur(), other, { letter: { ...LETTER, assessment: 'Sent by the patient: “I have arthritis”.' } }).expect(200);
    await sign(masseur(), own, { wordsSeen: true }).expect(200);
  });

  test('goes out signed: by whoever sends it if they may, by administration once it is', async () => {
    const patient = await newPatient(physio());
    const first = await refer(physio(), patient.id);
    expect((await step(admin(), first, { step: 'send', way: 'faxed' }).expect(422)).body.code).toBe('letter-not-signed');
    const { body: sent } = await step(physio(), first, { step: 'send', way: 'handed-over' }).expect(200);
    expect(sent).toMatchObject({ status: 'sent', sentBy: 'handed-over', can: { editLetter: false } });
    expect((await physio().get(`/referrals/${first.id}/letter`).expect(200)).body.signedRole).toBe('physiotherapist');

    const email = `${randomUUID()}@example.test`;
    const { body: contact } = await admin().post('/contacts').send({ name: 'Dr Mail', email }).expect(201);
    const second = await refer(physio(), patient.id, { contactId: contact.id });
    await sign(physio(), second).expect(200);
    await step(admin(), second, { step: 'send', way: 'email' }).expect(200);
    expect(await sql`select kind, recipient from outbox_message where referral_id = ${second.id}`).toEqual([{ kind: 'referral-letter', recipient: email }]);
    const mail = await mailTo(email);
    expect(mail).toContain('filename=referral-letter.pdf');
    expect(mail).not.toContain(patient.id);
    expect(mail).toContain(Buffer.from('%PDF-1').toString('base64').slice(0, 7));
  });

  test('comes to the patient in plain words, in their language', async () => {
    const patient = await healthyPatient(physio(), SWOLLEN);
    const referral = await refer(physio(), patient.id, { ruleId: 'dvt.signs', reason: undefined });
    await sign(physio(), referral).expect(200);
    const english = pdfText(await paper(physio(), referral, 'patient-copy'));
    for (const words of ['Your referral', 'Dr Okafor', 'Be seen today.', 'Get help at once if', 'Page 1 of']) expect(english).toContain(words);
    expect(english).not.toMatch(/Wells|SHA-256|Assessment/u);
    const french = pdfText(await paper(admin(), referral, 'patient-copy?language=fr'));
    expect(french).toContain('Votre demande de consultation');
    expect(french).toContain('Page 1 de');
    expect(french).not.toContain('Get help');
  });

  test('shows administration how it stands, and the paper once it is signed', async () => {
    const referral = await refer(physio(), (await newPatient(physio())).id);
    expect((await admin().get(`/referrals/${referral.id}/letter`).expect(200)).body).toMatchObject({ suggested: null, can: { sign: false, print: false } });
    await admin().get(`/referrals/${referral.id}/letter/document`).expect(403);
    await sign(physio(), referral).expect(200);
    expect((await admin().get(`/referrals/${referral.id}/letter`).expect(200)).body.can).toEqual({ sign: false, print: true });
    const stranger = (await newClinic()).as('physiotherapist');
    for (const path of ['letter', 'letter/document', 'letter/patient-copy']) await stranger.get(`/referrals/${referral.id}/${path}`).expect(404);
  });
});

describe('a referral that comes in', () => {
  const FACTS = { datedOn: '2026-03-02', question: 'Please treat the knee.', diagnosis: 'Patellofemoral pain', precautions: 'No running' } as const;

  async function arrive(input: object = FACTS): Promise<Referral> {
    const { id } = await newPatient(admin());
    const { body } = await admin().post(`/patients/${id}/inbound-referrals`).send({ fromName: 'Dr Quist', urgency: 'within-days', ...input }).expect(201);
    return reread(physio(), { id: body.referralId, version: 0 });
  }

  test('is typed in by administration from its letter, as it stands there', async () => {
    const referral = await arrive();
    expect(referral).toMatchObject({ direction: 'inbound', status: 'received', toName: 'Dr Quist', question: FACTS.question, urgency: 'within-days' });
    const { body } = await admin().get(`/referrals/${referral.id}/inbound-letter`).expect(200);
    expect(body).toMatchObject({ ...FACTS, missing: [], can: { edit: true } });
    const { body: changed } = await admin().put(`/referrals/${referral.id}/inbound-letter`).set('If-Match', `"${body.version}"`).send({ ...FACTS, precautions: null }).expect(200);
    expect(changed).toMatchObject({ precautions: null, missing: ['precautions'] });
    const stale = await physio().put(`/referrals/${referral.id}/inbound-letter`).set('If-Match', `"${body.version}"`).send(FACTS).expect(409);
    expect(stale.body.current.version).toBe(changed.version);
  });

  test('says what its letter does not', async () => {
    const referral = await arrive({});
    const { body } = await physio().get(`/referrals/${referral.id}/inbound-letter`).expect(200);
    expect(body.missing).toEqual(['datedOn', 'question', 'diagnosis', 'precautions']);
    await admin().post(`/patients/${(await newPatient(admin())).id}/inbound-referrals`).send({}).expect(400);
    await admin().put(`/referrals/${referral.id}/inbound-letter`).set('If-Match', `"${body.version}"`).send({ datedOn: '2999-01-01' }).expect(400);
    const ours = await refer(physio(), (await newPatient(physio())).id);
    await physio().get(`/referrals/${ours.id}/inbound-letter`).expect(422);
  });

  test('has its referrer asked by mail, with the question and whom it is about in the attached paper alone', async () => {
    const email = `${randomUUID()}@example.test`;
    const { body: contact } = await admin().post('/contacts').send({ name: 'Dr Quist', email }).expect(201);
    const referral = await arrive({ ...FACTS, precautions: null, fromName: undefined, contactId: contact.id });
    expect((await admin().get(`/referrals/${referral.id}/inbound-letter`).expect(200)).body).toMatchObject({ askingEmail: email, asked: [] });
    const asking = { step: 'ask-for-information', note: 'Which limits should we keep to?' };
    expect((await step(admin(), referral, { ...asking, way: 'faxed' }).expect(400)).body.errors).toEqual([expect.objectContaining({ pointer: '/way', code: 'not-for-step' })]);
    const { body: asked } = await step(admin(), referral, { ...asking, way: 'email' }).expect(200);
    expect(asked).toMatchObject({ status: 'missing-information', sentAt: null, sentBy: null });
    const { body: letter } = await admin().get(`/referrals/${referral.id}/inbound-letter`).expect(200);
    expect(letter.asked).toEqual([{ id: expect.any(String), recipient: email, at: expect.any(String), byName: clinic.members.clinic_admin.displayName, mail: expect.objectContaining({ lastError: null }) }]);
    const mail = await mailTo(email);
    expect(mail).toContain('filename=question.pdf');
    const words = mail.slice(0, mail.indexOf('filename='));
    const [person] = await sql<{ family_name: string; patient_id: string }>`select p.family_name, p.id as patient_id from patient p join referral r on r.patient_id = p.id where r.id = ${referral.id}`;
    for (const secret of [person?.family_name ?? '', person?.patient_id ?? '', 'limits', 'Patellofemoral']) expect(words).not.toContain(secret);
    const question = pdfText(await enclosedPdf(email));
    for (const said of ['Question about your referral', person?.family_name ?? '', 'Which limits should we keep to?', 'March 2, 2026', 'Page 1 of 1']) expect(question).toContain(said);
    const refused = await attempting('owner', clinic.id, async (db) => [
      await answerTo(db, 'update referral_question set recipient = recipient where referral_id = $1', [referral.id]), await answerTo(db, 'delete from referral_question where referral_id = $1', [referral.id]),
    ]);
    expect(refused).toEqual([RESTRICTED, RESTRICTED]);
  });

  test('has its referrer asked without a mail where there is no address', async () => {
    const referral = await arrive({});
    const asking = { step: 'ask-for-information', note: 'What shall we answer?' };
    expect((await step(admin(), referral, { ...asking, way: 'email' }).expect(422)).body.code).toBe('no-email');
    await step(admin(), referral, asking).expect(200);
    expect((await admin().get(`/referrals/${referral.id}/inbound-letter`).expect(200)).body).toMatchObject({ askingEmail: null, asked: [] });
    expect(await sql`select 1 from outbox_message where referral_id = ${referral.id}`).toEqual([]);
  });

  test('ends with a report that is drafted from what was done, signed and sent back', async () => {
    const { body: contact } = await admin().post('/contacts').send({ name: 'Dr Quist', email: 'quist@example.test' }).expect(201);
    let referral = await arrive({ ...FACTS, fromName: undefined, contactId: contact.id });
    expect((await change(physio(), referral, { letter: LETTER }).expect(422)).body.code).toBe('not-possible');
    for (const body of [{ step: 'triage' }, { step: 'book', appointmentOn: now }, { step: 'see' }]) referral = (await step(physio(), referral, body).expect(200)).body;
    const { body: state } = await physio().get(`/referrals/${referral.id}/letter`).expect(200);
    expect(state).toMatchObject({ kind: 'report', isWritten: false, can: { sign: false } });
    expect(state.suggested.situation).toContain('your letter of March 2, 2026');
    expect(state.suggested.background).toContain('Diagnosis as you wrote it: Patellofemoral pain');
    expect((await admin().get(`/referrals/${referral.id}/letter`).expect(200)).body.suggested).toBeNull();

    referral = (await change(physio(), referral, { letter: state.suggested }).expect(200)).body;
    await sign(physio(), referral).expect(200);
    const { body: reported } = await step(physio(), await reread(physio(), referral), { step: 'report', way: 'email' }).expect(200);
    expect(reported).toMatchObject({ status: 'reported', reply: state.suggested.recommendation, sentBy: 'email' });
    expect(await sql`select kind, recipient from outbox_message where referral_id = ${referral.id}`).toEqual([{ kind: 'referral-report', recipient: 'quist@example.test' }]);
    const text = pdfText(await paper(physio(), referral, 'document'));
    for (const words of ['Report to the referrer', 'Patellofemoral pain', 'Dr Quist']) expect(text).toContain(words);
    expect(pdfText(await paper(physio(), referral, 'patient-copy'))).toContain('Our report about you');
    await step(physio(), reported, { step: 'close', outcome: 'Treated.', patientTold: true }).expect(200);
  });
});
