// Keeping, finding and forgetting drafts. Every write is flushed to disk before its promise resolves.
import { canKeepDrafts, draftDatabase, type SealedDraft } from './draft-database';
import { inTurn } from './in-turn';
import { expectLastWords, forgetLastWords, forgetStream, lastWordsOf, leaveLastWords, openLastWords, purgeLastWords } from './last-words';
import { closeScope, isClosed, openScope } from './scope-keys';
import { isKnownToLive, randomName, tabsThatAreGone, thisTab } from './tab-identity';

export interface Draft {
  readonly scope: string;
  readonly key: string;
  readonly tab: string;
  readonly savedAt: number;
  readonly value: unknown;
}

const keptForMs = 7 * 86_400_000;

const nameOf = (scope: string, key: string): string => JSON.stringify([scope, key]);

const labelOf = (scope: string, key: string, tab: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([scope, key, tab]));

const sealedWith = async (secret: CryptoKey, { scope, key, tab, savedAt, value }: Draft): Promise<SealedDraft> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: labelOf(scope, key, tab) }, secret, plain);
  return { scope, key, tab, savedAt, iv, sealed };
};

/** Writes the draft in the place of those it holds already. False when the scope's key is gone: somebody has signed out. */
const write = async (draft: Draft, instead: readonly string[]): Promise<boolean> => {
  const { scope, key } = draft;
  await isKnownToLive;
  const record = await sealedWith(await openScope(scope), draft);
  const transaction = (await draftDatabase()).transaction(['keys', 'drafts'], 'readwrite', { durability: 'strict' });
  const mayKeep = !isClosed(scope) && (await transaction.objectStore('keys').getKey(scope)) !== undefined;
  if (mayKeep) {
    const drafts = transaction.objectStore('drafts');
    await Promise.all([drafts.put(record), ...instead.map((tab) => drafts.delete([scope, key, tab]))]);
  }
  await transaction.done;
  return mayKeep;
};

interface Waiting {
  readonly value: unknown;
  readonly instead: readonly string[];
}

const waiting = new Map<string, Waiting>();
const lastResults = new Map<string, boolean>();

/**
 * Keeps a value; the newest one when the device is slower than the hand. `instead`: tabs whose drafts are contained in
 * it and go with the same write. False when this device cannot keep drafts: the caller then says so instead of promising.
 */
export const keepDraft = (scope: string, key: string, value: unknown, instead: readonly string[] = []): Promise<boolean> => {
  if (!canKeepDrafts() || isClosed(scope)) return Promise.resolve(false);
  const name = nameOf(scope, key);
  waiting.set(name, { value, instead: [...(waiting.get(name)?.instead ?? []), ...instead] });
  return inTurn(name, async () => {
    const newest = waiting.get(name);
    if (newest === undefined) return lastResults.get(name) ?? false; // went with the write before
    waiting.delete(name);
    lastResults.set(name, false);
    const isKept = await write({ scope, key, tab: thisTab, savedAt: Date.now(), value: newest.value }, newest.instead);
    lastResults.set(name, isKept);
    if (isKept && !waiting.has(name)) forgetLastWords(scope, key, thisTab);
    return isKept;
  });
};

/** For a page that is about to go: sealed and written before this returns. Also asks for the ordinary write, in case it stays. */
export const keepDraftAtOnce = (scope: string, key: string, value: unknown, instead: readonly string[] = []): void => {
  if (!canKeepDrafts() || isClosed(scope)) return;
  leaveLastWords(scope, key, thisTab, value);
  void keepDraft(scope, key, value, instead).catch(() => undefined);
};

const open = async (secret: CryptoKey, record: SealedDraft): Promise<Draft | undefined> => {
  const { scope, key, tab, savedAt, iv, sealed } = record;
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: labelOf(scope, key, tab) }, secret, sealed);
    return { scope, key, tab, savedAt, value: JSON.parse(new TextDecoder().decode(plain)) };
  } catch {
    return undefined; // sealed with a key that was deleted since: nobody can read it
  }
};

const openAll = async (secret: CryptoKey, records: readonly SealedDraft[]): Promise<Draft[]> => {
  const drafts = await Promise.all(records.map((record) => open(secret, record)));
  return drafts.filter((draft) => draft !== undefined).sort((a, b) => a.savedAt - b.savedAt);
};

/** Moves what pages left in their last moment into the store, where it is newer than what lies there. */
const takeInLastWords = async (secret: CryptoKey, scope: string, key: string, tabs: ReadonlySet<string>): Promise<void> => {
  for (const words of lastWordsOf(scope, key).filter(({ tab }) => tabs.has(tab))) {
    const { tab, savedAt } = words;
    const [value] = await openLastWords(secret, words);
    const known = await (await draftDatabase()).get('drafts', [scope, key, tab]);
    const isNewer = value !== undefined && (known === undefined || known.savedAt <= savedAt);
    if (!isNewer || (await write({ scope, key, tab, savedAt, value }, []))) forgetLastWords(scope, key, tab);
  }
};

