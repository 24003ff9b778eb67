// Loads the demo clinic once and prints its sign-ins as one JSON line.
import { createApp } from '../create-app.js';
import { DEMO_MEMBERS, DEMO_PASSWORD } from '../demo/demo-clinic.js';
import { loadDemo } from '../demo/load-demo.js';
import { openDemoClinic } from '../demo/open-demo-clinic.js';
import { loadConfig } from '../platform/config/config.js';

const app = await createApp({ ...loadConfig(), logLevel: 'silent' });
await app.init();
await app.getHttpAdapter().getInstance().ready();
if (await openDemoClinic(app)) await loadDemo(app);
await app.close();
console.log(JSON.stringify({ demo: DEMO_MEMBERS.map(({ role, email }) => ({ role, email, password: DEMO_PASSWORD })) }));
