// Jest and Playwright: run, and read their own count of what passed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runScript } from '../process/command.mjs';
import { Failure } from '../process/failure.mjs';
import { readJson, tool } from '../workspace/project.mjs';

/** @typedef {import('./report.mjs').Count} Count */

/** Gives `work` the name of a file for the runner's results and reads them. */
async function withResults(runner, work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'legwork-'));
  const file = path.join(folder, 'results.json');
  try {
    const { code, signal } = await work(file);
    if (!fs.existsSync(file)) throw new Failure(`${runner} ended without results (${signal ?? `exit code ${code}`}).`);
    return { code, results: readJson(file) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A runner that is unhappy for a reason of its own (coverage, a leak, a bad file) has failed, whatever it counted. @returns {Count} */
const withExitCode = (code, passed, failed) => ({ passed, failed: code === 0 ? failed : Math.max(failed, 1) });

/** @param {{ projects: string[], pattern?: string, env?: Record<string, string | undefined> }} options @returns {Promise<Count>} */
export async function runJest({ projects, pattern, env }) {
  const { code, results } = await withResults('Jest', file =>
    runScript(
      [tool('jest'), '--passWithNoTests', '--json', `--outputFile=${file}`, '--maxWorkers=2', '--selectProjects', ...projects, ...(pattern ? ['--testPathPatterns', pattern] : [])],
      { env: { ...env, NODE_ENV: 'test' }, showErrors: true },
    ),
  );
  return withExitCode(code, results.numPassedTests, results.numFailedTests + results.numRuntimeErrorTestSuites);
}

/** @param {{ pattern?: string, env?: Record<string, string | undefined> }} options @returns {Promise<Count>} */
export async function runPlaywright({ pattern, env }) {
  const { code, results } = await withResults('Playwright', file =>
    runScript([tool('playwright'), 'test', '--pass-with-no-tests', ...(pattern ? [pattern] : [])], { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, show: true }),
  );
  const { expected, unexpected, flaky } = results.stats;
  return withExitCode(code, expected, unexpected + flaky + results.errors.length);
}
