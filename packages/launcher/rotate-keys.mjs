// npm run keys:rotate: seals with a new key what an older one sealed, and forgets the older one when nothing needs it any more.
// The installation's own key is exchanged here; keys that the environment gives (SEALING_KEY, SEALING_KEY_PREVIOUS) are its own
// business, and are only put to use.
import './process/node-version.mjs';
import { Failure } from './process/failure.mjs';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { prepare, PREPARING_STEPS } from './database/prepare.mjs';
import { withClient } from './database/query.mjs';
import { rotateKeys } from './product/programs.mjs';
import { addOwnKey, dropOlderKeys, sealingKeys } from './product/sealing-key.mjs';

/** A program that runs knows only the old key, and would find the new seals shut. @param {string} ownerUrl */
async function refuseWhileItRuns(ownerUrl) {
  const running = await withClient(ownerUrl, async client =>
    (await client.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = 'lw_app'`)).rows.length > 0);
  if (running) throw new Failure('Legwork is running, and the programs that run do not know the new key.', { advice: 'stop npm start, run this again, and start it anew' });
}

async function run() {
  const isOwn = !process.env.SEALING_KEY;
  const { step } = countSteps(PREPARING_STEPS + 1);
  const { server } = await prepare(step);
  if (isOwn) {
    await refuseWhileItRuns(server.ownerUrl);
    addOwnKey();
  }
  await step('Sealing with the new key', () => rotateKeys(server.ownerUrl, sealingKeys()), 'both keys are kept: run it again');
  if (isOwn) dropOlderKeys();
  return 0;
}

await live(run);
