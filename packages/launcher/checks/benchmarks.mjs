// Timed work, run alone at a quiet moment. Each script fails by its exit code when it misses its own bar.
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from '../process/command.mjs';
import { inProject } from '../workspace/project.mjs';

const CLINICAL = 'packages/clinical/benchmark';
/** The reference jobs against the API; `--short` keeps the bars and shortens the measuring. */
const JOBS = 'tests/performance/run.mjs';

/** @returns {string[]} */
export function clinicalBenchmarks() {
  if (!fs.existsSync(inProject(CLINICAL))) return [];
  return fs.readdirSync(inProject(CLINICAL)).filter(name => name.endsWith('.bench.mjs')).sort().map(name => path.join(CLINICAL, name));
}

export const hasJobs = () => fs.existsSync(inProject(JOBS));

/** @param {string} script */
export const runClinicalBenchmark = script => mustRun([script], { show: true, name: script });

/** @param {{ env: Record<string, string>, short: boolean }} options */
export const runJobs = ({ env, short }) => mustRun([JOBS, ...(short ? ['--short'] : [])], { env, show: true, name: JOBS });
