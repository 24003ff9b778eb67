// The reference jobs through the API beside the same SQL through a bare server, paired in one run. Prints ratios (how many
// times slower the API is) and fails when one is beyond any excuse of a noisy machine. `--short` for every test run.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { openIntakes } from './open-intakes.mjs';
import { sampleClinic } from './sample-clinic.mjs';

const short = process.argv.includes('--short');
const SIZE = short ? { patients: 5_000, notes: 50, referrals: 2_000, intakes: 40 } : { patients: 50_000, notes: 500, referrals: 10_000, intakes: 400 };
const ROUNDS = short ? 3 : 5;
const WINDOW_MS = short ? 700 : 3_000;
const WORKERS = 8;
/** A query per row or a lost index costs tens, a busy machine does not cost this much. */
const WORST_RATIO = 12;

const owner = new pg.Client(process.env.OWNER_DATABASE_URL);
await owner.connect();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date());
const clinic = await sampleClinic(owner, SIZE);
// An intake is submitted once: every round of either side, and its warm-up, has its own.
const intakes = await openIntakes(owner, clinic.clinicId, SIZE.intakes * 2 * (ROUNDS + 1), today);
const sample = { ...clinic, textId: intakes.textId };
await owner.end();

const bare = spawn(process.execPath, [path.join(import.meta.dirname, 'bare-server.mjs')], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, SAMPLE: JSON.stringify({ ...sample, today }) },
});
const [line] = await once(bare.stdout, 'data');
const bareUrl = `http://127.0.0.1:${String(line).trim()}`;
const apiUrl = `${process.env.BASE_URL}/api/v1`;
const cookie = { headers: { cookie: `${process.env.COOKIE_SECURE === 'true' ? '__Host-legwork' : 'legwork'}=${sample.token}` } };

const prefix = at => sample.prefixes[at % sample.prefixes.length];
const nextIntake = () => intakes.tokens.pop() ?? '';
/** @param {string} token */
const submission = token => ({
  method: 'POST',
  headers: { cookie: `${process.env.COOKIE_SECURE === 'true' ? '__Host-legwork-intake' : 'legwork-intake'}=${token}`, 'content-type': 'application/json', 'x-legwork': '1' },
  body: JSON.stringify({ consent: { textId: sample.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } }),
});

/**
 * `count`: so many are done, each once; else as many as go into a window. `bar`: the ratio that is promised, held at full length.
 * @typedef {{ url: string, init?: RequestInit }} Call
 * @type {{ job: string, count?: number, bar?: number, api: (at: number) => string | Call, bare: (at: number) => string | Call }[]}
 */
const jobs = [
  { job: 'search', api: at => `${apiUrl}/patients?limit=20&search=${prefix(at)}`, bare: at => `${bareUrl}/search/${prefix(at)}` },
  { job: 'chart', api: () => `${apiUrl}/patients/${sample.longId}/chart`, bare: () => `${bareUrl}/chart/${sample.longId}` },
  { job: 'note', api: () => `${apiUrl}/sessions/${sample.draftId}`, bare: () => `${bareUrl}/note/${sample.draftId}` },
  { job: 'worklist', api: () => `${apiUrl}/referrals?limit=25`, bare: () => `${bareUrl}/worklist` },
  { job: 'intake', count: SIZE.intakes, bar: 2.2, api: () => ({ url: `${apiUrl}/link/submission`, init: submission(nextIntake()) }), bare: () => ({ url: `${bareUrl}/intake/${nextIntake()}` }) },
];

/**
 * Closed loop of eight callers for a while, or until `count` are done; every answer is read whole and must be good.
 * @param {(at: number) => string | Call} callAt @param {number} [count]
 */
async function perSecond(callAt, count = Infinity) {
  let begun = 0;
  const start = performance.now();
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    while (begun < count && (count !== Infinity || performance.now() < start + WINDOW_MS)) {
      const call = callAt(begun++);
      const { url, init = cookie } = typeof call === 'string' ? { url: call } : call;
      const response = await fetch(url, init);
      const body = await response.text();
      if (response.status !== 200 || body.length < 20) throw new Error(`${url}: ${response.status} ${body.slice(0, 200)}`);
    }
  }));
  return (begun / (performance.now() - start)) * 1000;
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
let isBroken = false;
try {
  for (const { job, count, bar = WORST_RATIO, api, bare: direct } of jobs) {
    await perSecond(api, count);
    await perSecond(direct, count);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = round % 2 === 0 ? await perSecond(api, count) : undefined;
      const limit = await perSecond(direct, count);
      const ours = first ?? await perSecond(api, count);
      rounds.push({ ours, limit, ratio: limit / ours });
    }
    const ratio = median(rounds.map(each => each.ratio));
    isBroken ||= !(ratio <= (short ? WORST_RATIO : bar));
    console.log(`${job.padEnd(9)} API ${median(rounds.map(each => each.ours)).toFixed(0).padStart(5)}/s   bare ${median(rounds.map(each => each.limit)).toFixed(0).padStart(5)}/s   ratio ${ratio.toFixed(2)} (${rounds.map(each => each.ratio.toFixed(2)).join(' ')})`);
  }
} finally {
  bare.disconnect();
}
if (isBroken) {
  console.error('A job is slower than its bar against the same SQL without the product around it.');
  process.exitCode = 1;
}
