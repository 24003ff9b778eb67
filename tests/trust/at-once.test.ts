// Many at once: no clinic is ever answered with another's rows, no edit is lost, and nothing happens twice.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { API, BASE_URL } from '../support/api.js';
import { newSession, SESSION_COOKIE } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { type Answer, send } from '../support/http.js';
import { newStage, type Stage } from './actors.js';
import { nameOf, newContact, newNote, newPlan, type Own, ownOf } from './surroundings.js';

jest.setTimeout(240_000);

const INTERLEAVED = 900;
const ABORTED_EVERY = 10;
const EDIT_PAIRS = 100;
const KEYS = 40;
const SENDS = 8;
const SIGNATURES = 40;

let stages: readonly [Stage, Stage, Stage];
let own: Own;

beforeAll(async () => {
  stages = [await newStage(), await newStage(), await newStage()];
  own = ownOf(stages[0].clinic, stages[0].cast.physiotherapist);
  for (const stage of stages) await ownOf(stage.clinic, stage.cast.physiotherapist).patient();
}, 240_000);

/** Sends and hangs up at once. */
function abandon(path: string, headers: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve) => {
    const request = http.get(`${BASE_URL}${API}${path}`, { headers });
    request.on('error', () => resolve());
    request.on('socket', (socket) => socket.once('connect', () => setTimeout(() => { request.destroy(); resolve(); }, Math.random() * 4)));
    request.on('response', (response) => { response.resume(); resolve(); });
  });
}

/** Runs `work` that many times, so many at a time. */
async function lanes<T>(count: number, width: number, work: (at: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: width }, async () => {
    for (let at = next++; at < count; at = next++) results[at] = await work(at);
  }));
  return results;
}

const inAlphabet = (one: string, other: string) => one.localeCompare(other);
const statusesOf = (answers: readonly Answer[]) => answers.map(({ status }) => String(status)).toSorted(inAlphabet);

const change = (path: string, version: number, body: object, method = 'PATCH'): Promise<Answer> =>
  send({ method, path, headers: { ...own.actor.cookie, 'If-Match': `"${version}"` }, body });

describe('requests of three clinics, interleaved', () => {
  it(`are answered with their own rows only, ${INTERLEAVED} of them, one in ${ABORTED_EVERY} hung up on`, async () => {
    const patients = await Promise.all(stages.map((stage) => ownOf(stage.clinic, stage.cast.physiotherapist).patient()));
    const names = stages.map(({ clinic }) => nameOf(clinic));
    const wrong = await lanes(INTERLEAVED, 12, async (at) => {
      const mine = at % stages.length;
      const stage = stages[mine] as Stage;
      const path = ['/patients', `/patients/${patients[mine]}/chart`, `/patients/${patients[mine]}`, '/referrals', '/home'][at % 5] ?? '';
      if (at % ABORTED_EVERY === 0) return abandon(path, stage.cast.physiotherapist.cookie).then(() => []);
      const { status, text } = await send({ method: 'GET', path, headers: stage.cast.physiotherapist.cookie });
      const foreign = names.filter((name, other) => other !== mine && text.includes(name));
      const missing = path.startsWith('/patients') && !text.includes(names[mine] ?? '');
      return status === 200 && foreign.length === 0 && !missing ? [] : [`${path}: ${status} ${text.slice(0, 200)}`];
    });
    expect(wrong.flat()).toEqual([]);
  });
});

describe('two edits of one version', () => {
  it(`have one winner each in ${EDIT_PAIRS} pairs, and the other is shown what it missed`, async () => {
    const notes = await lanes(EDIT_PAIRS, 4, () => newNote(own));
    const pairs = await lanes(EDIT_PAIRS, 4, async (at) => {
      const { id, version } = notes[at] as { id: string; version: number };
      const answers = await Promise.all(['one', 'two'].map((words) => change(`/sessions/${id}`, version, { subjective: `${words} ${id}` })));
      const won = answers.findIndex(({ status }) => status === 200);
      const [row] = await sql<{ subjective: string }>`select subjective from session where id = ${id}`;
      const lost = answers[1 - won]?.json as { code?: string; current?: { subjective?: string } } | undefined;
      return [statusesOf(answers).join(' '), row?.subjective === `${['one', 'two'][won]} ${id}`, lost?.code, lost?.current?.subjective === row?.subjective].join(' ');
    });
    expect([...new Set(pairs)]).toEqual(['200 409 true stale-version true']);
  });

  it('of other kinds have one winner too', async () => {
    const plan = await newPlan(own);
    const contact = await newContact(own);
    const patient = await own.patient();
    const [row] = await sql<{ version: number }>`select version from patient where id = ${patient}`;
    for (const [path, version, body] of [[`/plans/${plan.id}`, plan.version, { title: 'x' }], [`/contacts/${contact.id}`, contact.version, { phone: '1' }], [`/patients/${patient}`, row?.version ?? 0, { phone: '555 0199' }]] as const) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => change(path, version, body)));
      expect(statusesOf(answers)).toEqual(['200', '409', '409', '409', '409', '409']);
    }
  });
});

