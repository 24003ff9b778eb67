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

/** Whether a tab has gone, or goes within its last breath. */
const isGone = async (tab: string): Promise<boolean> => {
  try {
    return await navigator.locks.request(`${prefix}${tab}`, { mode: 'shared', signal: AbortSignal.timeout(lastBreathMs) }, () => true);
  } catch {
    return false; // it lives
  }
};

/** Those of the tabs that are closed. Never this one; without locks, all others count as closed. */
export const tabsThatAreGone = async (tabs: readonly string[]): Promise<ReadonlySet<string>> => {
  const others = [...new Set(tabs)].filter((tab) => tab !== thisTab);
  if (!hasLocks) return new Set(others);
  const gone = await Promise.all(others.map(isGone));
  return new Set(others.filter((_, at) => gone[at] === true));
};
