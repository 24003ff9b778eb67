// Bodies that do not fit: every field of every body, wrong in every way its description allows. Each is refused by its place, and nothing is stored.
import { describedApi, type DescribedApi } from '../support/described-api.js';
import { newStage, type Stage } from './actors.js';
import { badBodies, type BadBody } from './bad-values.js';
import { callOf } from './calls.js';
import { ALL_REFUSED, PLAIN_ROUTES, readyFor, refusals } from './refusing.js';

/** Larger bodies are refused before anybody looks for a place. */
const LARGE = 250_000;
/** Text that is refused before it is known what it is for. */
const UNREADABLE = /NUL|surrogate/;
/** Without a described body: nothing is sent, or a file whose reader has tests of its own. */
const WITHOUT_BODY = ['POST /sign-out', 'POST /sign-out-everywhere', 'POST /account/second-factor', 'POST /account/second-factor/recovery-codes', 'POST /intakes/{id}/hand-over', 'POST /messages/{id}/retry', 'POST /messages/{id}/giving-up', 'POST /messages/{id}/arrival', 'POST /patients/{id}/legal-hold/release', 'POST /clinic/purges/{id}/confirmation', 'POST /clinic/purges/{id}/withdrawal', 'POST /reminders/one-click/{token}', 'POST /intakes/{id}/withdrawal', 'POST /outcome-requests/{id}/withdrawal', 'POST /intakes/{id}/acceptance', 'POST /intakes/{id}/answers/{itemId}/acceptance', 'POST /imports', 'POST /patient-imports', 'POST /patient-imports/{id}/run', 'POST /patient-imports/{id}/undo', 'POST /sessions/{id}/recall', 'POST /patients/{id}/photos', 'POST /referrals/{id}/attachments', 'POST /clearances/{id}/documents', 'POST /plans/{id}/discharge-summary/signature'];
/** One word is taken as a list of one: what is sent by hand to try the preview. */
const TAKEN = ['POST /reasoning/preview /areas/0/quality: "x" for array'];
const WITH_BODY = PLAIN_ROUTES.filter(({ name }) => !/^(GET|DELETE) /.test(name) && !WITHOUT_BODY.includes(name));

let api: DescribedApi;
let stage: Stage;

beforeAll(async () => {
  [api, stage] = [await describedApi(), await newStage()];
});

const sizeOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body)).length;
const placeOf = ({ name, pointer, body }: BadBody) => (UNREADABLE.test(name) || sizeOf(body) > LARGE ? undefined : pointer);

it('is tested for every route that takes a body', () => {
  const described = api.routes.filter(({ body }) => body?.$ref !== undefined).map(({ name }) => name);
  expect(WITH_BODY.map(({ name }) => name).sort()).toEqual(described.sort());
});

describe.each(WITH_BODY.map((policy) => [policy.name, policy] as const))('%s', (_name, policy) => {
  it('refuses every field of a wrong kind, by its place, and stores nothing', async () => {
    const { route, actor, good } = await readyFor(api, stage, policy);
    const bodies = badBodies(api, route.body ?? {}, good.body).filter(({ name }) => !TAKEN.includes(`${route.name} ${name}`));
    expect(bodies.length).toBeGreaterThan(8);
    const attempts = bodies.map((bad) => ({ name: bad.name, pointer: placeOf(bad), call: callOf(route.name, actor, { ...good, body: bad.body }) }));
    expect(await refusals([stage.clinic.id], attempts)).toEqual(ALL_REFUSED);
  });
});