describe('a create sent again', () => {
  it(`happens once for each of ${KEYS} keys sent ${SENDS} times at once`, async () => {
    const wrong = await lanes(KEYS, 2, async (at) => {
      const [key, name] = [randomUUID(), `Contact ${at} ${randomUUID()}`];
      // A session each: their limit is not what is tested here.
      const token = await newSession(own.actor.accountId ?? '', own.clinic.id);
      const headers = { Cookie: `${SESSION_COOKIE}=${token}`, 'Idempotency-Key': key };
      const answers = await Promise.all(Array.from({ length: SENDS }, () => send({ method: 'POST', path: '/contacts', headers, body: { name } })));
      const rows = await sql`select 1 from contact where clinic_id = ${own.clinic.id} and name = ${name}`;
      const replayed = answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true').length;
      const other = await send({ method: 'POST', path: '/contacts', headers, body: { name: `${name} other` } });
      // Told again from the record, whose fields stand in another order, at every depth.
      const different = answers.filter(({ status, json }) => status !== answers[0]?.status || !isDeepStrictEqual(json, answers[0].json)).length;
      return [different, rows.length, replayed, (other.json as { code?: string }).code].join(' ');
    });
    expect([...new Set(wrong)]).toEqual([`0 1 ${SENDS - 1} idempotency-key-reused`]);
  });

  it('in another clinic, or by another person, is a create of its own', async () => {
    const key = randomUUID();
    const callers = [stages[0].cast.physiotherapist, stages[1].cast.physiotherapist, stages[0].cast.owner];
    const ids = await Promise.all(callers.map(async ({ cookie }) => ((await send({ method: 'POST', path: '/contacts', headers: { ...cookie, 'Idempotency-Key': key }, body: { name: 'Dr Once' } })).json as { id: string }).id));
    expect(new Set(ids).size).toBe(callers.length);
  });
});

describe('a signature and an edit through the program', () => {
  it(`never leave an edit behind the signature, in ${SIGNATURES} races, and never a fault of ours`, async () => {
    // An edit is quicker than a signature: it comes a little later, the more the oftener it won, so that either may win.
    let lateByMs = 60;
    const soon = () => sleep(Math.random() * lateByMs);
    const outcomes = await lanes(SIGNATURES, 3, async () => {
      const { id, version } = await newNote(own);
      const finding = () => send({ method: 'POST', path: `/patients/${patientId}/findings`, headers: own.actor.cookie, body: { kind: 'note', region: 'calf', side: 'left', data: { text: 'late' }, sessionId: id } });
      const patientId = await own.patient();
      const [signed, edited, found] = await Promise.all([
        change(`/sessions/${id}/signature`, version, { warningsSeen: true }, 'POST'), soon().then(() => change(`/sessions/${id}`, version, { subjective: 'late' })), soon().then(finding),
      ]);
      lateByMs *= signed.status === 200 ? 0.8 : 1.3;
      const [row] = await sql<{ status: string; findings: number }>`
        select s.status,
          (select count(*)::int from finding f where f.session_id = s.id) as findings from session s where id = ${id}`;
      const faults = [signed, edited, found].filter(({ status }) => status >= 500).map(({ text }) => text);
      const told = found?.status === 201;
      return { faults, kept: told === ((row?.findings ?? 0) === 1), bothWon: signed?.status === 200 && edited?.status === 200, status: row?.status };
    });
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.filter(({ kept, bothWon }) => !kept || bothWon)).toEqual([]);
    expect(outcomes.filter(({ status }) => status === 'signed').length).toBeGreaterThan(SIGNATURES / 20);
  });
});
