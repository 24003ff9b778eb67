// Each tab holds a lock named after it, so that others can tell its drafts from those of a tab that has gone.

const prefix = 'legwork-tab-';

/** A page that was left a moment ago may still hold its lock: a reload has to see what it left. */
const lastBreathMs = 400;

export const randomName = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const thisTab = randomName();

const hasLocks = typeof navigator !== 'undefined' && typeof navigator.locks !== 'undefined';

/** Resolves when the others can tell that this tab lives; before that it writes no draft. */
export const isKnownToLive: Promise<void> = hasLocks
  ? new Promise((resolve) => {
      void navigator.locks.request(`${prefix}${thisTab}`, () => {
        resolve();
        return new Promise<never>(() => undefined); // held until the tab is gone
      });
    })
  : Promise.resolve();

/** Whether a tab that still holds its lock lets go of it within its last breath. */
const isGoing = async (tab: string): Promise<boolean> => {
  try {
    return await navigator.locks.request(`${prefix}${tab}`, { mode: 'shared', signal: AbortSignal.timeout(lastBreathMs) }, () => true);
  } catch {
    return false; // it lives
  }
};

/** Those of the tabs that are closed. Never this one; without locks, all others count as closed. */
export const tabsThatAreGone = async (tabs: readonly string[]): Promise<ReadonlySet<string>> => {
  const others = [...new Set(tabs)].filter((tab) => tab !== thisTab);
  if (!hasLocks || others.length === 0) return new Set(others);
  const { held = [] } = await navigator.locks.query(); // however long it takes: a browser that has just started is slow
  const living = new Set(held.map(({ name = '' }) => name.slice(prefix.length)));
  const gone = await Promise.all(others.map((tab) => (living.has(tab) ? isGoing(tab) : Promise.resolve(true))));
  return new Set(others.filter((_, at) => gone[at] === true));
};
