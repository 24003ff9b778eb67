// Every field of every body of the chart's routes, replaced by what nobody should send: refused with a problem, never a fault.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';

let clinic: TestClinic;
let patientId: string;

beforeAll(async () => {
  clinic = await newClinic();
  patientId = (await newPatient(clinic.as('physiotherapist'))).id;
});

type Body = Readonly<Record<string, unknown>>;

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['null', null], ['a number', 7], ['minus zero', -0], ['a huge number', 1e308], ['a flag', true], ['an empty text', ''], ['blanks', '   '], ['a NUL', 'a\u0000b'], ['half a surrogate', '\ud800'],
  ['a long text', 'x'.repeat(20_000)], ['SQL', "'; drop table patient; --"], ['an empty list', []], ['a list of lists', [[[]]]], ['a list of nulls', [null]], ['an empty object', {}],
  ['a polluted object', JSON.parse('{"__proto__":{"role":"owner"},"constructor":{"prototype":1}}')], ['a deep object', deep(40)], ['a list of 5,000', Array.from({ length: 5_000 }, () => 'calf')], ['right to left', '\u202Egnp.exe'],
];

/** Method, path and a body that the route knows; the path's {patient} is a person of the clinic. */
const ROUTES: readonly (readonly ['post' | 'patch', string, Body])[] = [
  ['post', '/patients', { givenName: 'Kim', familyName: 'Park', preferredName: 'K', birthDate: '1980-01-01', sexAtBirth: 'female', pronouns: 'she', email: 'k@example.test', phone: '555 0100', healthNumber: '1', language: 'en', allowDuplicate: true }],
  ['patch', '/patients/{patient}', { givenName: 'Kim', birthDate: '1980-01-01', status: 'active', deceasedOn: null }],
  ['post', '/patients/{patient}/episodes', { title: 'Hip', regions: [{ region: 'calf', side: 'left' }], onsetOn: '2026-01-01', injuryOn: '2026-01-01' }],
  ['post', '/patients/{patient}/facts', { facts: [{ factId: 'sx.fever', value: false }], sessionId: null }],
  ['post', '/patients/{patient}/medicines', { text: 'aspirin', status: 'current', startedOn: '2020-01-01', stoppedOn: null }],
  ['post', '/patients/{patient}/screenings', { performerRole: 'physiotherapist' }],
  ['post', '/patients/{patient}/overrides', { ruleId: 'fever', region: 'calf', side: 'left', techniqueGroup: 'heat', reason: 'A reason of some length', validUntil: '2026-12-01' }],
  ['post', '/patients/{patient}/check-ins', { appointmentId: null, answers: { newMedicine: null, newSymptom: false, eventSinceLast: false, facts: {} } }],
  ['post', '/patients/{patient}/clearances', { ruleIds: ['fever'], episodeId: null, addressee: 'Dr. A', question: 'May we?', dueOn: '2026-12-01' }],
  ['post', '/appointments', { patientId: '{patient}', practitionerId: '{patient}', visitType: 'review', reason: 'x', startsAt: '2026-12-01T10:00:00Z', endsAt: '2026-12-01T11:00:00Z', episodeId: null }],
  ['post', '/screenings/preview', { performerRole: 'physiotherapist', sessionDate: '2026-03-14', facts: { 'sx.fever': true }, medicinesText: 'aspirin', regions: [{ region: 'calf' }], techniqueGroups: ['heat'] }],
  ['post', '/reasoning/preview', { areas: [{ region: 'calf', side: 'left', quality: ['aching'], intensity0To10: 5 }], symptoms: ['tingling'], performerRole: 'physiotherapist' }],
  ['post', '/protocols/peace-and-love/preview', { injuryDate: '2026-03-01', today: '2026-03-04', criteria: { restPain0To10: 2 }, confirmedMoves: [{ to: 'love', on: '2026-03-03' }], reinjuries: [] }],
];

const filled = (text: string): string => text.replaceAll('{patient}', patientId);

async function send(method: 'post' | 'patch', path: string, body: unknown): Promise<{ status: number; type: string }> {
  const test = clinic.as('physiotherapist')[method](filled(path)).set('Content-Type', 'application/json').set('If-Match', '"999"');
  const { status, headers } = await test.send(filled(JSON.stringify(body)));
  return { status, type: String(headers['content-type']) };
}

const isAnswered = ({ status, type }: { status: number; type: string }): boolean => (status < 300 ? type.includes('json') : status < 500 && type.includes('application/problem+json'));

describe.each(ROUTES)('%s %s', (method, path, known) => {
  it.each(HOSTILE)('takes %s in place of any field without a fault', async (_what, hostile) => {
    const unanswered: string[] = [];
    for (const field of Object.keys(known)) {
      const answer = await send(method, path, { ...known, [field]: hostile });
      if (!isAnswered(answer)) unanswered.push(`${field}: ${answer.status}`);
    }
    expect(unanswered).toEqual([]);
  });

  it('refuses a body that is no object, and a field nobody knows', async () => {
    for (const body of [null, [], 'text', 7, true]) expect((await send(method, path, body)).status).toBe(400);
    expect((await send(method, path, { ...known, clinicId: patientId })).status).toBe(400);
  });

  it('refuses what is not JSON', async () => {
    const agent = clinic.as('physiotherapist')[method](filled(path)).set('If-Match', '"1"');
    expect((await agent.set('Content-Type', 'application/json').send('{"a":')).status).toBe(400);
    expect((await clinic.as('physiotherapist')[method](filled(path)).set('Content-Type', 'text/plain').send('a=1')).status).toBe(415);
  });
});

it('left nothing behind that cannot be read', async () => {
  await clinic.as('physiotherapist').get(`/patients/${patientId}/chart`).expect(200);
  await clinic.as('physiotherapist').get(`/patients/${patientId}/screening`).expect(200);
  await clinic.as('physiotherapist').get('/home').expect(200);
  const [row] = await sql`select count(*)::int as count from patient where clinic_id = ${clinic.id} and family_name = ''`;
  expect(row).toEqual({ count: 0 });
});
