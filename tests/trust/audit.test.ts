// Who saw and changed what is on the trail: once per request, patient and action; with the data, or neither.
import fs from 'node:fs';
import path from 'node:path';
import { changedBetween, stateOf } from '../support/clinic-state.js';
import { connected } from '../support/database-roles.js';
import { send } from '../support/http.js';
import { type ActorName, ACTORS, newActor, newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { PLAIN_ROUTES } from './refusing.js';
import { GOOD_REQUESTS } from './route-bodies.js';
import { admits, type RoutePolicy, ROUTES } from './routes.policy.js';
import { nameOf, ownOf, wordsOf } from './surroundings.js';
import { record, type Recorded, trailOf } from './trail-recorder.js';

const CALLERS: readonly ActorName[] = ['physiotherapist', 'owner', 'assistant', 'patient_link'];
const READERS: readonly ActorName[] = ['physiotherapist', 'clinic_admin', 'patient_link'];
/** What none of these may do is the owners'. */
const readersOf = (policy: RoutePolicy): readonly ActorName[] => {
  const admitted = READERS.filter((caller) => admits(policy, caller));
  return admitted.length > 0 ? admitted : [admits(policy, 'assistant') ? 'assistant' : 'owner'];
};
/** Thousands of requests on a busy machine. */
jest.setTimeout(600_000);

/** Nothing in these is about a patient. */
const NOT_RECORDED = [
  'GET /clinic', 'GET /consent-texts/current', 'GET /people', 'GET /people/invitations', 'GET /medicine-suggestions', 'GET /rules', 'GET /rules/{ruleId}', 'GET /rules/{ruleId}/settings', 'GET /referrals/counts', 'GET /clinic/referral-days', 'GET /clinic/scope', 'GET /contacts', 'GET /contacts/{id}',
  'GET /tasks/counts', 'GET /api-tokens',
  'POST /screenings/preview', 'POST /reasoning/preview', 'POST /protocols/peace-and-love/preview',
];
/** Before or beside any clinic: these are security events of the account. */
const OF_ACCOUNTS = ROUTES.filter(({ audience, name }) => audience === 'signed-in' || (audience === 'anybody' && !name.includes('/link/')) || name === 'PUT /session/clinic').map(({ name }) => name);
const RECORDED = PLAIN_ROUTES.filter(({ name }) => !NOT_RECORDED.includes(name) && !OF_ACCOUNTS.includes(name));
/** Some take no body at all: a good request is none the worse for one. And any text is a table of people, though one to be put right. */
const TAKES_ANYTHING = [
  'DELETE /people/{id}/second-factor', 'DELETE /people/invitations/{id}', 'DELETE /intakes/{id}/link', 'POST /intakes/{id}/hand-over', 'DELETE /calendar-feeds/{id}', 'POST /outcome-requests/{id}/withdrawal', 'DELETE /plans/{id}/care-link', 'DELETE /api-tokens/{id}',
  'POST /patient-imports', 'POST /patient-imports/{id}/undo', 'POST /messages/{id}/retry', 'POST /messages/{id}/giving-up', 'POST /messages/{id}/arrival',
  'POST /patients/{id}/legal-hold/release', 'POST /clinic/purges/{id}/confirmation', 'POST /clinic/purges/{id}/withdrawal',
];

let stage: Stage;
beforeAll(async () => {
  stage = await newStage();
});

async function ask(policy: RoutePolicy, name: ActorName, at: Stage = stage) {
  const actor = policy.ownSession === true ? await newActor(at.clinic, name) : at.cast[name];
  return callOf(policy.name, actor, await (GOOD_REQUESTS[policy.name] as (typeof GOOD_REQUESTS)[string])(ownOf(at.clinic, actor)));
}

/** What differs between a request and the rows it left; nothing when the trail is right. */
function differences(done: readonly Recorded[], trail: Awaited<ReturnType<typeof trailOf>>): string[] {
  return done.flatMap(({ route, requestId, patients }) => {
    const rows = trail.filter((row) => row.requestId === requestId);
    const keys = rows.flatMap((row) => (row.patients.length === 0 ? [`${row.action} ${row.entity}`] : row.patients.map((patient) => `${row.action} ${row.entity} ${patient}`)));
    const named = [...new Set(rows.flatMap((row) => row.patients))].sort();
    return [
      ...(rows.length === 0 ? [`${route}: no row`] : []),
      ...(new Set(keys).size === keys.length ? [] : [`${route}: twice: ${keys.join(', ')}`]),
      ...patients.filter((patient) => !named.includes(patient)).map((patient) => `${route}: shown but not named: ${patient}`),
    ];
  });
}

describe('the trail', () => {
  it('has each read and each change once, with every patient it showed', async () => {
    const done: Recorded[] = [];
    for (const policy of RECORDED) {
      for (const name of readersOf(policy)) {
        const { answer, ...recorded } = await record(policy.name, await ask(policy, name));
        if (answer.status < 300) done.push(recorded);
      }
    }
    expect([...new Set(done.map(({ route }) => route))].sort()).toEqual(RECORDED.map(({ name }) => name).sort());
    const trail = await trailOf(stage.clinic.id, done.map(({ requestId }) => requestId));
    expect(differences(done, trail)).toEqual([]);
    expect(trail.filter(({ actorId }) => actorId === null)).toEqual([]);
    expect([...new Set(trail.map(({ actorKind }) => actorKind))].sort()).toEqual(['link', 'member']);
  });

  it('would show a row too few, too many, or with a patient left out', async () => {
    const seen = await record('GET /patients', await ask(PLAIN_ROUTES.find(({ name }) => name === 'GET /patients') as RoutePolicy, 'physiotherapist'));
    const [row] = await trailOf(stage.clinic.id, [seen.requestId]);
    expect(seen.patients.length).toBeGreaterThan(0);
    if (row === undefined) throw new Error('The list left no row.');
    expect([differences([seen], []).length, differences([seen], [row, row]).length, differences([seen], [{ ...row, patients: row.patients.slice(1) }]).length]).toEqual([1 + seen.patients.length, 1, 1]);
  });

  it('has nothing of what was refused but the refusal', async () => {
    const faults: string[] = [];
    for (const policy of ROUTES.filter(({ byHandler, hidden, ownSession }) => byHandler !== true && hidden !== true && ownSession !== true)) {
      const good = await ask(policy, 'physiotherapist');
      for (const name of ACTORS.filter((actor) => !admits(policy, actor))) {
        const call = { ...good, headers: { ...good.headers, Cookie: stage.cast[name].cookie['Cookie'] ?? '' } };
        const { status, requestId } = await record(policy.name, call);
        const rows = (await trailOf(stage.clinic.id, [requestId])).map(({ action, reason }) => `${action} ${reason}`);
        const expected = status === 403 && name !== 'deactivated' && name !== 'outsider' ? ['refuse role'] : [];
        if (JSON.stringify(rows) !== JSON.stringify(expected)) faults.push(`${policy.name} ${name} ${status}: ${JSON.stringify(rows)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has nothing of a change that did not happen: stale, impossible, unknown or badly put', async () => {
    const refused: string[] = [];
    const stored: string[] = [];
    const changing = RECORDED.filter(({ name }) => !name.startsWith('GET ') && !name.includes('/link/'));
    for (const policy of changing) {
      const call = await ask(policy, CALLERS.find((caller) => admits(policy, caller)) ?? 'owner');
      const before = await stateOf([stage.clinic.id]);
      const stale: Record<string, string> = call.headers?.['If-Match'] === undefined ? {} : { 'If-Match': '"2147483646"' };
      for (const attempt of [{ ...call, body: '{"half":' }, { ...call, body: { unknownField: 1 }, headers: { ...call.headers, ...stale } }]) {
        const { status, requestId } = await record(policy.name, attempt);
        if (status >= 400) refused.push(requestId);
        else stored.push(policy.name);
      }
      if (!stored.includes(policy.name) && changedBetween(before, await stateOf([stage.clinic.id])).length > 0) stored.push(`${policy.name} although refused`);
    }
    expect(refused.length).toBeGreaterThan(changing.length);
    expect([...new Set(stored)]).toEqual(TAKES_ANYTHING);
    expect(await trailOf(stage.clinic.id, refused)).toEqual([]);
  });

  it('is read back whole by whoever asks who saw a record', async () => {
    const own = ownOf(stage.clinic, stage.cast.owner);
    const patient = await own.patient();
    const truth = await connected('owner', (db) => db.query<{ seq: number }>(
      "select seq::int as seq from audit_event where clinic_id = $1 and (patient_id = $2 or (patient_id is null and action = 'list' and $3 = any (fields))) order by seq desc", [stage.clinic.id, patient, `patient:${patient}`]));
    const told: number[] = [];
    for (let cursor = ''; ;) {
      const { json } = await send({ method: 'GET', path: `/patients/${patient}/history?limit=100${cursor}`, headers: own.actor.cookie });
      const page = json as { items: { seq: number }[]; nextCursor: string | null };
      told.push(...page.items.map(({ seq }) => seq));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    // Reading on is on the trail as well; what was there at the start must all be told.
    expect(told.filter((seq) => seq <= (truth.rows[0]?.seq ?? 0))).toEqual(truth.rows.map(({ seq }) => seq));
    expect(told.length).toBeGreaterThan(50);
  });
});

describe('without a trail', () => {
  it('nothing is done and nothing is shown: every route fails while its row cannot be written', async () => {
    const blind = await newStage();
    const calls: [name: string, call: Awaited<ReturnType<typeof ask>>][] = [];
    for (const policy of RECORDED) calls.push([policy.name, await ask(policy, CALLERS.find((caller) => admits(policy, caller)) ?? 'owner', blind)]);
    const before = await stateOf([blind.clinic.id]);
    const done: string[] = [];
    await connected('owner', async (owner) => {
      await owner.query(`create trigger audit_cannot_be_written before insert on audit_event for each row when (new.clinic_id = '${blind.clinic.id}') execute function refuse_change()`);
      try {
        for (const [name, call] of calls) {
          const { status, text } = await send(call);
          if (status < 400 || text.includes(wordsOf(blind.clinic)) || text.includes(nameOf(blind.clinic))) done.push(`${name}: ${status}`);
        }
      } finally {
        await owner.query('drop trigger audit_cannot_be_written on audit_event');
      }
    });
    expect(done).toEqual([]);
    expect(await stateOf([blind.clinic.id])).toEqual(before);
    const again = await Promise.all(calls.filter(([name]) => name.startsWith('GET ')).map(async ([, call]) => (await send(call)).status));
    expect([...new Set(again)]).toEqual([200]);
  });

  it('cannot be had by any setting: none is about it, and settings are read in one place', () => {
    const sources = path.resolve(__dirname, '../../apps/api/src');
    const files = fs.readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('generated'));
    const reading = files.filter((file) => /process\.env/.test(fs.readFileSync(path.join(sources, file), 'utf8')));
    expect(reading.filter((file) => !file.startsWith(path.join('platform', 'config')))).toEqual([]);
    const config = fs.readFileSync(path.join(sources, 'platform/config/config.ts'), 'utf8');
    const settings = [...config.matchAll(/'([A-Z][A-Z0-9_]{3,})'/g)].map((match) => match[1] ?? '');
    expect(settings.length).toBeGreaterThan(10);
    expect(settings.filter((name) => /AUDIT|TRAIL|RECORD/.test(name))).toEqual([]);
  });
});
