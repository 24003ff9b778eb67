// What a program fetches again, and what it is spared: changes since it asked last, totals, and reads of what it holds already.
import { Client } from 'fhir-kit-client';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { API, BASE_URL } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { richChart, type RichChart } from '../support/fhir-chart.js';
import { faultsOf } from '../support/fhir-validation.js';

let clinic: TestClinic;
let chart: RichChart;
beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'UTC' });
  chart = await richChart(clinic);
}, 240_000);

const TYPES = ['Condition', 'AllergyIntolerance', 'MedicationStatement', 'QuestionnaireResponse', 'Flag', 'Encounter', 'Observation', 'Procedure', 'CarePlan', 'Goal', 'ServiceRequest'] as const;
const WHOLE = '_count=100';

const search = async (query: string): Promise<Bundle<FhirResource>> => (await clinic.as('physiotherapist').get(`/fhir/${query}`).expect(200)).body;
const resourcesOf = ({ entry = [] }: Bundle<FhirResource>): FhirResource[] => entry.flatMap(({ resource }) => resource ?? []);
const idsOf = async (query: string): Promise<(string | undefined)[]> => (await everyPage(query)).map(({ id }) => id);
const ofChart = (type: string, ...more: readonly string[]): string => [`${type}?patient=${chart.patientId}`, ...more].join('&');
/** Every page, by the link `next`. */
async function everyPage(query: string): Promise<FhirResource[]> {
  const bundle = await search(query);
  const next = bundle.link?.find(({ relation }) => relation === 'next')?.url.split('/fhir/')[1];
  return [...resourcesOf(bundle), ...(next === undefined ? [] : await everyPage(next))];
}
/** Now, as the database counts it, and a moment later nothing of before is at or after it. */
async function momentBetween(): Promise<string> {
  const [row] = await sql<{ at: Date }>`select clock_timestamp() + interval '2 milliseconds' as at, pg_sleep(0.01)`;
  return (row?.at ?? new Date()).toISOString();
}

describe('what changed since', () => {
  it.each(TYPES)('is told of every %s: each has its time, and is found from that time on', async (type) => {
    const all = await everyPage(ofChart(type, WHOLE));
    expect(all.length).toBeGreaterThan(0);
    const times = all.map(({ meta }) => Date.parse(String(meta?.lastUpdated)));
    for (const time of times) expect(time).toBeLessThanOrEqual(Date.now());
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const at = (time: number): string => new Date(time).toISOString();
    expect(await idsOf(ofChart(type, WHOLE, `_lastUpdated=ge${at(first)}`))).toHaveLength(all.length);
    expect(await idsOf(ofChart(type, WHOLE, `_lastUpdated=gt${at(last)}`))).toEqual([]);
    expect(await idsOf(ofChart(type, WHOLE, `_lastUpdated=lt${at(first)}`))).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['Condition', () => sql`update episode set title = title || ', still', version = version + 1 where patient_id = ${chart.patientId}`],
    ['AllergyIntolerance', () => sql`update allergy set reaction = 'Rash', version = version + 1 where patient_id = ${chart.patientId}`],
    ['MedicationStatement', () => sql`update medicine set status = 'past' where patient_id = ${chart.patientId}`],
    ['ServiceRequest', () => sql`update referral set due_on = due_on + 1 where patient_id = ${chart.patientId} and is_open`],
  ])('is told of a %s, however it was changed', async (type, change) => {
    const since = await momentBetween();
    expect(await idsOf(ofChart(type, `_lastUpdated=gt${since}`))).toEqual([]);
    await change();
    expect((await idsOf(ofChart(type, `_lastUpdated=gt${since}`))).length).toBeGreaterThan(0);
  });

  it('is not told of what was written anew and stayed the same', async () => {
    const since = await momentBetween();
    await sql`update allergy set text = text where patient_id = ${chart.patientId}`;
    expect(await idsOf(ofChart('AllergyIntolerance', `_lastUpdated=gt${since}`))).toEqual([]);
  });

  it('is told of a finding that was taken back', async () => {
    const physio = clinic.as('physiotherapist');
    const [row] = await sql<{ id: string; version: number }>`select f.id, f.version from finding f left join session s on s.id = f.session_id where f.patient_id = ${chart.patientId} and f.status = 'active' and f.kind <> 'vital' and (s.id is null or s.status = 'draft') limit 1`;
    const since = await momentBetween();
    await sql`update finding set status = 'entered-in-error', version = version + 1 where id = ${row?.id}`;
    const { body } = await physio.get(`/fhir/${ofChart('Observation', `_lastUpdated=gt${since}`)}`).expect(200);
    expect(resourcesOf(body)).toEqual([expect.objectContaining({ id: row?.id, status: 'entered-in-error' })]);
  });
});

