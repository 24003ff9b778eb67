// npm run people:let-in -- ADDRESS: a way back in for whoever lost password and second step and has nobody in the clinic to ask.
import './process/node-version.mjs';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { prepare, PREPARING_STEPS } from './database/prepare.mjs';
import { letIn } from './product/programs.mjs';

const USAGE = 'Usage: npm run people:let-in -- ADDRESS   (the e-mail address that the person signs in with)';
const WRONG_USE = 2;

async function run() {
  const [email, ...more] = process.argv.slice(2);
  if (!email || more.length > 0) {
    console.error(USAGE);
    return WRONG_USE;
  }
  const { step } = countSteps(PREPARING_STEPS + 1);
  const { server } = await prepare(step);
  await step('Letting in', () => letIn(email, server.ownerUrl), 'check the address: nothing was changed');
  return 0;
}

await live(run);
