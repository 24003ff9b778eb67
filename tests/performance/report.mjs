// The figures in columns. Ratios are read within one run; `noise` is how far the rounds lie apart around their median.

const COLUMNS = ['job', 'callers', 'API/s', 'bare/s', 'ratio', 'bar', 'noise', 'p50 ms', 'p95', 'p99', 'CPU ms API+pg', 'CPU ms bare+pg', 'CPU ratio', 'statements', 'trips', 'kB', 'bare kB'];
const WIDTHS = [9, 7, 6, 6, 5, 4, 5, 6, 5, 5, 13, 14, 9, 10, 5, 6, 7];

/** @param {readonly string[]} cells */
const line = cells => console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join('  '));

/** @param {number | undefined} value @param {number} [digits] */
const shown = (value, digits = 2) => (value === undefined ? '-' : value.toFixed(digits));

/** @param {{ patients: number, charts: number, visits: number, referrals: number }} size */
export function printHeader({ patients, charts, visits, referrals }) {
  console.log(`${patients} patients, ${charts} full charts, one with ${visits} visits, ${referrals} referrals; a second clinic of a fifth of it in the same tables`);
  line(COLUMNS);
}

/** @param {{ name: string, callers: number, bar: number | undefined, compared: import('./comparison.mjs').Comparison, trips: { statements: number, roundTrips: number } | undefined }} row */
export function printComparison({ name, callers, bar, compared: { ours, limit, ratio, cpuRatio, noise }, trips }) {
  line([
    name, String(callers), shown(ours.perSecond, 0), shown(limit.perSecond, 0), shown(ratio), shown(bar, 1), shown(noise), shown(ours.p50), shown(ours.p95, 1), shown(ours.p99, 1),
    `${shown(ours.serverCpu)}+${shown(ours.databaseCpu)}`, `${shown(limit.serverCpu)}+${shown(limit.databaseCpu)}`, shown(cpuRatio),
    shown(trips?.statements, 1), shown(trips?.roundTrips, 1), shown(ours.bytes / 1000, 1), shown(limit.bytes / 1000, 1),
  ]);
}

/** @param {{ long: number, short: number, visits: number, bar: number }} row milliseconds at the 95th percentile */
export function printHistories({ long, short, visits, bar }) {
  console.log(`chart, p95: ${shown(long)} ms with ${visits} visits, ${shown(short)} ms with 5; ratio ${shown(long / short)}, bar ${shown(bar, 1)}`);
}
