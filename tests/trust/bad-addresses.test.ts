// What stands beside a body: versions, ids in the path, filters, cursors. Wrong ones are refused, and widen nothing.
import { describedApi, type DescribedApi, type Parameter } from '../support/described-api.js';
import { newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { ALL_REFUSED, type Attempt, PLAIN_ROUTES, type Ready, readyFor, refusals } from './refusing.js';
import { ROUTES } from './routes.policy.js';

const BAD_VERSIONS = ['x', '"x"', '*', 'W/"1"', '"1", "2"', '"0"', '"-1"', '"1.5"', '"99999999999"', '""', "'1'"];
const BAD_IDS = ['x', '00000000', "'%20or%201=1", '..%2Fpatients', '00000000-0000-4000-8000-00000000000Z', '%7B%7D', 'x'.repeat(300)];
const LONGEST = 200;
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const BAD_CURSORS = [
  'x', '!!', base64url('null'), base64url('[]'), base64url('{"a":1}'), base64url('["x"]'), base64url('[1,2,3,4,5,6,7]'), base64url('["2026-02-30","x"]'),
  base64url('[{"gt":0},"x"]'), base64url(`["a\\u0000","${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}"]`), 'A'.repeat(601),
];

/** Says yes or no to one kind of mail: there is nothing of somebody else's in it to overwrite. */
const ONE_SWITCH = ['PUT /patients/{id}/mail-preferences'];

/** Thousands of requests on a busy machine. */
jest.setTimeout(240_000);

let api: DescribedApi;
let stage: Stage;

beforeAll(async () => {
  [api, stage] = [await describedApi(), await newStage()];
});

const withQuery = ({ route, actor, good }: Ready, query: string): Attempt['call'] => {
  const call = callOf(route.name, actor, { ...good, query: {} });
  const kept = Object.entries(good.query ?? {}).filter(([name]) => !query.startsWith(`${name}=`));
  return { ...call, path: `${call.path}${new URLSearchParams(kept)}${kept.length > 0 ? '&' : ''}${query}` };
};

/** Values that the description of a query parameter rules out. */
function badQueries({ name, schema }: Parameter): string[] {
  const { type, enum: choices, format, maxLength } = api.resolve(schema);
  return [
    ...(name === 'limit' ? ['0', '-1', '101', '1.5', 'x', '1e3', 'Infinity'] : []),
    ...(name === 'cursor' ? BAD_CURSORS : []),
    ...(choices !== undefined ? ['not-listed', String(choices[0]).toUpperCase(), ''] : []),
    ...(format === 'uuid' ? ['x', "'or'1'='1", ''] : []),
    ...(format === 'date' ? ['2026-02-30', '1800-01-01', '2999-12-31', 'today', ''] : []),
    ...(type === 'boolean' ? ['yes', '2', ''] : []),
    ...(type === 'string' ? ['%00', 'x'.repeat((maxLength ?? 3000) + 1)] : []),
  ].map((value) => `${name}=${value}`).concat([`${name}[contains]=x`, `${name}=1&${name}=2`]);
}

describe('a version', () => {
  const versioned = () => PLAIN_ROUTES.filter(({ name }) => api.routes.some((route) => route.name === name && route.needsVersion));

  it('is asked for by every route that changes what somebody else may be changing', () => {
    const changing = ROUTES.filter(({ name }) => /^(PATCH|PUT) .*\{id\}/.test(name) && !ONE_SWITCH.includes(name)).map(({ name }) => name);
    expect(versioned().map(({ name }) => name)).toEqual(expect.arrayContaining(changing));
    expect(versioned().length).toBeGreaterThan(25);
  });

  it('that is missing is answered with 428, one that is none with 400, another one with 409', async () => {
    const reports: unknown[] = [];
    for (const policy of versioned()) {
      const { route, actor, good } = await readyFor(api, stage, policy);
      const { version: _left, ...unversioned } = good;
      const call = callOf(route.name, actor, unversioned);
      const attempt = (value: string | undefined, expected: number): Attempt =>
        ({ name: `${route.name} ${value ?? 'none'}`, expected: [expected], call: { ...call, headers: { ...call.headers, ...(value !== undefined && { 'If-Match': value }) } } });
      const report = await refusals([stage.clinic.id], [attempt(undefined, 428), ...BAD_VERSIONS.map((value) => attempt(value, 400)), attempt('"2147483647"', 409)]);
      if (report.faults.length + report.changed.length > 0) reports.push([route.name, report]);
    }
    expect(reports).toEqual([]);
  });
});

describe('an id in the path', () => {
  it('that names nothing is answered as unknown, however it is written', async () => {
    const attempts: Attempt[] = [];
    for (const policy of PLAIN_ROUTES.filter(({ name }) => name.includes('{'))) {
      const { route, actor, good } = await readyFor(api, stage, policy);
      for (const name of [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')) {
        for (const id of BAD_IDS) {
          const { path, ...call } = callOf(route.name, actor, { ...good, params: { ...good.params, [name]: 'PLACE' } });
          // A question that is none is a wrong input, and so is an address longer than any of ours.
          attempts.push({ name: `${route.name} ${name} ${id.slice(0, 40)}`, expected: id.length > LONGEST || name !== 'id' ? [400, 404, 422] : [404], call: { ...call, path: path.replace('PLACE', id) } });
        }
      }
    }
    expect(attempts.length).toBeGreaterThan(300);
    expect(await refusals([stage.clinic.id], attempts)).toEqual(ALL_REFUSED);
  });
});

describe.each(PLAIN_ROUTES.filter(({ name }) => name.startsWith('GET ')).map((policy) => [policy.name, policy] as const))('the query of %s', (_name, policy) => {
  it('is refused with a parameter that is wrong, repeated, nested or unknown', async () => {
    const ready = await readyFor(api, stage, policy);
    const queries = ready.route.parameters.filter((parameter) => parameter.in === 'query').flatMap(badQueries);
    const takesQuery = queries.length > 0;
    const all = takesQuery ? [...queries, 'unknownFilter=1', '__proto__[x]=1'] : ['a=%00', 'a=1&a=2'];
    const attempts = all.map((query) => ({ name: query.slice(0, 80), expected: [400], call: withQuery(ready, query) }));
    expect(await refusals([stage.clinic.id], attempts)).toEqual(ALL_REFUSED);
  });
});
