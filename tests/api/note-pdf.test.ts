// The printed note: whose it is and which page on every page, words, tables, signatures, and the body map drawn as lines.
import { type Agent } from '../support/api.js';
import { healthyPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { bytes, pdfPages } from '../support/pdf-text.js';
import { sql } from '../support/database.js';
import { jpeg } from '../support/pictures.js';
import { DRAWING } from '../trust/surroundings.js';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await newClinic();
});

const masseur = () => clinic.as('massage_therapist');
const print = async (agent: Agent, id: string) => pdfPages((await agent.get(`/sessions/${id}/document`).buffer(true).parse(bytes).expect(200).expect('Content-Type', 'application/pdf')).body);

/** Lines of a page end where its width ends. */
const words = (pages: readonly { readonly text: string }[]): string => pages.map(({ text }) => text).join(' ').replaceAll(/\s+/gu, ' ');

interface Note {
  readonly id: string;
  readonly version: number;
}

const LONG = 'Pulls on the outside of the calf when walking down stairs, eases after ten minutes of rest. '.repeat(40);

async function written(agent: Agent, patientId: string, more: object = {}): Promise<Note> {
  const { body } = await agent.post(`/patients/${patientId}/sessions`).send({ visitType: 'massage-session', ...more }).expect(201);
  const text = { subjective: LONG, objective: 'Tender mid calf.', assessment: 'Responds to pressure.', plan: 'Again next week.' };
  const saved = (await agent.patch(`/sessions/${body.id}`).set('If-Match', '"1"').send(text).expect(200)).body;
  const techniques = [{ modalityId: 'swedish', region: 'calf', side: 'left', pressure0To5: 2, minutes: 20, response: 'better', painAfter0To10: 0, note: 'eased quickly' }];
  return (await agent.put(`/sessions/${body.id}/techniques`).set('If-Match', `"${saved.version}"`).send({ techniques }).expect(200)).body;
}

const sign = async (agent: Agent, { id, version }: Note): Promise<Note & { contentHash: string }> =>
  (await agent.post(`/sessions/${id}/signature`).set('If-Match', `"${version}"`).send({ warningsSeen: true }).expect(200)).body;

it('names patient, visit and page on every page, and says all that was signed', async () => {
  const patient = await healthyPatient(masseur());
  const [person] = await sql<{ name: string }>`select concat_ws(' ', given_name, family_name) as name from patient where id = ${patient.id}`;
  const note = await written(masseur(), patient.id);
  await masseur().post(`/patients/${patient.id}/findings`).send({ kind: 'note', region: 'calf', side: 'right', data: { text: 'stiff in the morning' }, sessionId: note.id }).expect(201);
  const signed = await sign(masseur(), note);
  await masseur().post(`/sessions/${note.id}/addenda`).send({ text: 'The left calf, not the right.', reason: 'Wrong side written.' }).expect(201);
  const pages = await print(masseur(), note.id);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ text }, at) => {
    expect(text).toContain(person?.name);
    expect(text).toContain('born March 14, 1986');
    expect(text).toContain(patient.id.slice(-8).toUpperCase());
    expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(text).toContain('AMENDED');
    expect(text).not.toContain('DRAFT');
  });
  const all = words(pages);
  const said = ['Massage session', 'Tender mid calf.', 'Responds to pressure.', 'Again next week.', 'Swedish massage', 'Left calf', 'Better, pain to 0, eased quickly', 'stiff in the morning', 'The left calf, not the right.', 'Wrong side written.', clinic.members.massage_therapist.displayName, signed.contentHash];
  expect(said.filter((one) => !all.includes(one))).toEqual([]);
  const trail = await sql<{ fields: string[] }>`select fields from audit_event where entity_id = ${note.id} and action = 'print'`;
  expect(trail).toEqual([{ fields: [`hash:${signed.contentHash}`] }]);
});

it('draws what was painted: the figure and the paint as lines and areas, in the colour of its quality', async () => {
  const patient = await healthyPatient(masseur());
  const note = await written(masseur(), patient.id);
  const before = (await print(masseur(), note.id)).reduce((sum, { drawn }) => sum + drawn, 0);
  await masseur().post(`/patients/${patient.id}/body-drawings`).send({ drawing: DRAWING, sessionId: note.id }).expect(201);
  const pages = await print(masseur(), note.id);
  expect(before).toBeGreaterThan(500);
  expect(pages.reduce((sum, { drawn }) => sum + drawn, 0)).toBeGreaterThan(before);
  expect(pages.some(({ text }) => text.includes('Body map') && text.includes(`Painted by ${clinic.members.massage_therapist.displayName}`))).toBe(true);
});