describe('how many there are', () => {
  it('is told over all pages when it is asked for, and by itself where one page holds all', async () => {
    const count = (await everyPage(ofChart('Observation', WHOLE))).length;
    const conditions = await search(ofChart('Condition', WHOLE));
    expect(conditions.total).toBe(resourcesOf(conditions).length);
    expect(await search(ofChart('Observation', '_count=2'))).not.toHaveProperty('total');
    const first = await search(ofChart('Observation', '_count=2', '_total=accurate'));
    expect([first.total, resourcesOf(first).length]).toEqual([count, 2]);
    const next = first.link?.find(({ relation }) => relation === 'next')?.url.split('/fhir/')[1] ?? '';
    expect((await search(next)).total).toBe(count);
    expect((await search(`Goal?patient=${chart.patientId}&_id=nothing`)).total).toBe(0);
  });

  it('is told alone, without a single resource', async () => {
    const total = (await everyPage(ofChart('Observation', WHOLE))).length;
    const counted = await search(ofChart('Observation', '_summary=count'));
    expect(counted).toEqual({ resourceType: 'Bundle', type: 'searchset', total, link: [{ relation: 'self', url: expect.stringContaining('_summary=count') }] });
    expect(faultsOf({ ...counted, id: 'counted' })).toEqual([]);
    expect((await search('Patient?name=nobody&_summary=count')).total).toBe(0);
    expect((await search('Patient?_summary=count')).total).toBe((await sql<{ n: number }>`select count(*)::int as n from patient where clinic_id = ${clinic.id}`)[0]?.n);
  });

  it('is on the trail, and counts nobody of another clinic', async () => {
    await search(ofChart('Goal', '_summary=count'));
    const [row] = await sql<{ action: string }>`select action from audit_event where clinic_id = ${clinic.id} and patient_id = ${chart.patientId} and entity = 'fhir' and fields = array['Goal'] order by seq desc limit 1`;
    expect(row?.action).toBe('list');
    const { body } = await (await newClinic()).as('physiotherapist').get(`/fhir/${ofChart('Goal', '_summary=count')}`).expect(200);
    expect(body.total).toBe(0);
  });
});

describe('reading what is held already', () => {
  const readsOf = async (): Promise<number> => (await sql`select 1 from audit_event where clinic_id = ${clinic.id} and entity = 'fhir' and action = 'read'`).length;

  it('is answered 304 and without a body, for every type, and is on the trail', async () => {
    const physio = clinic.as('physiotherapist');
    for (const type of TYPES) {
      const [resource] = resourcesOf(await search(ofChart(type)));
      const address = `/fhir/${type}/${resource?.id ?? ''}`;
      const etag = `W/"${resource?.meta?.versionId ?? ''}"`;
      await physio.get(address).expect(200).expect('ETag', etag).expect('Last-Modified', /GMT$/u);
      const before = await readsOf();
      const short = await physio.get(address).set('If-None-Match', `"other", ${etag}`).expect(304).expect('ETag', etag);
      expect([short.text, short.headers['content-type']]).toEqual(['', undefined]);
      expect(await readsOf()).toBe(before + 1);
      await physio.get(address).set('If-None-Match', '"other"').expect(200);
    }
  });

  it('is answered in full once anything in it changed, be it the name of the clinic', async () => {
    const physio = clinic.as('physiotherapist');
    const address = `/fhir/Patient/${chart.patientId}`;
    const { headers } = await physio.get(address).expect(200);
    await physio.get(address).set('If-None-Match', String(headers['etag'])).expect(304);
    await sql`update clinic set name = name || ' and Sons' where id = ${clinic.id}`;
    const { body } = await physio.get(address).set('If-None-Match', String(headers['etag'])).expect(200);
    expect(body.managingOrganization.display).toContain('and Sons');
  });

  it('is still refused to whoever may not read', async () => {
    const { headers } = await clinic.as('physiotherapist').get(`/fhir/Encounter/${chart.sessionId}`).expect(200);
    await clinic.as('clinic_admin').get(`/fhir/Encounter/${chart.sessionId}`).set('If-None-Match', String(headers['etag'])).expect(403);
    await clinic.as('clinic_admin').get(`/fhir/Encounter/${chart.sessionId}`).set('If-None-Match', '*').expect(403);
  });

  it('is understood by a standard client', async () => {
    const { token } = (await clinic.as('massage_therapist').post('/api-tokens').send({ name: 'Reader', scope: 'read:fhir', days: 1 }).expect(201)).body as { token: string };
    const client = new Client({ baseUrl: `${BASE_URL}${API}/fhir`, bearerToken: token });
    const read = await client.read({ resourceType: 'Patient', id: chart.patientId });
    const bundle = (await client.search({ resourceType: 'Condition', searchParams: { patient: chart.patientId, _lastUpdated: 'ge2020-01-01', _total: 'accurate', _count: '1' } })) as unknown as Bundle<FhirResource>;
    expect(read['meta']).toMatchObject({ versionId: expect.stringMatching(/^[0-9a-f]{16}$/u), lastUpdated: expect.any(String) });
    expect(bundle.total).toBeGreaterThan(0);
    expect(resourcesOf(bundle).flatMap(faultsOf)).toEqual([]);
  });
});
