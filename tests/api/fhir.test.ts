// The FHIR R4 server: a whole chart read by a client that knows nothing of this product, and valid to its definitions.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'fhir-kit-client';
import type { Bundle, CapabilityStatement, CarePlan, Encounter, FhirResource, Observation, OperationOutcome } from 'fhir/r4.js';
import type { Agent } from '../support/api.js';
import { API, agentWith, anonymous, BASE_URL } from '../support/api.js';
import { newPatient } from '../support/chart.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { FINDINGS, richChart, type RichChart } from '../support/fhir-chart.js';
import { brokenReferences, faultsOf } from '../support/fhir-validation.js';

let clinic: TestClinic;
let chart: RichChart;
let token: string;
beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'UTC' });
  chart = await richChart(clinic);
  token = (await newToken(clinic.as('massage_therapist'))).token;
}, 240_000);

const TYPES = ['Condition', 'AllergyIntolerance', 'MedicationStatement', 'QuestionnaireResponse', 'Flag', 'Encounter', 'Observation', 'Procedure', 'CarePlan', 'Goal', 'ServiceRequest'] as const;

const newToken = async (agent: Agent, body: object = {}): Promise<{ id: string; token: string }> =>
  (await agent.post('/api-tokens').send({ name: 'Chart reader', scope: 'read:fhir', days: 30, ...body }).expect(201)).body;
