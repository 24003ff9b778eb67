// npm test: sets everything up by itself, checks and tests all of it, and ends with "N passed, N failed".
import './process/node-version.mjs';
import { live } from './process/lifetime.mjs';
import { planOf, USAGE } from './checks/plan.mjs';
import { createReport } from './checks/report.mjs';
import { runPlan } from './checks/run-plan.mjs';
import { build, generateDatabaseClient } from './workspace/build.mjs';
import { install } from './workspace/install.mjs';

const WRONG_USE = 2;

async function test() {
  const plan = planOf(process.argv.slice(2));
  if (!plan) {
    console.error(USAGE);
    return WRONG_USE;
  }
  const report = createReport();
  /** @type {[string, () => Promise<void>][]} */
  const setUp = [
    ['install', install],
    ['database client', generateDatabaseClient],
    ...(plan.served ? [/** @type {[string, () => Promise<void>]} */ (['build', build])] : []),
  ];
  for (const [name, work] of setUp) if (!report.hasFailures()) await report.check(name, () => work());
  if (!report.hasFailures()) await runPlan(plan, report);
  return report.finish();
}

await live(test);
