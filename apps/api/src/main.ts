import { createApp } from './create-app.js';
import { loadConfig } from './platform/config/config.js';

const config = loadConfig('api');
const app = await createApp(config);
// Asked to stop, it stops by itself: with code 0, once what is under way is answered.
app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
// A launcher that dies takes its child along.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await app.listen(config.port, config.host);
const address = app.getHttpServer().address();
const port = typeof address === 'object' && address !== null ? address.port : config.port;
console.log(`legwork-api is listening on http://${config.host}:${port}`);
