// npm run performance: the reference jobs at full length, on a database that writes to disk as in production.
import './process/node-version.mjs';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { Failure } from './process/failure.mjs';
import { clinicalBenchmarks, hasJobs, runClinicalBenchmark, runJobs } from './checks/benchmarks.mjs';
import { openStage } from './checks/stage.mjs';
import { openTestServer } from './checks/test-database.mjs';
import { SERVER_ADVICE } from './database/open.mjs';
import { build, BUILD_ADVICE, generateDatabaseClient } from './workspace/build.mjs';
import { install, INSTALL_ADVICE } from './workspace/install.mjs';

async function measure() {
  if (!hasJobs()) throw new Failure('tests/performance is missing.', { advice: 'run this from a complete copy of the sources' });
  const { step } = countSteps(6);
  await step('Installing the libraries', install, INSTALL_ADVICE);
  await step('Generating the database client', generateDatabaseClient, BUILD_ADVICE);
  await step('Building the programs', build, BUILD_ADVICE);
  const stage = await step('Starting Legwork on an empty database', openEmptyStage, SERVER_ADVICE);
  const advice = 'close other programs and run it again; a bar that is missed twice on a quiet machine is a fault';
  await step('Measuring the clinical rules', measureRules, advice);
  await step('Measuring the reference jobs', () => runJobs({ env: stage.env, short: false }), advice);
  return 0;
}

async function openEmptyStage() {
  const server = await openTestServer({ name: 'performance', durable: true });
  return openStage('performance', { ...(await server.create()), signIns: [] });
}

async function measureRules() {
  for (const script of clinicalBenchmarks()) await runClinicalBenchmark(script);
}

await live(measure);
