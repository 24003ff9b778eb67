// Prints the OpenAPI document. Needs no database: nothing is started.
import { createApp } from '../create-app.js';
import { offlineConfig } from '../platform/config/config.js';
import { openApiDocument } from '../platform/http/open-api.js';

const app = await createApp({ ...offlineConfig(), logLevel: 'silent' });
process.stdout.write(`${JSON.stringify(openApiDocument(app), undefined, 2)}\n`);
await app.close();