/** What this page left when the same work was open in it before gets a name of its own, so that new words do not land on it. */
const setAside = async (secret: CryptoKey, scope: string, key: string): Promise<void> => {
  const record = await (await draftDatabase()).get('drafts', [scope, key, thisTab]);
  const draft = record === undefined ? undefined : await open(secret, record);
  if (draft !== undefined) await write({ ...draft, tab: randomName() }, [thisTab]);
};

/** After a crash the browser may be busy with its own store for a moment. */
const pausesMs = [200, 500, 1_000] as const;
let isHopeless = false;

const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const pauseMs of isHopeless ? [] : pausesMs) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, pauseMs); });
    }
  }
  isHopeless = true;
  const answer = await work();
  isHopeless = false;
  return answer;
};

/** All that earlier visits left of a piece of work that begins now, oldest first; no draft of it is kept before this has answered. */
export const takeUpDrafts = async (scope: string, key: string): Promise<Draft[]> => {
  if (!canKeepDrafts() || isClosed(scope)) return [];
  return patiently(async () => {
    const secret = await openScope(scope);
    await inTurn(nameOf(scope, key), () => setAside(secret, scope, key));
    return findDrafts(scope, key);
  });
};

/** Drafts of one piece of work that no other open tab is still writing, oldest first. */
export const findDrafts = async (scope: string, key: string): Promise<Draft[]> => {
  if (!canKeepDrafts() || isClosed(scope)) return [];
  const secret = await openScope(scope);
  void expectLastWords(scope, secret).catch(() => undefined);
  const database = await draftDatabase();
  const known = await database.getAllKeysFromIndex('drafts', 'work', [scope, key]);
  const gone = await tabsThatAreGone([...known.map(([, , tab]) => tab), ...lastWordsOf(scope, key).map(({ tab }) => tab)]);
  return inTurn(nameOf(scope, key), async () => {
    await takeInLastWords(secret, scope, key, gone);
    const records = await database.getAllFromIndex('drafts', 'work', [scope, key]);
    return openAll(secret, records.filter(({ tab }) => tab === thisTab || gone.has(tab)));
  });
};

/** Everything of a scope that has not reached the server, oldest first. */
export const listDrafts = async (scope: string): Promise<Draft[]> => {
  if (!canKeepDrafts() || isClosed(scope)) return [];
  const secret = await openScope(scope);
  const kept = await openAll(secret, await (await draftDatabase()).getAllFromIndex('drafts', 'scope', scope));
  const last = await Promise.all(lastWordsOf(scope).map(async (words): Promise<Draft[]> => {
    const { key, tab, savedAt } = words;
    const isKnown = kept.some((draft) => draft.key === key && draft.tab === tab);
    const [value] = isKnown ? [] : await openLastWords(secret, words);
    return value === undefined ? [] : [{ scope, key, tab, savedAt, value }];
  }));
  return [...kept, ...last.flat()].sort((a, b) => a.savedAt - b.savedAt);
};

export const forgetDraft = async (scope: string, key: string, tab: string = thisTab): Promise<void> => {
  if (!canKeepDrafts()) return;
  if (tab === thisTab) waiting.delete(nameOf(scope, key));
  await inTurn(nameOf(scope, key), async () => {
    forgetLastWords(scope, key, tab);
    await (await draftDatabase()).delete('drafts', [scope, key, tab]);
  });
};

/** Deletes a scope's key first, so that even a half-finished clean-up leaves nothing readable. */
export const destroyScope = async (scope: string): Promise<void> => {
  closeScope(scope);
  forgetStream(scope);
  if (!canKeepDrafts()) return;
  const database = await draftDatabase();
  await database.delete('keys', scope);
  for (const { key, tab } of lastWordsOf(scope)) forgetLastWords(scope, key, tab);
  const keys = await database.getAllKeysFromIndex('drafts', 'scope', scope);
  await Promise.all(keys.map((key) => database.delete('drafts', key)));
};

/** Drafts nobody came back for in a week, of any scope. */
export const purgeOldDrafts = async (now: number): Promise<void> => {
  if (!canKeepDrafts()) return;
  const isOld = (savedAt: number): boolean => now - savedAt > keptForMs;
  purgeLastWords(isOld);
  const database = await draftDatabase();
  const old = (await database.getAll('drafts')).filter(({ savedAt }) => isOld(savedAt));
  await Promise.all(old.map((draft) => database.delete('drafts', [draft.scope, draft.key, draft.tab])));
};
