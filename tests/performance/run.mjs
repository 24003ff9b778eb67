// The reference jobs through the API beside the same SQL with the same safety through a bare server, paired in one run, and
// the chart of a long history beside that of a short one. Prints what was measured and fails when a bar is missed.
// `--short` for every test run: a smaller clinic, and bars that only a lost index or a query per row would miss.
import pg from 'pg';
import { closedLoop, quantile } from './closed-loop.mjs';
import { compare } from './comparison.mjs';
import { countingWire } from './counting-wire.mjs';
import { makeDataset } from './dataset.mjs';
import { referenceJobs } from './jobs.mjs';
import { openIntakes } from './open-intakes.mjs';
import { startApi, startBare } from './programs.mjs';
import { printComparison, printHeader, printHistories } from './report.mjs';

const isShort = process.argv.includes('--short');
const only = process.argv.find(word => word.startsWith('--only='))?.slice('--only='.length).split(',');
const SIZE = isShort
  ? { patients: 5_000, charts: 150, visits: 500, referrals: 1_000, intakes: 25 }
  : { patients: 50_000, charts: 1_500, visits: 500, referrals: 20_000, intakes: 400 };
const ROUNDS = isShort ? 3 : 5;
const LOADS = isShort ? [{ callers: 8, milliseconds: 600 }] : [{ callers: 8, milliseconds: 3_000 }, { callers: 1, milliseconds: 2_000 }];
/** p95 of a chart with 500 visits to that of one with 5. */
const HISTORY_BAR = 1.3;
/**
 * For a short run beside other work: what costs a query per row or loses an index is far beyond this. It misses a bar only
 * when throughput and CPU time both do, since one process beside many gets less than its part of a busy machine.
 */
const SHORT_ALLOWANCE = 2;
/** Round trips per operation: one for each request; a submission looks its link up, reads and writes. */
const ROUND_TRIPS = { search: 1, chart: 1, note: 2, worklist: 1, intake: 3 };

const owner = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL, application_name: 'measuring' });
await owner.connect();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date());
const clinic = await makeDataset(owner, SIZE);
// Every round of either side, its warm-up and the counting have intakes of their own.
const intakes = await openIntakes(owner, clinic.clinicId, SIZE.intakes * 2 * (ROUNDS + 1) * LOADS.length + 40, today);
const sample = { ...clinic, textId: intakes.textId, intakes: intakes.tokens };
const programs = [await startApi(), await startBare({ SAMPLE: JSON.stringify({ clinicId: clinic.clinicId, memberId: clinic.memberId, today, textId: intakes.textId }) })];
const [api, bare] = programs;
const missed = /** @type {string[]} */ ([]);

try {
  const jobs = referenceJobs({ api: api.url, bare: bare.url }, sample, SIZE).filter(({ name }) => only === undefined || only.includes(name));
  const trips = await roundTrips(jobs.map(({ name }) => name));
  printHeader(SIZE);
  for (const job of jobs) {
    await mustAgree(job);
    for (const load of LOADS) {
      const allowed = job.bar === undefined ? undefined : isShort ? job.bar * SHORT_ALLOWANCE : job.bar;
      const compared = await compare(owner,
        { operation: job.api, pid: api.pid, connections: 'legwork-%' }, { operation: job.bare, pid: bare.pid, connections: 'bare' },
        { rounds: ROUNDS, ...load, ...(job.count !== undefined && { count: job.count }) });
      printComparison({ name: job.name, callers: load.callers, bar: load.callers === 1 ? undefined : allowed, compared, trips: trips.get(job.name) });
      const judged = isShort ? Math.min(compared.ratio, compared.cpuRatio ?? Infinity) : compared.ratio;
      if (load.callers > 1 && allowed !== undefined && !(judged <= allowed)) missed.push(`${job.name}: ${judged.toFixed(2)} times the bare server, ${allowed.toFixed(1)} at most`);
    }
    if (!((trips.get(job.name)?.roundTrips ?? 0) <= ROUND_TRIPS[job.name])) missed.push(`${job.name}: ${trips.get(job.name)?.roundTrips} round trips, ${ROUND_TRIPS[job.name]} at most`);
  }
  if (only === undefined || only.includes('history')) await compareHistories();
} finally {
  for (const program of programs) program.stop();
  await owner.end();
}
if (missed.length > 0) {
  console.error(`Slower than promised:\n- ${missed.join('\n- ')}`);
  process.exitCode = 1;
}

/** Fast and wrong is no answer: what both give must be about the same things. */
async function mustAgree({ name, api: ours, bare: theirs, agrees }) {
  if (agrees === undefined) return;
  const answers = [];
  for (const operation of [ours, theirs]) {
    const kept = await keeping(operation);
    answers.push(kept);
  }
  if (!agrees(answers[0], answers[1])) throw new Error(`${name}: the API and the bare server do not answer alike.`);
}

/** The last answer of an operation. */
async function keeping(operation) {
  let last = '';
  await closedLoop(async (ask, at) => operation(async call => (last = await ask(call)), at), { callers: 1, milliseconds: 0, count: 1 });
  return last;
}

/** Counted on the wire between an API of its own and the database, once the sessions and statements are known. */
async function roundTrips(names) {
  const [app, link] = [await countingWire(process.env.APP_DATABASE_URL ?? ''), await countingWire(process.env.LINK_DATABASE_URL ?? '')];
  const program = await startApi({ APP_DATABASE_URL: app.url, LINK_DATABASE_URL: link.url });
  const total = () => ({ statements: app.counts.statements + link.counts.statements, roundTrips: app.counts.roundTrips + link.counts.roundTrips });
  const found = new Map();
  try {
    for (const job of referenceJobs({ api: program.url, bare: bare.url }, sample, SIZE).filter(({ name }) => names.includes(name))) {
      const times = 10;
      await closedLoop(job.api, { callers: 1, milliseconds: 0, count: 2 });
      const before = total();
      await closedLoop(job.api, { callers: 1, milliseconds: 0, count: times });
      const after = total();
      found.set(job.name, { statements: (after.statements - before.statements) / times, roundTrips: (after.roundTrips - before.roundTrips) / times });
    }
  } finally {
    program.stop();
    app.close();
    link.close();
  }
  return found;
}

/** One caller, in turn: the machine's noise falls on both. */
async function compareHistories() {
  const headers = { cookie: `legwork=${sample.token}` };
  const open = id => async ask => { await ask({ url: `${api.url}/api/v1/patients/${id}/chart`, headers }); };
  const [long, short] = [{ id: sample.longId, latencies: [] }, { id: sample.shortId, latencies: [] }];
  for (const side of [long, short]) await closedLoop(open(side.id), { callers: 1, milliseconds: 1_000 });
  for (let round = 0; round < ROUNDS * 20; round += 1) {
    for (const side of round % 2 === 0 ? [long, short] : [short, long]) side.latencies.push(...(await closedLoop(open(side.id), { callers: 1, milliseconds: 0, count: 10 })).latencies);
  }
  const p95 = side => quantile(side.latencies, 0.95);
  const allowed = isShort ? HISTORY_BAR * SHORT_ALLOWANCE : HISTORY_BAR;
  printHistories({ long: p95(long), short: p95(short), visits: SIZE.visits, bar: allowed });
  if (!(p95(long) / p95(short) <= allowed)) missed.push(`a chart with ${SIZE.visits} visits: ${(p95(long) / p95(short)).toFixed(2)} times one with 5, ${allowed.toFixed(1)} at most`);
}
