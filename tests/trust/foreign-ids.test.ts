// Ids inside bodies and filters: one of another clinic is answered exactly like one that names nothing.
import { randomUUID } from 'node:crypto';
import { describedApi, type DescribedApi, type Schema } from '../support/described-api.js';
import { changedBetween, stateOf } from '../support/clinic-state.js';
import { said, send } from '../support/http.js';
import { newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { PLAIN_ROUTES, readyFor } from './refusing.js';
import { questionsOf } from './questions-made.js';
import { sql } from '../support/database.js';
import { newPlanVersion } from './plans-made.js';
import { newAuthorisation } from './calendar-made.js';
import { newAppointment, newClearance, newContact, newEpisode, newOverride, newPerson, newPlan, newReferral, newTreatment, type Own, ownOf } from './surroundings.js';

/** Hundreds of requests, each between two looks at everything on record. */
jest.setTimeout(480_000);

let api: DescribedApi;
let here: Stage;
let elsewhere: Own;

beforeAll(async () => {
  [api, here] = [await describedApi(), await newStage()];
  const stage = await newStage();
  elsewhere = ownOf(stage.clinic, stage.cast.physiotherapist);
});

const idOf = (made: Promise<{ readonly id: string }>) => made.then(({ id }) => id);

/** What an id-shaped field names, and how to have one of it in the other clinic. */
const FOREIGN: Readonly<Record<string, () => Promise<string>>> = {
  patientId: () => elsewhere.patient(),
  practitionerId: () => idOf(newPerson(elsewhere, 'physiotherapist')),
  askedId: () => idOf(newPerson(elsewhere, 'physiotherapist')),
  ownerId: () => idOf(newPerson(elsewhere, 'physiotherapist')),
  owner: () => idOf(newPerson(elsewhere, 'physiotherapist')),
  clinicalLeadId: () => idOf(newPerson(elsewhere, 'physiotherapist')),
  actorId: () => idOf(newPerson(elsewhere, 'physiotherapist')),
  episodeId: () => idOf(newEpisode(elsewhere)),
  sessionId: () => idOf(newTreatment(elsewhere)),
  appointmentId: () => idOf(newAppointment(elsewhere)),
  referralId: () => idOf(newReferral(elsewhere)),
  replacesId: () => idOf(newAuthorisation(elsewhere)),
  contactId: () => idOf(newContact(elsewhere)),
  overrideId: () => idOf(newOverride(elsewhere)),
  screeningId: async () => (await sql<{ id: string }>`select id from screening where clinic_id = ${elsewhere.clinic.id} and patient_id = ${await elsewhere.patient()} limit 1`)[0]?.id ?? '',
  textId: async () => (await sql<{ id: string }>`select id from consent_text where clinic_id = ${elsewhere.clinic.id} limit 1`)[0]?.id ?? '',
  planId: () => idOf(newPlan(elsewhere)),
  versionId: () => idOf(newPlanVersion(elsewhere)),
  fromId: () => idOf(newPlanVersion(elsewhere)),
  toId: () => idOf(newPlanVersion(elsewhere)),
  requestId: async () => questionsOf(elsewhere.clinic.id, await idOf(newPlan(elsewhere))),
  clinicId: () => Promise.resolve(elsewhere.clinic.id),
  // Of a clearance that a reply answers: the one body field that is just called so.
  id: () => idOf(newClearance(elsewhere)),
};

type Rebuild = (part: unknown) => unknown;

/** Every field of a body that holds an id, however deep, with how to put one there. */
function idFields(given: Schema, good: unknown, rebuild: Rebuild): { name: string; put: (id: string) => unknown }[] {
  const schema = api.resolve(given);
  const object = (Array.isArray(good) ? good[0] : good) as Readonly<Record<string, unknown>> | undefined;
  const inside: Rebuild = Array.isArray(good) ? (item) => rebuild([item]) : rebuild;
  const { properties } = schema.type === 'array' ? api.resolve(schema.items ?? {}) : schema;
  return Object.entries(properties ?? {}).flatMap(([name, field]) => {
    const put: Rebuild = (value) => inside({ ...object, [name]: value });
    return api.resolve(field).format === 'uuid' || name in FOREIGN ? [{ name, put }] : idFields(field, object?.[name], put);
  });
}

const BODIES = PLAIN_ROUTES.filter(({ name, audience }) => !name.startsWith('GET ') && audience !== 'anybody');
const QUERIES = PLAIN_ROUTES.filter(({ name }) => name.startsWith('GET '));

describe('an id of another clinic', () => {
  it('in a body is refused like one that names nothing, and nothing is stored', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const policy of BODIES) {
      const { route, actor, good } = await readyFor(api, here, policy);
      for (const { name, put } of idFields(route.body ?? {}, good.body, (body) => body)) {
        const foreign = await FOREIGN[name]?.();
        if (foreign === undefined || foreign === '') throw new Error(`${route.name}: nobody knows what ${name} names.`);
        const before = await stateOf([here.clinic.id, elsewhere.clinic.id]);
        const [other, unknown] = [await send(callOf(route.name, actor, { ...good, body: put(foreign) })), await send(callOf(route.name, actor, { ...good, body: put(randomUUID()) }))];
        tried += 1;
        if (said(other) !== said(unknown) || other.status < 400 || other.status >= 500) faults.push(`${route.name} ${name}: ${said(other)} / ${said(unknown)}`);
        const changed = changedBetween(before, await stateOf([here.clinic.id, elsewhere.clinic.id]));
        if (changed.length > 0) faults.push(`${route.name} ${name}: stored in ${changed.join(', ')}`);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  it('in a filter finds as little as one that names nothing', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const policy of QUERIES) {
      const { route, actor, good } = await readyFor(api, here, policy);
      for (const { name } of route.parameters.filter((parameter) => parameter.in === 'query' && (api.resolve(parameter.schema).format === 'uuid' || parameter.name in FOREIGN))) {
        const foreign = await FOREIGN[name]?.();
        if (foreign === undefined || foreign === '') throw new Error(`${route.name}: nobody knows what ${name} names.`);
        const [other, unknown] = [await send(callOf(route.name, actor, { ...good, query: { ...good.query, [name]: foreign } })), await send(callOf(route.name, actor, { ...good, query: { ...good.query, [name]: randomUUID() } }))];
        tried += 1;
        if (said(other) !== said(unknown)) faults.push(`${route.name} ${name}: ${said(other).slice(0, 300)} / ${said(unknown).slice(0, 300)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(5);
  });

  it('in the address of another clinic\'s object takes no body with it', async () => {
    const foreign = await newTreatment(elsewhere);
    const { cookie } = here.cast.physiotherapist;
    const answer = await send({ method: 'PATCH', path: `/sessions/${foreign.id}`, headers: { ...cookie, 'If-Match': '"1"' }, body: { subjective: 'Written from elsewhere.' } });
    expect(answer.status).toBe(404);
    expect(await sql`select subjective from session where id = ${foreign.id} and subjective like '%elsewhere%'`).toEqual([]);
  });
});