/** A program: no cookie, no header of our pages. */
const program = (secret: string): Agent => agentWith({ Authorization: `Bearer ${secret}`, 'X-Legwork': '' });
const clientOf = (secret: string): Client => new Client({ baseUrl: `${BASE_URL}${API}/fhir`, bearerToken: secret });
const resourcesOf = (bundle: Bundle<FhirResource>): FhirResource[] => (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
const everything = async (agent: Agent, patientId: string): Promise<FhirResource[]> => resourcesOf((await agent.get(`/fhir/Patient/${patientId}/$everything`).expect(200)).body);
const isOf = <Type extends FhirResource['resourceType']>(type: Type) => (resource: FhirResource): resource is Extract<FhirResource, { resourceType: Type }> => resource.resourceType === type;

/** Every page of a search, by the link `next` alone. */
async function allPages(client: Client, resourceType: string, searchParams: Record<string, string>): Promise<{ pages: number; resources: FhirResource[] }> {
  // The client knows resources as objects with a type; what they are is checked by the validator.
  let bundle = (await client.search({ resourceType, searchParams })) as unknown as Bundle<FhirResource> | undefined;
  const resources: FhirResource[] = [];
  let pages = 0;
  while (bundle !== undefined) {
    pages += 1;
    resources.push(...resourcesOf(bundle));
    bundle = (await client.nextPage({ bundle: bundle as never })) as unknown as Bundle<FhirResource> | undefined;
  }
  return { pages, resources };
}

/** What the chart holds, counted in its tables. */
async function countsIn(patientId: string): Promise<Record<string, number>> {
  const [row] = await sql<Record<string, number>>`
    select (select count(*)::int from episode where patient_id = p.id) as "Condition",
      (select count(*)::int from allergy where patient_id = p.id) as "AllergyIntolerance",
      (select count(*)::int from medicine where patient_id = p.id) as "MedicationStatement",
      (select count(*)::int from intake where patient_id = p.id and status = 'accepted') + (select count(*)::int from outcome_score where patient_id = p.id) as "QuestionnaireResponse",
      (select count(*)::int from session where patient_id = p.id) as "Encounter",
      (select count(*)::int from finding where patient_id = p.id) + 2 + (select count(*)::int from outcome_score where patient_id = p.id)
        + (select count(*)::int from current_fact where patient_id = p.id and not withdrawn) as "Observation",
      (select count(*)::int from session_technique t join session s on s.id = t.session_id where s.patient_id = p.id) as "Procedure",
      (select count(*)::int from plan where patient_id = p.id) + 1 as "CarePlan",
      (select count(*)::int from plan_goal g join plan l on l.id = g.plan_id where l.patient_id = p.id) as "Goal",
      (select count(*)::int from referral where patient_id = p.id) as "ServiceRequest"
    from patient p where p.id = ${patientId}`;
  if (row === undefined) throw new Error('No such patient.');
  return row;
}

describe('a whole chart', () => {
  it('is valid R4, and every reference in it leads somewhere', async () => {
    const resources = await everything(clinic.as('massage_therapist'), chart.patientId);
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(new Set(['Patient', ...TYPES]));
    expect(resources.flatMap(faultsOf)).toEqual([]);
    expect(brokenReferences(resources)).toEqual([]);
  });

  it('is read by a standard client: what the server can do, every type page by page, every resource by itself', async () => {
    const client = clientOf(token);
    const can = (await client.capabilityStatement()) as unknown as CapabilityStatement;
    expect(faultsOf({ ...can, id: 'metadata' })).toEqual([]);
    expect(can.rest?.[0]?.resource?.map(({ type }) => type).toSorted()).toEqual(['Patient', ...TYPES].toSorted());
    const counts = await countsIn(chart.patientId);
    const read: Record<string, number> = {};
    for (const type of TYPES) {
      const { resources, pages } = await allPages(client, type, { patient: chart.patientId, _count: '3' });
      read[type] = resources.length;
      expect(pages).toBe(Math.max(1, Math.ceil(resources.length / 3)));
      expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
      for (const resource of resources.slice(0, 4)) expect(await client.read({ resourceType: type, id: String(resource.id) })).toEqual(resource);
    }
    const { Flag: flags = 0, ...others } = read;
    expect(others).toEqual(counts);
    expect(flags).toBeGreaterThan(0);
    const whole = await everything(program(token), chart.patientId);
    expect(whole).toHaveLength(1 + flags + Object.values(others).reduce((sum, count) => sum + count, 0));
  });

  it('says zero as zero, no as no, and what is not known as not known', async () => {
    const resources = await everything(clinic.as('physiotherapist'), chart.patientId);
    const observations = resources.filter(isOf('Observation'));
    const named = (text: string): Observation | undefined => observations.find(({ code }) => code.text?.startsWith(text) === true);
    expect(named('Range of motion')).toMatchObject({ valueQuantity: { value: 0, code: 'deg', system: 'http://unitsofmeasure.org' }, component: [{ valueBoolean: false }] });
    expect(named('Blood pressure')).toMatchObject({
      category: [{ coding: [{ code: 'vital-signs' }] }],
      component: [{ valueQuantity: { value: 128, code: 'mm[Hg]' } }, { code: { coding: [{ code: '8462-4' }, {}] }, dataAbsentReason: { coding: [{ code: 'unknown' }] } }],
    });
    const pains = observations.filter(({ code }) => code.text === 'Numeric pain rating scale');
    expect(pains).toContainEqual(expect.objectContaining({ code: expect.objectContaining({ coding: [expect.objectContaining({ system: 'http://loinc.org', code: '72514-3' }), expect.anything()] }), valueQuantity: expect.objectContaining({ value: 0 }) }));
    const intake = resources.filter(isOf('QuestionnaireResponse')).find(({ id }) => id === chart.intakeId);
    expect(intake?.item).toContainEqual(expect.objectContaining({ linkId: 'sx.fever', answer: [{ valueCoding: expect.objectContaining({ code: 'asked-unknown' }) }] }));
    expect(intake?.item).toContainEqual(expect.objectContaining({ linkId: 'hx.stroke', answer: [{ valueBoolean: false }] }));
  });

  it('tells a plan with its dose and the version it replaced, and the words of a note only once it is signed', async () => {
    const resources = await everything(clinic.as('physiotherapist'), chart.patientId);
    const plans = resources.filter(isOf('CarePlan'));
    const plan = plans.find(({ id }) => id === chart.planId) as CarePlan;
    expect(plan).toMatchObject({ status: 'active', activity: [{ detail: { status: 'in-progress', description: expect.stringContaining('10 min') } }, {}], goal: [{}] });
    expect(plans.find(({ id }) => `CarePlan/${id}` === plan.replaces?.[0]?.reference)).toMatchObject({ status: 'revoked', activity: [{}] });
    const visits = resources.filter(isOf('Encounter'));
    const signed = visits.find(({ id }) => id === chart.sessionId) as Encounter;
    expect(signed.text?.div).toContain('Going on well.');
    expect(signed.text?.div).toContain('Called afterwards');
    expect(visits.filter(({ status }) => status === 'in-progress').map(({ text }) => text)).toEqual([undefined]);
  });
});

describe('searching', () => {
  const search = (query: string, agent: Agent = clinic.as('physiotherapist')) => agent.get(`/fhir/${query}`);
  const found = async (query: string): Promise<(string | undefined)[]> => resourcesOf((await search(query).expect(200)).body).map(({ id }) => id);

  it.each([
    ['name', 'Patient?name=val'], ['birth date', 'Patient?birthdate=1990-05-17'], ['a span of birth dates', 'Patient?birthdate=1990-05'], ['before', 'Patient?birthdate=lt1990-05-18'],
    ['health number', 'Patient?identifier=1234-567-890'], ['a system and its number', 'Patient?identifier=urn:legwork:health-number%7C1234-567-890'], ['change', 'Patient?_lastUpdated=gt2020-01-01&name=robin'],
  ])('finds a person by %s', async (_by, query) => {
    expect(await found(query)).toContain(chart.patientId);
  });

  it.each(['Patient?name=nobody', 'Patient?birthdate=1990-05-18', 'Patient?birthdate=gt1990-05', 'Patient?identifier=urn:legwork:patient%7C1234-567-890', 'Patient?_lastUpdated=lt2020', `Condition?patient=${randomUUID()}`, 'Observation?_id=nothing'])('finds nobody by %s', async (query) => {
    expect(await found(query)).not.toContain(chart.patientId);
  });

  it('takes a patient as an id, as a reference or in full, and one resource by its id', async () => {
    const all = await found(`Goal?patient=${chart.patientId}`);
    expect(all).toHaveLength(1);
    expect(await found(`Goal?patient=Patient/${chart.patientId}`)).toEqual(all);
    expect(await found(`Goal?subject=${encodeURIComponent(`${BASE_URL}${API}/fhir/Patient/${chart.patientId}`)}`)).toEqual(all);
    expect(await found(`Goal?_id=${all[0] ?? ''}`)).toEqual(all);
  });

  it.each([
    ['an unknown parameter', 'Patient?colour=red', 'not-supported'], ['no patient', 'Observation', 'required'], ['a date that is none', 'Patient?birthdate=1990-13', 'value'], ['two people at once', `Goal?patient=${randomUUID()}&subject=${randomUUID()}`, 'value'],
    ['a count of nothing', 'Patient?_count=0', 'value'], ['XML', 'Patient?_format=xml', 'value'], ['a change at no time', `Condition?patient=${randomUUID()}&_lastUpdated=lately`, 'value'], ['a part of each resource', 'Patient?_summary=text', 'value'], ['a cursor of ours that is none', 'Patient?_cursor=x', 'invalid'],
    ['the same parameter twice', 'Patient?name=a&name=b', 'invalid'],
  ])('refuses %s', async (_what, query, code) => {
    const reply = await search(query).expect(400).expect('Content-Type', /^application\/fhir\+json/);
    expect((reply.body as OperationOutcome).issue[0]?.code).toBe(code);
    expect(faultsOf({ ...reply.body, id: 'refusal' })).toEqual([]);
  });

  it('passes over what it does not know when it is asked to be lenient', async () => {
    const { body } = await search('Patient?name=val&colour=red').set('Prefer', 'handling=lenient').expect(200);
    expect(body.link[0]).toEqual({ relation: 'self', url: expect.stringMatching(/\/fhir\/Patient\?name=val$/u) });
  });
});

describe('who may read', () => {
  it('gives administration the person and nothing of what they have', async () => {
    const admin = clinic.as('clinic_admin');
    await admin.get(`/fhir/Patient/${chart.patientId}`).expect(200).expect('ETag', /^W\/"[0-9a-f]{16}"$/).expect('Last-Modified', /GMT$/);
    for (const address of [`Condition?patient=${chart.patientId}`, `Encounter/${chart.sessionId}`, `Patient/${chart.patientId}/$everything`]) {
      const { body } = await admin.get(`/fhir/${address}`).expect(403).expect('Content-Type', /^application\/fhir\+json/);
      expect(body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden' }] });
    }
  });

  it('answers another clinic as if there were nothing', async () => {
    const other = (await newClinic()).as('physiotherapist');
    for (const address of [`Patient/${chart.patientId}`, `Encounter/${chart.sessionId}`, `CarePlan/${chart.planId}`, `Patient/${chart.patientId}/$everything`, 'Patient/x', 'Banana/1']) {
      expect((await other.get(`/fhir/${address}`).expect(404)).body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'not-found' }] });
    }
    expect((await other.get(`/fhir/Observation?patient=${chart.patientId}`).expect(200)).body).not.toHaveProperty('entry');
  });

  it('tells a stranger what it can do, and nothing else', async () => {
    await anonymous.get('/fhir/metadata').expect(200).expect('Content-Type', /^application\/fhir\+json/);
    await anonymous.get(`/fhir/Patient/${chart.patientId}`).expect(401).expect('WWW-Authenticate', 'Bearer').expect(({ body }) => expect(body).toMatchObject({ issue: [{ code: 'login' }] }));
  });

  it('puts every read on the trail', async () => {
    const reader = clinic.as('physiotherapist');
    const patient = await newPatient(reader);
    await reader.get(`/fhir/Patient/${patient.id}`).expect(200);
    await reader.get(`/fhir/Observation?patient=${patient.id}`).expect(200);
    await reader.get(`/fhir/Patient/${patient.id}/$everything`).expect(200);
    const rows = await sql<{ action: string; fields: string[] }>`select action, fields from audit_event where patient_id = ${patient.id} and entity = 'fhir' order by seq`;
    expect(rows).toEqual([{ action: 'read', fields: ['Patient'] }, { action: 'list', fields: ['Observation'] }, { action: 'export', fields: [] }]);
  });
});

