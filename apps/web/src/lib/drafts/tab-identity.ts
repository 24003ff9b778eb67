// Each tab holds a lock named after it, so that others can tell its drafts from those of a tab that has gone.

const prefix = 'legwork-tab-';

const randomName = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const thisTab = randomName();

const held: Promise<void> =
  typeof navigator.locks === 'undefined'
    ? Promise.resolve()
    : new Promise((resolve) => {
        void navigator.locks.request(`${prefix}${thisTab}`, () => {
          resolve();
          return new Promise<never>(() => undefined); // held until the tab is gone
        });
      });

/** The tabs that are open now, this one included. */
export const livingTabs = async (): Promise<ReadonlySet<string>> => {
  await held;
  if (typeof navigator.locks === 'undefined') return new Set([thisTab]);
  const { held: locks = [] } = await navigator.locks.query();
  return new Set([thisTab, ...locks.map((lock) => lock.name ?? '').filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))]);
};
