import { once } from 'node:events';
import net from 'node:net';
import { Failure } from './failure.mjs';

/** Listens for a moment, to learn whether it is possible. @param {number} port 0 means any @param {string} host */
async function tryPort(port, host) {
  const server = net.createServer().listen({ port, host, exclusive: true });
  await once(server, 'listening');
  const address = /** @type {net.AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}

/** A port of this machine that nobody uses. */
export const freePort = () => tryPort(0, '127.0.0.1');

/** The port that PORT names (or the fallback), which must be free. @param {number} fallback */
export async function requestedPort(fallback, { PORT, HOST = '127.0.0.1' } = process.env) {
  const port = PORT === undefined || PORT === '' ? fallback : Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`PORT is "${PORT}", which is not a port number.`, { advice: 'choose one from 1 to 65535, for example PORT=3001 npm start' });
  }
  try {
    return await tryPort(port, HOST);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Failure(`Port ${port} is in use by another program (perhaps another npm start).`, {
        advice: `stop that program, or choose another port: PORT=${port + 1} npm start`,
      });
    }
    if (error.code === 'EACCES') {
      throw new Failure(`This account may not open port ${port}.`, { advice: 'choose a port above 1023, for example PORT=3001 npm start' });
    }
    throw new Failure(`Cannot listen on ${HOST}:${port}: ${error.message}`, { advice: 'check HOST and PORT' });
  }
}
