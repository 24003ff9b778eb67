// What another site can make a browser send, with the cookie and an otherwise good request: every route that changes something refuses it.
import { BASE_URL } from '../support/api.js';
import { stateOf } from '../support/clinic-state.js';
import { type Call, send, sendBare } from '../support/http.js';
import { type ActorName, newActor, newStage, type Stage } from './actors.js';
import { callOf } from './calls.js';
import { GOOD_REQUESTS } from './route-bodies.js';
import { admits, type RoutePolicy, ROUTES } from './routes.policy.js';
import { ownOf } from './surroundings.js';

const own = { 'X-Legwork': '1' };
const host = new URL(BASE_URL).host;

/** How the forged request differs, and the answers that refuse it. */
const FORGERIES: readonly (readonly [name: string, forge: (call: Call) => Call, refused: number])[] = [
  ['no header of ours', (call) => call, 403],
  ['a header of another value', (call) => headed(call, { 'X-Legwork': '0' }), 403],
  ['Sec-Fetch-Site: cross-site', (call) => headed(call, { ...own, 'Sec-Fetch-Site': 'cross-site' }), 403],
  ['Sec-Fetch-Site: same-site', (call) => headed(call, { ...own, 'Sec-Fetch-Site': 'same-site' }), 403],
  ['a foreign Origin', (call) => headed(call, { ...own, Origin: 'https://evil.example' }), 403],
  ['an Origin that only begins like ours', (call) => headed(call, { ...own, Origin: `http://${host}.evil.example` }), 403],
  ['the Origin null', (call) => headed(call, { ...own, Origin: 'null' }), 403],
  ['text/plain', (call) => headed({ ...call, body: textOf(call) }, { ...own, 'Content-Type': 'text/plain' }), 415],
  ['a form', (call) => headed({ ...call, body: 'a=1' }, { ...own, 'Content-Type': 'application/x-www-form-urlencoded' }), 415],
  ['a form with files', (call) => headed({ ...call, body: '--x--' }, { ...own, 'Content-Type': 'multipart/form-data; boundary=x' }), 415],
];

/** Takes a form with files, from our own pages only: an empty one is refused for what it lacks. */
const TAKES_FILES = ['POST /patients/{id}/photos', 'POST /referrals/{id}/attachments', 'POST /clearances/{id}/documents'];
const EMPTY_FORM = 'a form with files: 400';

const headed = (call: Call, headers: Readonly<Record<string, string>>): Call => ({ ...call, headers: { ...call.headers, ...headers } });
const textOf = ({ body }: Call): string => JSON.stringify(body ?? {});

const CALLERS: readonly ActorName[] = ['physiotherapist', 'owner', 'assistant', 'patient_link', 'anonymous'];
/** What a mail program sends to stop reminders: the secret in its address is all that counts, and stopping them is all it does (RFC 8058). */
const FROM_ANYWHERE = ['POST /reminders/one-click/{token}'];
const CHANGES = ROUTES.filter(({ name, audience }) => !name.startsWith('GET ') && audience.length > 0 && !FROM_ANYWHERE.includes(name));
const READS = ROUTES.filter(({ name }) => name.startsWith('GET '));

/** Says when its address was last asked, so that one nobody uses can be shut. */
const NOTES_ITS_READING = ['calendar_feed'];

let stage: Stage;
beforeAll(async () => {
  stage = await newStage();
});

async function goodCall(policy: RoutePolicy, at: Stage = stage): Promise<Call> {
  const caller = CALLERS.find((name) => admits(policy, name)) ?? 'anonymous';
  const actor = policy.ownSession === true ? await newActor(at.clinic, caller) : at.cast[caller];
  const key = policy.variant === undefined ? policy.name : `${policy.name} ${policy.variant}`;
  return callOf(policy.name, actor, await (GOOD_REQUESTS[key] as (typeof GOOD_REQUESTS)[string])(ownOf(at.clinic, actor)));
}

describe.each(CHANGES.map((policy) => [[policy.name, policy.variant].join(' ').trim(), policy] as const))('%s', (_key, policy) => {
  it('takes nothing that another site could send, and the same from our pages', async () => {
    const call = await goodCall(policy);
    const before = await stateOf([stage.clinic.id]);
    const answers: string[] = [];
    for (const [name, forge, refused] of FORGERIES) {
      const { status } = await sendBare(forge(call));
      if (status !== refused) answers.push(`${name}: ${status}`);
    }
    expect(answers).toEqual(TAKES_FILES.includes(policy.name) ? [EMPTY_FORM] : []);
    expect(await stateOf([stage.clinic.id])).toEqual(before);
    expect((await send(headed(call, { Origin: BASE_URL, 'Sec-Fetch-Site': 'same-origin' }))).status).toBeLessThan(300);
  });
});

describe('reading', () => {
  it('changes nothing on record, by whatever route', async () => {
    const reader = await newStage();
    const calls = await Promise.all(READS.map(async (policy) => goodCall(policy, reader)));
    const before = await stateOf([reader.clinic.id], NOTES_ITS_READING);
    const refused: string[] = [];
    for (const call of calls) {
      for (const method of ['GET', 'HEAD']) {
        const { status } = await sendBare({ ...call, method });
        if (status >= 300) refused.push(`${method} ${call.path}: ${status}`);
      }
    }
    expect(refused).toEqual([]);
    expect(await stateOf([reader.clinic.id], NOTES_ITS_READING)).toEqual(before);
  });

  it('is not for other sites either: no answer allows them', async () => {
    const call = await goodCall(READS.find(({ name }) => name === 'GET /patients') as RoutePolicy);
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await sendBare(headed({ ...call, method }, { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'GET' }));
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

