// Timed work, run alone at a quiet moment. Each script fails by its exit code when it misses its own bar.
import fs from 'node:fs';
import path from 'node:path';
import { mustRun } from '../process/command.mjs';
import { inProject } from '../workspace/project.mjs';

const CLINICAL = 'packages/clinical/benchmark';
/** Timed like the rules: without a database. */
const PURE = ['tests/performance/body-map.mjs', 'tests/performance/medicines.mjs', 'tests/performance/reasoning.mjs'];
/** The reference jobs against the API; `--short` keeps the bars and shortens the measuring. */
const JOBS = 'tests/performance/run.mjs';

/** @returns {string[]} */
export function clinicalBenchmarks() {
  const rules = fs.existsSync(inProject(CLINICAL)) ? fs.readdirSync(inProject(CLINICAL)).filter(name => name.endsWith('.bench.mjs')).sort() : [];
  return [...rules.map(name => path.join(CLINICAL, name)), ...PURE.filter(script => fs.existsSync(inProject(script)))];
}

export const hasJobs = () => fs.existsSync(inProject(JOBS));

/** @param {string} script */
export const runClinicalBenchmark = script => mustRun([script], { show: true, name: script });

/** @param {{ env: Record<string, string>, short: boolean }} options */
export const runJobs = ({ env, short }) => mustRun([JOBS, ...(short ? ['--short'] : [])], { env, show: true, name: JOBS });
