import fs from 'node:fs';
import { Failure } from '../process/failure.mjs';
import { CLIENT_SCHEMA, clientSchema } from '../product/api-client.mjs';

/** Fails when the committed client is not the one that the built API describes. */
export async function checkClientDrift() {
  const committed = fs.existsSync(CLIENT_SCHEMA) ? fs.readFileSync(CLIENT_SCHEMA, 'utf8') : '';
  if (committed !== (await clientSchema())) {
    throw new Failure('packages/api-client does not match the API.', { advice: 'run `node packages/launcher/client.mjs` and commit what it writes' });
  }
}
