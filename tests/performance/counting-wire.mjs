// A wire between a program and PostgreSQL that counts what goes over it: statements run, and round trips made for them.
import { once } from 'node:events';
import net from 'node:net';

const EXECUTE = 'E'.charCodeAt(0), QUERY = 'Q'.charCodeAt(0), SYNC = 'S'.charCodeAt(0);

/** @param {string} databaseUrl @returns {Promise<{ url: string, counts: { statements: number, roundTrips: number }, close: () => void }>} */
export async function countingWire(databaseUrl) {
  const target = new URL(databaseUrl);
  const counts = { statements: 0, roundTrips: 0 };
  const server = net.createServer(client => {
    const database = net.connect(Number(target.port || 5432), target.hostname);
    const read = messageReader(type => {
      if (type === EXECUTE || type === QUERY) counts.statements += 1;
      if (type === SYNC || type === QUERY) counts.roundTrips += 1;
    });
    client.on('data', bytes => { read(bytes); database.write(bytes); });
    database.pipe(client);
    for (const [one, other] of [[client, database], [database, client]]) one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(/** @type {net.AddressInfo} */ (server.address()).port);
  return { url: url.toString(), counts, close: () => server.close() };
}

/** Calls `seen` with the type of every message of a client; the first message has none. @param {(type: number) => void} seen */
function messageReader(seen) {
  let rest = Buffer.alloc(0);
  let isStarted = false;
  return bytes => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      if (isStarted) seen(rest[0] ?? 0);
      isStarted = true;
      rest = rest.subarray(length);
    }
  };
}
