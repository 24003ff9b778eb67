// The order of a test run. Two lanes for two cores: reading the sources beside running the programs. What is timed, and the
// browser, come after, when the machine is quiet.
import { clinicalBenchmarks, hasJobs, runClinicalBenchmark, runJobs } from './benchmarks.mjs';
import { checkClientDrift } from './client-drift.mjs';
import { isOffline } from './plan.mjs';
import { runJest, runPlaywright } from './runners.mjs';
import { checkSources } from './sources.mjs';
import { openStage } from './stage.mjs';
import { checkSchemaDrift, openTestDatabases } from './test-database.mjs';

/**
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {import('./report.mjs').Report} Report
 * @typedef {import('./stage.mjs').Stage} Stage
 * @typedef {import('./test-database.mjs').TestDatabase} TestDatabase
 */

/** @param {Plan} plan @param {Report} report */
export async function runPlan(plan, report) {
  const sources = plan.everything ? checkSources(report) : undefined;
  const databases = plan.served ? await report.check('test databases with the demo clinic', openTestDatabases) : undefined;
  if (plan.everything && databases) {
    await report.check('migrations match the schema', () => checkSchemaDrift(databases.main.ownerUrl));
    await report.check('client matches the API', checkClientDrift);
  }
  await testWithJest(plan, report, databases?.main);
  await sources;
  if (plan.everything) await measure(report, databases?.performance);
  if (plan.browser && databases) {
    await onStage(report, 'browser', databases.browser, ({ env }) => report.suite('Playwright', () => runPlaywright({ pattern: plan.pattern, env })));
  }
}

/** @param {Plan} plan @param {Report} report @param {TestDatabase} [database] */
async function testWithJest({ jest, pattern }, report, database) {
  const run = (projects, env) => report.suite('Jest', () => runJest({ projects, pattern, env }));
  const offline = jest.filter(isOffline);
  if (database && offline.length < jest.length) await onStage(report, 'jest', database, ({ env }) => run(jest, env));
  else if (offline.length > 0) await run(offline, {});
}

/** @param {Report} report @param {TestDatabase} [database] */
async function measure(report, database) {
  for (const script of clinicalBenchmarks()) await report.check(script, () => runClinicalBenchmark(script));
  if (!database || !hasJobs()) return;
  await onStage(report, 'performance', database, async ({ env }) => {
    const measured = await report.check('reference jobs', async () => {
      await runJobs({ env, short: true });
      return true;
    });
    return measured === true;
  });
}

/** Runs `work` against the built programs; shows their logs when it went wrong. @param {Report} report @param {string} name @param {TestDatabase} database @param {(stage: Stage) => Promise<boolean>} work */
async function onStage(report, name, database, work) {
  const stage = await report.check(`programs start (${name})`, () => openStage(name, database));
  if (!stage) return;
  if (!(await work(stage))) console.log(stage.log());
  await report.check(`programs stop (${name})`, stage.stop);
}
