// Parts of the program that are fetched when they are first needed, and could not be: the page stays and says so.
import { onReachable } from './online';
import { createStore } from './store';

export interface MissingPart {
  /** Resolves when the part is there; rejects while it cannot be fetched. */
  readonly again: () => Promise<void>;
  /** What had opened it takes that back. */
  readonly giveUp: () => void;
}

export const missingParts = createStore<readonly MissingPart[]>([]);

const without = (part: MissingPart): void => missingParts.set(missingParts.get().filter((one) => one !== part));

/** Style sheets that did not come. Each stays in the page without effect; the browser asks again only when it is put in anew. */
const failedStyles = new Set<HTMLLinkElement>();
window.addEventListener('error', ({ target }) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target);
}, true); // it does not bubble

const mendStyles = (): void => {
  for (const link of failedStyles) {
    const fresh = document.createElement('link');
    fresh.rel = 'stylesheet';
    fresh.href = link.href;
    link.replaceWith(fresh);
  }
  failedStyles.clear();
};

const tryOne = async (part: MissingPart): Promise<void> => {
  try {
    await part.again();
    mendStyles();
    without(part);
  } catch {
    // it stays in the list, and with it the notice
  }
};

export const tryMissingParts = async (): Promise<void> => {
  await Promise.all(missingParts.get().map(tryOne));
};

export const giveUpMissingParts = (): void => {
  const given = missingParts.get();
  missingParts.set([]);
  for (const part of given) part.giveUp();
};

/** Says that a part is missing until it is there, given up, or no longer wanted. Returns how to take that back. */
export const reportMissing = (part: MissingPart): (() => void) => {
  missingParts.set([...missingParts.get(), part]);
  const stop = onReachable(() => void tryOne(part));
  return () => {
    stop();
    without(part);
  };
};
