// The reference jobs through the API beside the same SQL through a bare server, paired in one run. Prints ratios (how many
// times slower the API is) and fails when one is beyond any excuse of a noisy machine. `--short` for every test run.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { sampleClinic } from './sample-clinic.mjs';

const short = process.argv.includes('--short');
const SIZE = short ? { patients: 5_000, notes: 50, referrals: 2_000 } : { patients: 50_000, notes: 500, referrals: 10_000 };
const ROUNDS = short ? 3 : 5;
const WINDOW_MS = short ? 700 : 3_000;
const WORKERS = 8;
/** A query per row or a lost index costs tens, a busy machine does not cost this much. */
const WORST_RATIO = 12;

const owner = new pg.Client(process.env.OWNER_DATABASE_URL);
await owner.connect();
const sample = await sampleClinic(owner, SIZE);
await owner.end();

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date());
const bare = spawn(process.execPath, [path.join(import.meta.dirname, 'bare-server.mjs')], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, SAMPLE: JSON.stringify({ ...sample, today }) },
});
const [line] = await once(bare.stdout, 'data');
const bareUrl = `http://127.0.0.1:${String(line).trim()}`;
const apiUrl = `${process.env.BASE_URL}/api/v1`;
const cookie = { headers: { cookie: `${process.env.COOKIE_SECURE === 'true' ? '__Host-legwork' : 'legwork'}=${sample.token}` } };

const prefix = at => sample.prefixes[at % sample.prefixes.length];
/** @type {{ job: string, api: (at: number) => string, bare: (at: number) => string }[]} */
const jobs = [
  { job: 'search', api: at => `${apiUrl}/patients?limit=20&search=${prefix(at)}`, bare: at => `${bareUrl}/search/${prefix(at)}` },
  { job: 'chart', api: () => `${apiUrl}/patients/${sample.longId}/chart`, bare: () => `${bareUrl}/chart/${sample.longId}` },
  { job: 'note', api: () => `${apiUrl}/sessions/${sample.draftId}`, bare: () => `${bareUrl}/note/${sample.draftId}` },
  { job: 'worklist', api: () => `${apiUrl}/referrals?limit=25`, bare: () => `${bareUrl}/worklist` },
];

/** Closed loop of eight callers for a while; every answer is read whole and must be good. */
async function perSecond(urlAt) {
  let done = 0;
  const until = performance.now() + WINDOW_MS;
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    while (performance.now() < until) {
      const response = await fetch(urlAt(done), cookie);
      const body = await response.text();
      if (response.status !== 200 || body.length < 20) throw new Error(`${urlAt(done)}: ${response.status} ${body.slice(0, 200)}`);
      done += 1;
    }
  }));
  return (done / WINDOW_MS) * 1000;
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
let isBroken = false;
try {
  for (const { job, api, bare: direct } of jobs) {
    await perSecond(api);
    await perSecond(direct);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = round % 2 === 0 ? await perSecond(api) : undefined;
      const limit = await perSecond(direct);
      const ours = first ?? await perSecond(api);
      rounds.push({ ours, limit, ratio: limit / ours });
    }
    const ratio = median(rounds.map(each => each.ratio));
    isBroken ||= !(ratio <= WORST_RATIO);
    console.log(`${job.padEnd(9)} API ${median(rounds.map(each => each.ours)).toFixed(0).padStart(5)}/s   bare ${median(rounds.map(each => each.limit)).toFixed(0).padStart(5)}/s   ratio ${ratio.toFixed(2)} (${rounds.map(each => each.ratio.toFixed(2)).join(' ')})`);
  }
} finally {
  bare.disconnect();
}
if (isBroken) {
  console.error(`A job is more than ${WORST_RATIO} times slower than the same SQL without the product around it.`);
  process.exitCode = 1;
}
