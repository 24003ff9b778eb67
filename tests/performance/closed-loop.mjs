// So many callers, each with a connection of its own, ask again as soon as they are answered; every answer is read whole
// and must be good.
import http from 'node:http';

/**
 * @typedef {{ url: string, method?: string, headers?: Record<string, string>, body?: string }} Call
 * @typedef {(ask: (call: Call) => Promise<string>, at: number) => Promise<void>} Operation one unit of a job, of one or more calls
 * @typedef {{ done: number, perSecond: number, latencies: number[], bytes: number }} Run
 */

/** @param {http.Agent} agent @param {Call} call @returns {Promise<string>} */
const ask = (agent, { url, method = 'GET', headers = {}, body }) => new Promise((resolve, reject) => {
  const request = http.request(url, { agent, method, headers }, response => {
    const parts = /** @type {Buffer[]} */ ([]);
    response.on('data', part => parts.push(part));
    response.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      if (response.statusCode !== 200 && response.statusCode !== 201) reject(new Error(`${method} ${url}: ${response.statusCode} ${text.slice(0, 300)}`));
      else if (text.length < 20) reject(new Error(`${method} ${url}: nothing in ${text}`));
      else resolve(text);
    });
  });
  request.on('error', reject);
  request.end(body);
});

/** @param {Operation} operation @param {{ callers: number, milliseconds: number, count?: number }} limit @returns {Promise<Run>} */
export async function closedLoop(operation, { callers, milliseconds, count = Infinity }) {
  const latencies = /** @type {number[]} */ ([]);
  let begun = 0, bytes = 0;
  const start = performance.now();
  const isOver = () => begun >= count || (count === Infinity && performance.now() >= start + milliseconds);
  await Promise.all(Array.from({ length: callers }, async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const counted = async call => {
      const text = await ask(agent, call);
      bytes += Buffer.byteLength(text);
      return text;
    };
    try {
      while (!isOver()) {
        const from = performance.now();
        await operation(counted, begun++);
        latencies.push(performance.now() - from);
      }
    } finally {
      agent.destroy();
    }
  }));
  return { done: begun, perSecond: (begun / (performance.now() - start)) * 1000, latencies, bytes: bytes / begun };
}

/** @param {readonly number[]} values @param {number} [part] 0 to 1 */
export const quantile = (values, part = 0.5) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;
