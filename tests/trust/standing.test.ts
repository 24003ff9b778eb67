// Who a caller is can change between two requests: the next one is answered by what is true then.
import { randomUUID } from 'node:crypto';
import { sql } from '../support/database.js';
import { send } from '../support/http.js';
import { type Actor, type ActorName, newActor, newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { GOOD_REQUESTS } from './route-bodies.js';
import { type RoutePolicy, ROUTES } from './routes.policy.js';
import { ownOf } from './surroundings.js';

let stage: Stage;
beforeAll(async () => {
  stage = await newStage();
});

const person = (name: ActorName): Promise<Actor> => newActor(stage.clinic, name);
const statusOf = async ({ cookie }: Actor, path = '/patients'): Promise<number> => (await send({ method: 'GET', path, headers: cookie })).status;

const CHANGES: Readonly<Record<string, (actor: Actor) => PromiseLike<unknown>>> = {
  'whose membership is deactivated': (actor) => sql`update membership set status = 'deactivated' where clinic_id = ${stage.clinic.id} and account_id = ${actor.accountId}`,
  'whose account is disabled': (actor) => sql`update account set status = 'disabled' where id = ${actor.accountId}`,
  'whose session is revoked': (actor) => sql`update account_session set revoked_at = now() where account_id = ${actor.accountId}`,
  'whose session ran out': (actor) => sql`update account_session set expires_at = now() where account_id = ${actor.accountId}`,
  'whose session sat idle': (actor) => sql`update account_session set last_seen_at = now() - interval '31 minutes' where account_id = ${actor.accountId}`,
};

describe('a person', () => {
  it.each(Object.keys(CHANGES))('%s is refused from the next request on, also amid many', async (name) => {
    const actor = await person('physiotherapist');
    expect(await statusOf(actor)).toBe(200);
    let ended = false;
    const after: number[] = [];
    const asking = Array.from({ length: 4 }, async () => {
      for (let at = 0; at < 12; at += 1) {
        const began = ended;
        const status = await statusOf(actor);
        if (began) after.push(status);
      }
    });
    await CHANGES[name]?.(actor);
    ended = true;
    await Promise.all(asking);
    after.push(await statusOf(actor));
    expect([...new Set(after)].filter((status) => ![401, 403].includes(status))).toEqual([]);
  });

  it('whose role is taken down loses what the role allowed with the next request', async () => {
    const actor = await person('owner');
    expect(await statusOf(actor, '/audit')).toBe(200);
    await sql`update membership set role = 'assistant', is_owner = false where clinic_id = ${stage.clinic.id} and account_id = ${actor.accountId}`;
    expect(await statusOf(actor, '/audit')).toBe(403);
    expect(await statusOf(actor, '/sessions')).toBe(200);
  });
});

describe('a person the program knows from the request before', () => {
  it('sees a chart as the role of this moment allows', async () => {
    const actor = await person('physiotherapist');
    const patientId = await ownOf(stage.clinic, actor).patient();
    const detail = async (): Promise<unknown> => ((await send({ method: 'GET', path: `/patients/${patientId}/chart`, headers: actor.cookie })).json as { detail?: string }).detail;
    expect([await detail(), await detail()]).toEqual(['full', 'full']);
    await sql`update membership set role = 'clinic_admin' where clinic_id = ${stage.clinic.id} and account_id = ${actor.accountId}`;
    expect(await detail()).toBe('status');
    await sql`update membership set role = 'physiotherapist' where clinic_id = ${stage.clinic.id} and account_id = ${actor.accountId}`;
    expect([await detail(), await detail()]).toEqual(['full', 'full']);
  });

  it('stands on the trail under the name of this moment', async () => {
    const actor = await person('physiotherapist');
    const name = randomUUID();
    expect([await statusOf(actor), await statusOf(actor)]).toEqual([200, 200]);
    await sql`update membership set display_name = ${name} where clinic_id = ${stage.clinic.id} and account_id = ${actor.accountId}`;
    expect(await statusOf(actor)).toBe(200);
    expect(await sql`select action, entity from audit_event where clinic_id = ${stage.clinic.id} and actor_name = ${name}`).toEqual([{ action: 'list', entity: 'patient' }]);
  });

  it.each(['/patients?search=--', '/patients?limit=100000', '/patients/nobody/chart'])('and who has ended is told so before anything else: %s', async (path) => {
    const actor = await person('physiotherapist');
    expect([await statusOf(actor), await statusOf(actor)]).toEqual([200, 200]);
    await sql`update account_session set revoked_at = now() where account_id = ${actor.accountId}`;
    expect(await statusOf(actor, path)).toBe(401);
  });
});

describe('a password given long ago', () => {
  const asked = ROUTES.filter(({ recentSignIn }) => recentSignIn === true);

  it('is asked for once more by each sensitive route, and by no other', async () => {
    const owner = await person('owner');
    await sql`update account_session set reauthenticated_at = now() - interval '6 minutes' where account_id = ${owner.accountId}`;
    const codes = async (policies: readonly RoutePolicy[]) => {
      const found: (string | undefined)[] = [];
      for (const policy of policies) {
        const request = await (GOOD_REQUESTS[policy.name] as (typeof GOOD_REQUESTS)[string])(ownOf(stage.clinic, owner));
        found.push(((await send(callOf(policy.name, owner, request))).json as { code?: string } | undefined)?.code);
      }
      return found;
    };
    expect(asked.length).toBeGreaterThan(0);
    expect(await codes(asked)).toEqual(asked.map(() => 'sign-in-again'));
    const others = ROUTES.filter((policy) => !asked.includes(policy) && policy.ownSession !== true && policy.variant === undefined && policy.name.startsWith('GET '));
    expect((await codes(others)).filter((code) => code === 'sign-in-again')).toEqual([]);
  });
});

describe('a session', () => {
  it('that nobody was given, or another clinic\'s cookie value, opens nothing', async () => {
    for (const value of [Buffer.alloc(32, 7).toString('base64url'), randomUUID(), '', 'x'.repeat(5000), "' or 1=1 --"]) {
      const [name] = Object.values(stage.cast.owner.cookie)[0]?.split('=') ?? [];
      expect(await statusOf({ name: 'anonymous', cookie: { Cookie: `${name}=${value}` } })).toBe(401);
    }
  });
});
