// What was typed in the last moment before a page went, when there was no time left for the device's store. Sealed
// like everything else, written in one step, and moved into the store by the next page that looks for it.
import { Keystream, unsealed, type SealedAtOnce } from './keystream';

interface LastWords extends SealedAtOnce {
  readonly scope: string;
  readonly key: string;
  readonly tab: string;
  /** Milliseconds since 1970 */
  readonly savedAt: number;
}

const prefix = 'legwork-last-words ';
const nameOf = (scope: string, key: string, tab: string): string => prefix + JSON.stringify([scope, key, tab]);

const streams = new Map<string, Keystream>();
const making = new Set<string>();

/** Makes ready for a sudden end; until it is, leaveLastWords answers false. */
export const expectLastWords = async (scope: string, secret: CryptoKey): Promise<void> => {
  if (making.has(scope) || streams.get(scope)?.isRunningOut === false) return;
  making.add(scope);
  try {
    streams.set(scope, await Keystream.made(secret));
  } finally {
    making.delete(scope);
  }
};

export const forgetStream = (scope: string): void => void streams.delete(scope);

/** False when this page cannot: then the ordinary way is the only one. */
export const leaveLastWords = (scope: string, key: string, tab: string, value: unknown): boolean => {
  const sealed = streams.get(scope)?.seal(JSON.stringify([scope, key, tab, value]));
  if (sealed === undefined) return false;
  try {
    localStorage.setItem(nameOf(scope, key, tab), JSON.stringify({ scope, key, tab, savedAt: Date.now(), ...sealed } satisfies LastWords));
    return true;
  } catch {
    return false; // full, or forbidden
  }
};

const isLastWords = (value: unknown): value is LastWords =>
  typeof value === 'object' && value !== null && ['scope', 'key', 'tab', 'savedAt', 'iv', 'offset', 'sealed'].every((field) => field in value);

const read = (name: string): LastWords | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isLastWords(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** All that lie on this device, of any scope. */
const all = (): LastWords[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).flatMap((name) => read(name) ?? []);
  } catch {
    return []; // forbidden
  }
};

export const lastWordsOf = (scope: string, key?: string): LastWords[] =>
  all().filter((words) => words.scope === scope && (key === undefined || words.key === key));

export const forgetLastWords = (scope: string, key: string, tab: string): void => {
  try {
    localStorage.removeItem(nameOf(scope, key, tab));
  } catch {
    // forbidden: then there is nothing either
  }
};

export const purgeLastWords = (isOld: (savedAt: number) => boolean): void => {
  for (const { scope, key, tab, savedAt } of all()) if (isOld(savedAt)) forgetLastWords(scope, key, tab);
};

/** The value in a list of one; empty when the key is another one than it was sealed with. */
export const openLastWords = async (secret: CryptoKey, words: LastWords): Promise<[unknown] | []> => {
  try {
    const [scope, key, tab, value] = JSON.parse(await unsealed(secret, words)) as readonly unknown[];
    return scope === words.scope && key === words.key && tab === words.tab ? [value] : [];
  } catch {
    return [];
  }
};