it('marks a draft on every page, also one that waits for its second signature', async () => {
  const patient = await healthyPatient(masseur());
  const note = await written(clinic.as('assistant'), patient.id);
  for (const { text } of await print(masseur(), note.id)) expect(text).toContain('DRAFT, not signed');
  await clinic.as('assistant').post(`/sessions/${note.id}/co-signature-request`).set('If-Match', `"${note.version}"`).send({ warningsSeen: true }).expect(200);
  const waiting = await print(masseur(), note.id);
  for (const { text } of waiting) expect(text).toContain('DRAFT, waits for co-signature');
  const shown = (await masseur().get(`/sessions/${note.id}`).expect(200)).body;
  await sign(masseur(), shown);
  const all = (await print(masseur(), note.id)).map(({ text }) => text).join('\n');
  expect(all).toContain(`${clinic.members.assistant.displayName}, Assistant`);
  expect(all).toContain(`${clinic.members.massage_therapist.displayName}, Massage therapist`);
  expect(all).toContain('Co-signed by');
  expect(all).not.toContain('DRAFT');
});

it('dates a late entry as such', async () => {
  const patient = await healthyPatient(masseur());
  const note = await sign(masseur(), await written(masseur(), patient.id, { visitDate: '2026-01-05' }));
  const pages = await print(masseur(), note.id);
  for (const { text } of pages) expect(text).toContain('LATE ENTRY');
  expect(pages[0]?.text).toContain('Visit on January 5, 2026; note begun');
});

it('sets names of any European script, and a box for a letter it cannot write', async () => {
  const patient = await healthyPatient(masseur());
  await sql`update patient set given_name = ${'Łukasz Олена'}, family_name = ${'Παπά 中'} where id = ${patient.id}`;
  const note = await written(masseur(), patient.id);
  const [first] = await print(masseur(), note.id);
  expect(first?.text.replaceAll(/\s/g, '')).toContain('ŁukaszОленаΠαπά□');
});

it('shows the photographs of the visit with place, day and caption; none once the consent is taken back', async () => {
  const patient = await healthyPatient(masseur());
  const consent = (choice: string) => masseur().post(`/patients/${patient.id}/consent-choices`).send({ area: 'photographs', choice }).expect(201);
  const file = async (id: string): Promise<Buffer> => (await masseur().get(`/sessions/${id}/document`).buffer(true).parse(bytes).expect(200)).body;
  const pictures = (pdf: Buffer): number => pdf.toString('latin1').split('/Subtype /Image').length - 1;
  await consent('granted');
  const note = await written(masseur(), patient.id);
  expect(pictures(await file(note.id))).toBe(0);
  const about = JSON.stringify({ region: 'calf', side: 'left', caption: 'Bruise below the knee', takenOn: '2026-01-05', sessionId: note.id });
  const photo = (await masseur().post(`/patients/${patient.id}/photos`).field('about', about).attach('file', await jpeg(), { filename: 'a.jpg', contentType: 'image/jpeg' }).expect(201)).body;
  const pdf = await file(note.id);
  const all = words(pdfPages(pdf));
  for (const said of ['Photographs', 'Left calf', ': Bruise below the knee', 'January 5, 2026', photo.sha256.slice(0, 16)]) expect(all).toContain(said);
  expect(pictures(pdf)).toBe(1);
  await consent('refused');
  const without = await file(note.id);
  expect(pictures(without)).toBe(0);
  expect(words(pdfPages(without))).toContain('Not printed: the patient has taken');
});

it('prints no marks of the screen, and says which lines were carried', async () => {
  const patient = await healthyPatient(masseur());
  const note = await written(masseur(), patient.id);
  const { body } = await masseur().patch(`/sessions/${note.id}`).set('If-Match', `"${note.version}"`).send({ objective: '»\u00A0Tender mid calf.\n›\u00A0Heat, low back.' }).expect(200);
  await sign(masseur(), body);
  const all = words(await print(masseur(), note.id));
  expect(all).toMatch(/Carried from the visit before, unchanged: .?Tender mid calf\./u);
  expect(all).toContain('Heat, low back.');
  expect(all).not.toMatch(/[›»]/u);
});

it('is not there for administration, nor for another clinic', async () => {
  const patient = await healthyPatient(masseur());
  const note = await written(masseur(), patient.id);
  await clinic.as('clinic_admin').get(`/sessions/${note.id}/document`).expect(403);
  await (await newClinic()).as('physiotherapist').get(`/sessions/${note.id}/document`).expect(404);
});
