// npm start: from a fresh clone to a running Legwork with a demo clinic, on a machine that has Node.js and nothing else.
import './process/node-version.mjs';
import path from 'node:path';
import { live } from './process/lifetime.mjs';
import { requestedPort } from './process/port.mjs';
import { countSteps } from './process/steps.mjs';
import { openDatabase, openServer, SERVER_ADVICE } from './database/open.mjs';
import { MIGRATE_ADVICE } from './database/migrate.mjs';
import { dataFolder } from './postgres/home.mjs';
import { freshLogFile, troubleIn } from './product/log-lines.mjs';
import { DEFAULT_PORT, loadDemo, programEnvironment, startApi, startWorker } from './product/programs.mjs';
import { keepRunning, keepServerRunning } from './product/supervise.mjs';
import { welcome } from './product/welcome.mjs';
import { build, BUILD_ADVICE, generateDatabaseClient } from './workspace/build.mjs';
import { install, INSTALL_ADVICE } from './workspace/install.mjs';

const LOG_ADVICE = 'the lines above are the end of the log; if they name a setting, correct it and start again';

async function start() {
  const port = await requestedPort(DEFAULT_PORT); // first: all else takes longer to find out
  const { step } = countSteps(6);
  await step('Installing the libraries (the first time takes a minute)', install, INSTALL_ADVICE);
  await step('Generating the database client', generateDatabaseClient, BUILD_ADVICE);
  await step('Building the programs', build, BUILD_ADVICE);
  const server = await step('Starting PostgreSQL', openServer, SERVER_ADVICE);
  const { env, signIns } = await step('Preparing the database and the demo clinic', () => prepare(server, port), MIGRATE_ADVICE);
  const programs = await step('Starting Legwork', () => startPrograms(env), LOG_ADVICE);
  console.log(welcome({ url: String(env['PUBLIC_URL']), signIns, data: server.place, logs: logFolder() }));
  await Promise.race([...programs, keepServerRunning(server)].map(program => program.givenUp));
  return 1;
}

const logFolder = () => path.join(dataFolder(), 'logs');

/** @param {import('./database/open.mjs').Server} server @param {number} port */
async function prepare(server, port) {
  const urls = await openDatabase(server);
  const env = programEnvironment({ port, urls });
  return { env, signIns: await loadDemo(env) };
}

/** @param {Record<string, string | undefined>} env */
function startPrograms(env) {
  const options = name => ({
    env,
    logFile: freshLogFile(path.join(logFolder(), `${name}.log`)),
    onLine(line) {
      const trouble = troubleIn(line);
      if (trouble) console.error(`[${name}] ${trouble}`);
    },
  });
  return Promise.all([
    keepRunning('API', () => startApi(options('api'))),
    keepRunning('worker', () => startWorker(options('worker'))),
  ]);
}

await live(start, { stoppedIsSuccess: true });