describe('a personal access token', () => {
  it('is shown once, kept as a hash, and tells when it was used last', async () => {
    const owner = clinic.as('assistant');
    const made = await newToken(owner);
    expect(made.token).toMatch(/^lwt_[A-Za-z0-9_-]{43}$/u);
    const before = (await owner.get('/api-tokens').expect(200)).body.items;
    expect(before).toEqual([expect.objectContaining({ id: made.id, name: 'Chart reader', scope: 'read:fhir', lastUsedAt: null })]);
    expect(JSON.stringify(before)).not.toContain(made.token.slice(4));
    await program(made.token).get(`/fhir/Patient/${chart.patientId}`).expect(200);
    expect((await owner.get('/api-tokens').expect(200)).body.items[0].lastUsedAt).toEqual(expect.any(String));
    expect((await clinic.as('physiotherapist').get('/api-tokens').expect(200)).body.items).toEqual([]);
  });

  it('opens the FHIR server and nothing else, and is no session', async () => {
    await program(token).get('/patients').expect(401);
    await program(token).post('/patients').send({ givenName: 'A', familyName: 'B' }).expect(403);
    await program(token).get('/session').expect(401);
  });

  it('ends at once when it is revoked, runs out, or its member leaves', async () => {
    const member = await clinic.addMember('physiotherapist');
    const [revoked, past, left] = [await newToken(member.agent), await newToken(member.agent), await newToken(member.agent)];
    const statusOf = async (secret: string): Promise<number> => (await program(secret).get(`/fhir/Patient/${chart.patientId}`)).status;
    await clinic.as('massage_therapist').delete(`/api-tokens/${revoked.id}`).expect(404);
    expect(await statusOf(revoked.token)).toBe(200);
    await member.agent.delete(`/api-tokens/${revoked.id}`).expect(204);
    expect(await statusOf(revoked.token)).toBe(401);
    await sql`alter table api_token disable trigger api_token_keeps_what_it_is`;
    await sql`update api_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = ${past.id}`;
    await sql`alter table api_token enable trigger api_token_keeps_what_it_is`;
    expect(await statusOf(past.token)).toBe(401);
    expect(await statusOf(left.token)).toBe(200);
    await sql`update membership set status = 'deactivated' where id = ${member.membershipId}`;
    expect(await statusOf(left.token)).toBe(401);
  });

  it('reads with the rights its member has now', async () => {
    const member = await clinic.addMember('physiotherapist');
    const { token: secret } = await newToken(member.agent);
    await program(secret).get(`/fhir/Encounter/${chart.sessionId}`).expect(200);
    await sql`update membership set role = 'clinic_admin' where id = ${member.membershipId}`;
    await program(secret).get(`/fhir/Encounter/${chart.sessionId}`).expect(403);
  });

  it.each(['', 'lwt_short', 'x'.repeat(47), `lwt_${'A'.repeat(43)}`])('that is none is refused, whatever cookie comes with it: %s', async (secret) => {
    await clinic.as('physiotherapist').get(`/fhir/Patient/${chart.patientId}`).set('Authorization', `Bearer ${secret}`).expect(401);
  });

  it('is limited to ten for a member, and to a year', async () => {
    const { agent } = await clinic.addMember('assistant');
    for (let made = 0; made < 10; made += 1) await newToken(agent);
    await agent.post('/api-tokens').send({ name: 'One more', scope: 'read:fhir', days: 1 }).expect(422);
    await agent.post('/api-tokens').send({ name: 'For ever', scope: 'read:fhir', days: 366 }).expect(400);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['a missing status', { status: undefined }], ['a status that is none', { status: 'sort-of' }], ['a field R4 does not know', { colour: 'red' }], ['a reference to the wrong type', { subject: { reference: 'Observation/1' } }],
    ['two where one may be', { effectiveDateTime: ['2026-01-01'] }], ['a value beside the reason for none', { dataAbsentReason: { coding: [] } }], ['a unit that is none', { valueQuantity: { value: 1, system: 'http://unitsofmeasure.org', code: 'degrees' } }],
    ['an empty text', { code: { text: '' } }],
  ])('see %s', (_what, wrong) => {
    const right = { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'Girth' }, subject: { reference: 'Patient/p' }, category: [{ text: 'exam' }], valueQuantity: { value: 0 } };
    expect(faultsOf(right as FhirResource)).toEqual([]);
    expect(faultsOf(JSON.parse(JSON.stringify({ ...right, ...wrong })) as FhirResource)).not.toEqual([]);
  });

  it('see a reference that leads nowhere', () => {
    expect(brokenReferences([{ resourceType: 'Goal', id: 'g', lifecycleStatus: 'active', description: {}, subject: { reference: 'Patient/nobody' } }])).toEqual(['Goal/g -> Patient/nobody']);
  });

  it('know the findings of the chart', () => expect(new Set(FINDINGS.map(({ kind }) => kind)).size).toBe(10));
});

const folder = path.resolve(__dirname, '../../../shared/data/synthea');
const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
// The bundles stand beside the project and not in it; a clone on its own has none.
const describePopulation = files.length > 0 ? describe : describe.skip;

describePopulation('every person of the synthetic population', () => {
  it('comes out as valid R4 again', async () => {
    const imported = await newClinic();
    for (const file of files) {
      await imported.as('clinic_admin').post('/imports').set('Content-Type', 'application/fhir+json').set('X-File-Name', encodeURIComponent(file)).send(fs.readFileSync(path.join(folder, file), 'utf8')).expect(201);
    }
    const people = await sql<{ id: string; rows: number }>`
      select p.id, ((select count(*) from health_event where patient_id = p.id) + (select count(*) from medicine where patient_id = p.id) + (select count(*) from allergy where patient_id = p.id))::int as rows
      from patient p where p.clinic_id = ${imported.id}`;
    expect(people.length).toBeGreaterThan(20);
    for (const { id, rows } of people) {
      const resources = await everything(imported.as('physiotherapist'), id);
      expect(resources.flatMap(faultsOf)).toEqual([]);
      expect(brokenReferences(resources)).toEqual([]);
      expect(resources.length).toBeGreaterThan(rows);
    }
  }, 360_000);
});
