// node packages/launcher/client.mjs: writes packages/api-client/src/schema.gen.ts anew, after a change of the API.
import './process/node-version.mjs';
import fs from 'node:fs';
import { live } from './process/lifetime.mjs';
import { countSteps } from './process/steps.mjs';
import { CLIENT_SCHEMA, clientSchema } from './product/api-client.mjs';
import { build, BUILD_ADVICE, generateDatabaseClient } from './workspace/build.mjs';
import { install, INSTALL_ADVICE } from './workspace/install.mjs';

async function regenerate() {
  const { step } = countSteps(4);
  await step('Installing the libraries', install, INSTALL_ADVICE);
  await step('Generating the database client', generateDatabaseClient, BUILD_ADVICE);
  await step('Building the API', () => build('@legwork/api'), BUILD_ADVICE);
  await step('Writing the client schema', async () => fs.writeFileSync(CLIENT_SCHEMA, await clientSchema()), 'the API must start far enough to describe itself; the lines above say what stops it');
  return 0;
}

await live(regenerate);
