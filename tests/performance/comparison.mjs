// One job through both programs in turn, ABBA, so that what else the machine does falls on both alike.
import { closedLoop, quantile } from './closed-loop.mjs';
import { backendsOf, cpuTime } from './cpu-time.mjs';

/**
 * @typedef {{ operation: import('./closed-loop.mjs').Operation, pid: number, connections: string }} Side
 * @typedef {{ perSecond: number, p50: number, p95: number, p99: number, serverCpu: number | undefined, databaseCpu: number | undefined, bytes: number }} Figures milliseconds
 * @typedef {{ ours: Figures, limit: Figures, ratio: number, cpuRatio: number | undefined, noise: number }} Comparison
 */

const WARM_UP_MS = 2_500;

/**
 * @param {import('pg').Client} owner @param {Side} ours @param {Side} limit
 * @param {{ rounds: number, callers: number, milliseconds: number, count?: number }} options
 * @returns {Promise<Comparison>}
 */
export async function compare(owner, ours, limit, options) {
  const { rounds, ...load } = options;
  // A cold V8 is several times slower than a warm one.
  for (const side of [ours, limit]) await closedLoop(side.operation, { ...load, milliseconds: Math.max(load.milliseconds, WARM_UP_MS) });
  const seen = new Map([ours, limit].map(side => [side, /** @type {Measured[]} */ ([])]));
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [ours, limit] : [limit, ours];
    for (const side of order) seen.get(side)?.push(await measured(owner, side, load));
    ratios.push((seen.get(limit)?.at(-1)?.run.perSecond ?? 0) / (seen.get(ours)?.at(-1)?.run.perSecond ?? 0));
  }
  const [one, other] = [figures(seen.get(ours) ?? []), figures(seen.get(limit) ?? [])];
  const ratio = quantile(ratios);
  return { ours: one, limit: other, ratio, cpuRatio: ratioOf(cpuOf(one), cpuOf(other)), noise: (Math.max(...ratios) - Math.min(...ratios)) / 2 / ratio };
}

/** @typedef {{ run: import('./closed-loop.mjs').Run, serverCpu: number | undefined, databaseCpu: number | undefined }} Measured */

/** @param {import('pg').Client} owner @param {Side} side @param {{ callers: number, milliseconds: number, count?: number }} load @returns {Promise<Measured>} */
async function measured(owner, { operation, pid, connections }, load) {
  const before = { server: cpuTime([pid]), backends: new Map((await backendsOf(owner, connections)).map(each => [each, cpuTime([each])])) };
  const run = await closedLoop(operation, load);
  const server = cpuTime([pid]);
  if (server === undefined || before.server === undefined) return { run, serverCpu: undefined, databaseCpu: undefined };
  const database = (await backendsOf(owner, connections)).reduce((sum, each) => sum + (cpuTime([each]) ?? 0) - (before.backends.get(each) ?? 0), 0);
  return { run, serverCpu: (server - before.server) / run.done, databaseCpu: database / run.done };
}

/** @param {readonly Measured[]} rounds @returns {Figures} */
function figures(rounds) {
  const latencies = rounds.flatMap(({ run }) => run.latencies);
  const middle = read => (rounds.some(each => read(each) === undefined) ? undefined : quantile(rounds.map(read)));
  return {
    perSecond: quantile(rounds.map(({ run }) => run.perSecond)),
    p50: quantile(latencies), p95: quantile(latencies, 0.95), p99: quantile(latencies, 0.99),
    serverCpu: middle(({ serverCpu }) => serverCpu), databaseCpu: middle(({ databaseCpu }) => databaseCpu),
    bytes: quantile(rounds.map(({ run }) => run.bytes)),
  };
}

/** @param {Figures} figures */
const cpuOf = ({ serverCpu, databaseCpu }) => (serverCpu === undefined || databaseCpu === undefined ? undefined : serverCpu + databaseCpu);

/** @param {number | undefined} one @param {number | undefined} other */
const ratioOf = (one, other) => (one === undefined || other === undefined || other === 0 ? undefined : one / other);
