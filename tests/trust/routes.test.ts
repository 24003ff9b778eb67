// Every route, every kind of caller, three targets: one's own clinic's object, another clinic's, and none at all.
import { randomUUID } from 'node:crypto';
import { describedApi } from '../support/described-api.js';
import { type Answer, said, send } from '../support/http.js';
import { type Actor, type ActorName, ACTORS, newActor, newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { declaredRoutes } from './declared-routes.js';
import { type GoodRequest, GOOD_REQUESTS } from './route-bodies.js';
import { admits, type RoutePolicy, ROUTES } from './routes.policy.js';
import { nameOf, ownOf, wordsOf } from './surroundings.js';

const REFUSED = [401, 403];
/** Sees states and people, never what is clinical. */
const ADMINISTRATORS: readonly ActorName[] = ['owner', 'clinic_admin'];
/** The post, which whoever opens it has in the hand: docs/decisions/0007-papers-of-a-referral.md. */
const THE_POST = ['GET /referrals/{id}/inbound-letter'];
const BY_ID = /\{id\}/;

let here: Stage;
let elsewhere: Stage;

beforeAll(async () => {
  [here, elsewhere] = [await newStage(), await newStage()];
});

const keyOf = ({ name, variant }: RoutePolicy) => (variant === undefined ? name : `${name} ${variant}`);

function goodRequest(stage: Stage, policy: RoutePolicy, actor: Actor): Promise<GoodRequest> {
  const prepare = GOOD_REQUESTS[keyOf(policy)];
  if (prepare === undefined) throw new Error(`No good request is known for ${keyOf(policy)}.`);
  return prepare(ownOf(stage.clinic, actor));
}

/** What all who are refused send, and the id that stands for another clinic's object. */
interface Targets {
  readonly own: GoodRequest;
  readonly foreignId: string;
}

async function targetsOf(policy: RoutePolicy): Promise<Targets> {
  const foreign = BY_ID.test(policy.name) ? await goodRequest(elsewhere, policy, elsewhere.cast.physiotherapist) : {};
  return { own: await goodRequest(here, policy, here.cast.physiotherapist), foreignId: foreign.params?.['id'] ?? '' };
}

/** An answer that is neither a refusal, nor "there is nothing here", nor "not now", nor our own failure. */
const isLetIn = ({ status }: Answer) => ![...REFUSED, 404, 429].includes(status) && status < 500;

/** What goes wrong for one caller, as sentences; none when the policy is kept. */
async function faultsOf(policy: RoutePolicy, name: ActorName, targets: Targets, seen: Answer[]): Promise<string[]> {
  const admitted = admits(policy, name);
  const prepare = async (caller: Actor) => ({ caller, request: admitted ? await goodRequest(here, policy, caller) : targets.own });
  const prepared = policy.ownSession === true ? undefined : await prepare(here.cast[name]);
  const ask = async (id?: string): Promise<Answer> => {
    const { caller, request } = prepared ?? (await prepare(await newActor(here.clinic, name)));
    const answer = await send(callOf(policy.name, caller, id === undefined ? request : { ...request, params: { ...request.params, id } }));
    seen.push(answer);
    return answer;
  };
  const faults: string[] = [];
  if (BY_ID.test(policy.name)) {
    const [other, unknown] = [await ask(targets.foreignId), await ask(randomUUID())];
    if (said(other) !== said(unknown)) faults.push(`${name} can tell another clinic's object from none: ${said(other)} / ${said(unknown)}`);
    const expected = [...(admitted || policy.byHandler === true ? [404] : []), ...(admitted ? [] : REFUSED)];
    if (!expected.includes(unknown.status)) faults.push(`${name} gets ${unknown.status} for an unknown object`);
  }
  const own = await ask();
  const kept = admitted ? isLetIn(own) : [...REFUSED, ...(policy.hidden === true ? [404] : [])].includes(own.status);
  return kept ? faults : [...faults, `${name} gets ${said(own)}`];
}

describe('the list of routes', () => {
  it('is the one that the API describes', async () => {
    const described = (await describedApi()).routes.map(({ name }) => name);
    expect([...new Set(ROUTES.map(({ name }) => name))].sort()).toEqual(described.sort());
  });

  it('is the one that the controllers declare', () => {
    expect([...new Set(ROUTES.map(({ name }) => name))].sort()).toEqual(declaredRoutes());
  });

  it('has a good request for each', () => {
    expect(Object.keys(GOOD_REQUESTS).sort()).toEqual(ROUTES.map(keyOf).sort());
  });
});

describe.each(ROUTES.map((policy) => [keyOf(policy), policy] as const))('%s', (key, policy) => {
  it('answers whom the policy admits and nobody else, and tells nobody of other clinics', async () => {
    const targets = await targetsOf(policy);
    const seen = new Map<ActorName, Answer[]>(ACTORS.map((name) => [name, []]));
    const faults: string[] = [];
    for (const name of ACTORS) faults.push(...(await faultsOf(policy, name, targets, seen.get(name) ?? [])));
    expect(faults).toEqual([]);

    const all = [...seen.values()].flat();
    const done = all.some(({ status }) => status < 300);
    expect([key, done]).toEqual([key, ACTORS.some((name) => admits(policy, name))]);
    const foreignWords = [wordsOf(elsewhere.clinic), nameOf(elsewhere.clinic)];
    expect(all.filter(({ text }) => foreignWords.some((words) => text.includes(words)))).toEqual([]);
    const read = policy.name.startsWith('GET ') && !THE_POST.includes(policy.name) ? ADMINISTRATORS.flatMap((name) => seen.get(name) ?? []) : [];
    expect(read.filter(({ text }) => text.includes(wordsOf(here.clinic)))).toEqual([]);
  });
});
