// Requests thrown together from the API's own description: whatever comes, it is answered, in time, and never with our own failure.
import fc from 'fast-check';
import { newSession, SESSION_COOKIE } from '../support/clinic.js';
import { attempting } from '../support/database-roles.js';
import { describedApi, type DescribedApi, type DescribedRoute, type Schema } from '../support/described-api.js';
import { type Answer, type Call, said, send } from '../support/http.js';
import { isOutcome } from './operation-outcomes.js';
import { newStage, type Stage } from './actors.js';
import { submittedIntake } from './intakes-made.js';
import { newActivePlan, newAppointment, newClearance, newEpisode, newFinding, newMedicine, newReferral, newSignedNote, newTask, newTreatment, ownOf } from './surroundings.js';

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_121);
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1_500);
const SLOWEST_MS = 5_000;
const PER_SESSION = 400;
const LANES = 4;

jest.setTimeout(480_000);

/** These end sessions or take passwords: they are asked elsewhere, one by one. */
const LEFT_OUT = /^(POST \/sign-|POST \/password|POST \/invitations\/|PUT \/account|POST \/session|PUT \/session|DELETE \/account|GET \/ready)/;

let api: DescribedApi;
let stage: Stage;
let ids: readonly string[];

beforeAll(async () => {
  [api, stage] = [await describedApi(), await newStage()];
  const own = ownOf(stage.clinic, stage.cast.physiotherapist);
  const made = [newTreatment, newSignedNote, newActivePlan, newAppointment, newClearance, newEpisode, newFinding, newMedicine, newReferral, newTask, submittedIntake];
  const objects: string[] = [];
  for (const make of made) objects.push((await make(own)).id);
  ids = [await own.patient(), stage.clinic.members.physiotherapist.membershipId, ...objects];
}, 240_000);

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom("' or 1=1 --", '<script>alert(1)</script>', '\u0000', '\ud800', '__proto__', '=1+1', '../..', '${7*7}', 'ﷺ'.repeat(200), '😀'.repeat(100)));
const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, -1, 1e308, 2 ** 31, 2 ** 53, 5e-324));
const junk = fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 4 }));
const anyDay = fc.oneof(fc.date({ min: new Date('1890-01-01'), max: new Date('2210-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), fc.constantFrom('2026-11-21', '2026-02-29', '9999-12-31'));

/** Mostly what the schema asks for, sometimes its edges, sometimes anything. */
function valueOf(given: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = api.resolve(given);
  return fc.oneof({ weight: 12, arbitrary: fitting(schema, depth) }, { weight: 1, arbitrary: junk });
}

function fitting(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { type, format, enum: choices, items, properties, oneOf, minLength = 0, maxLength = 300, minimum = -10, maximum = 1_000 } = schema;
  if (choices !== undefined && type !== 'array') return fc.constantFrom(...choices);
  if (oneOf !== undefined) return fc.oneof(...oneOf.map((each) => valueOf(each, depth + 1)));
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (format === 'date') return anyDay;
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (type === 'string') return fc.string({ minLength: Math.min(minLength, 50), maxLength: Math.min(maxLength, 200) });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (type === 'array') return fc.array(valueOf({ ...items, ...(choices !== undefined && { enum: choices, type: 'string' }) }, depth + 1), { maxLength: 4 });
  if (properties === undefined) return depth > 3 ? junk : fc.dictionary(fc.oneof(fc.constantFrom(...KNOWN_NAMES), anyText), junk, { maxKeys: 5 });
  const required = Object.keys(properties).filter((name) => schema.required?.includes(name));
  return fc.record(Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, valueOf(field, depth + 1)])), { requiredKeys: required });
}

/** Names that free-form bodies are looked up by: facts, outcome items, doses, findings. */
const KNOWN_NAMES = ['hx.hipDysplasia', 'bp.systolic', 'meds.classes', 'now', 'best24h', 'minutes', 'pressure', 'cm', 'text', 'systolic', 'degrees', 'motionId', 'muscleId', 'testId', 'level', '__proto__', 'constructor', 'toString'];

const queryText = (values: Readonly<Record<string, unknown>>) => Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`).join('&');
/** An address cannot carry half a surrogate pair. */
const wellFormed = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? '')).replaceAll(/[\ud800-\udfff]/g, '');

function callTo(route: DescribedRoute): fc.Arbitrary<Call> {
  const queries = route.parameters.filter((parameter) => parameter.in === 'query');
  const cursor = fc.oneof(anyText, fc.array(fc.oneof(anyNumber, anyDay, fc.uuid(), anyText, fc.constant(new Date(0).toISOString())), { maxLength: 4 }).map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')));
  return fc.record({
    id: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() }, { weight: 1, arbitrary: anyText }),
    version: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }).map((number) => `"${number}"`) }, { weight: 1, arbitrary: fc.constantFrom('x', '*', '"999999999999"') }),
    query: fc.record(Object.fromEntries(queries.map(({ name, schema }) => [name, name === 'cursor' ? cursor : valueOf(schema)])), { requiredKeys: [] }),
    body: route.body === undefined ? fc.constant(undefined) : valueOf(route.body),
    key: fc.option(fc.constantFrom('same-key-1', 'same-key-2'), { nil: undefined, freq: 8 }),
    person: fc.constantFrom('physiotherapist', 'massage_therapist', 'assistant', 'owner', 'clinic_admin'),
  }).map(({ id, version, query, body, key, person }) => ({
    method: route.method,
    path: `${route.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(wellFormed(id)))}${queries.length > 0 ? `?${queryText(query)}` : ''}`,
    headers: { person, ...(route.needsVersion && { 'If-Match': version }), ...(key !== undefined && { 'Idempotency-Key': key }), ...(route.name === 'POST /imports' && { 'Content-Type': 'application/fhir+json' }), ...(route.name === 'POST /patient-imports' && { 'Content-Type': 'text/csv' }) },
    ...(body !== undefined && { body }),
  }));
}

/** A session of one of the clinic's people, changed before its limit is reached. */
async function sessionsOf(): Promise<(person: string) => Promise<string>> {
  const used = new Map<string, { token: string; left: number }>();
  return async (person) => {
    const session = used.get(person);
    if (session !== undefined && session.left > 0) { session.left -= 1; return session.token; }
    const member = stage.clinic.members[person as 'owner'];
    const token = await newSession(member.accountId, stage.clinic.id);
    used.set(person, { token, left: PER_SESSION });
    return token;
  };
}

it(`${REQUESTS} random requests are answered, in time and never with a 5xx (seed ${SEED})`, async () => {
  const routes = api.routes.filter(({ name }) => !LEFT_OUT.test(name));
  const calls = fc.sample(fc.constantFrom(...routes).chain((route) => callTo(route).map((call) => [route.name, call] as const)), { numRuns: REQUESTS, seed: SEED });
  const tokenOf = await sessionsOf();
  const failed: string[] = [];
  const statuses = new Map<number, number>();
  const lane = async (share: typeof calls): Promise<void> => {
    for (const [name, call] of share) {
      const { person = '', ...headers } = call.headers ?? {};
      const started = performance.now();
      const answer: Answer = await send({ ...call, headers: { ...headers, Cookie: `${SESSION_COOKIE}=${await tokenOf(person)}` } });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const isProblem = answer.status < 400 || isOutcome(answer) || String(answer.headers['content-type']).startsWith('application/problem+json');
      if (answer.status >= 500 || !isProblem || performance.now() - started > SLOWEST_MS) failed.push(`${name} as ${person}: ${JSON.stringify({ ...call, headers }).slice(0, 1500)} -> ${said(answer)}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, at) => lane(calls.filter((_call, index) => index % LANES === at))));
  expect(failed).toEqual([]);
  // It reaches the handlers: a good part is done, or refused for what it asks rather than how.
  const count = (from: number, until: number) => [...statuses].filter(([status]) => status >= from && status < until).reduce((sum, [, number]) => sum + number, 0);
  expect(count(200, 300)).toBeGreaterThan(REQUESTS / 20);
  expect(count(400, 500)).toBeGreaterThan(REQUESTS / 5);
  expect(statuses.get(429)).toBeUndefined();
});

it('leaves the program running and every chain of the trail whole', async () => {
  expect((await send({ method: 'GET', path: '/ready' })).status).toBe(200);
  const { rows } = await attempting('lw_app', stage.clinic.id, (db) => db.query<{ seq: string | null }>('select audit_first_break() as seq'));
  expect(rows).toEqual([{ seq: null }]);
});
