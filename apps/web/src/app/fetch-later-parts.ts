// Once the first screen is there and the browser has nothing to do, the rest of the program is fetched into its cache, one
// file after the other: whatever is opened first without a connection is then on the device. The files never change.
import { onReachable, reach } from '../lib/online';

const PARTS = '/staff-parts.json';
const restMs = 6_000;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Somebody who counts every byte, or hardly has a connection, gets what is asked for and nothing more. */
const isSparing = (): boolean => {
  const connection = 'connection' in navigator ? (navigator.connection as Connection | undefined) : undefined;
  return connection?.saveData === true || connection?.effectiveType === '2g' || connection?.effectiveType === 'slow-2g';
};

const idle = (): Promise<void> => new Promise((resolve) => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2_000 });
  else setTimeout(resolve, 50);
});

const onceReachable = (): Promise<void> => new Promise((resolve) => {
  if (reach.get() === 'online') {
    resolve();
    return;
  }
  const stop = onReachable(() => {
    stop();
    resolve();
  });
});

const isText = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Low priority: never in the way of what somebody does meanwhile. */
const fetchQuietly = (address: string): Promise<Response> => fetch(address, { priority: 'low' });

const fetched = (): ReadonlySet<string> => new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

const fetchAll = async (): Promise<void> => {
  const parts: unknown = await (await fetchQuietly(PARTS)).json();
  if (!isText(parts)) return;
  for (const part of parts) {
    await idle();
    await onceReachable();
    if (!fetched().has(part)) await (await fetchQuietly(part)).arrayBuffer();
  }
};

let begun = false;

/** Once per page; what fails is fetched when it is asked for. */
export const fetchLaterParts = (): void => {
  if (begun || isSparing()) return;
  begun = true;
  window.setTimeout(() => void fetchAll().catch(() => undefined), restMs);
};
