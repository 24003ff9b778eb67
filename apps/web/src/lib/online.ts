// Whether the API can be reached. The browser's own flag only knows about the cable, so answers and silences count too.
import { createStore, useStore } from './store';

export type Reach = 'online' | 'offline';

export const reach = createStore<Reach>(navigator.onLine ? 'online' : 'offline');

export const reportReachable = (): void => reach.set('online');
export const reportUnreachable = (): void => reach.set('offline');

const probeEveryMs = 8_000;

/** Asks the API once; what it finds is told to everybody who follows. */
export const probe = async (): Promise<Reach> => {
  try {
    const response = await fetch('/api/v1/health', { cache: 'no-store' });
    if (response.ok) reportReachable();
  } catch {
    reportUnreachable(); // still no way through: the next probe asks again
  }
  return reach.get();
};

/** Follows the browser's events and, while offline, asks the API every few seconds. Call once. */
export const watchReach = (): void => {
  window.addEventListener('offline', reportUnreachable);
  window.addEventListener('online', () => void probe());
  window.setInterval(() => {
    if (reach.get() === 'offline') void probe();
  }, probeEveryMs);
};

export const useReach = (): Reach => useStore(reach);

/** Runs `action` each time the API becomes reachable again. Returns how to stop. */
export const onReachable = (action: () => void): (() => void) =>
  reach.subscribe(() => {
    if (reach.get() === 'online') action();
  });
