// Keeping, finding and forgetting drafts. Every write is flushed to disk before its promise resolves.
import { canKeepDrafts, draftDatabase, scopeKey, type SealedDraft } from './draft-database';
import { livingTabs, thisTab } from './tab-identity';

export interface Draft {
  readonly scope: string;
  readonly key: string;
  readonly tab: string;
  readonly savedAt: number;
  readonly value: unknown;
}

const keptForMs = 7 * 86_400_000;

const labelOf = (scope: string, key: string, tab: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([scope, key, tab]));

/** False when this device cannot keep drafts: the caller then says so instead of promising. */
export const keepDraft = async (scope: string, key: string, value: unknown): Promise<boolean> => {
  if (!canKeepDrafts()) return false;
  const database = await draftDatabase();
  const secret = await scopeKey(database, scope);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: labelOf(scope, key, thisTab) }, secret, plain);
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
  await transaction.store.put({ scope, key, tab: thisTab, savedAt: Date.now(), iv, sealed });
  await transaction.done;
  return true;
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

const openAll = async (scope: string, records: readonly SealedDraft[]): Promise<Draft[]> => {
  if (records.length === 0) return [];
  const secret = await scopeKey(await draftDatabase(), scope);
  const drafts = await Promise.all(records.map((record) => open(secret, record)));
  return drafts.filter((draft) => draft !== undefined).sort((a, b) => a.savedAt - b.savedAt);
};

/** Drafts of one piece of work that no other open tab is still writing, oldest first. */
export const findDrafts = async (scope: string, key: string): Promise<Draft[]> => {
  if (!canKeepDrafts()) return [];
  const [database, living] = [await draftDatabase(), await livingTabs()];
  const records = await database.getAllFromIndex('drafts', 'work', [scope, key]);
  return openAll(scope, records.filter((record) => record.tab === thisTab || !living.has(record.tab)));
};

/** Everything of a scope that has not reached the server, oldest first. */
export const listDrafts = async (scope: string): Promise<Draft[]> => {
  if (!canKeepDrafts()) return [];
  return openAll(scope, await (await draftDatabase()).getAllFromIndex('drafts', 'scope', scope));
};

export const forgetDraft = async (scope: string, key: string, tab: string = thisTab): Promise<void> => {
  if (!canKeepDrafts()) return;
  await (await draftDatabase()).delete('drafts', [scope, key, tab]);
};

/** Deletes a scope's key first, so that even a half-finished clean-up leaves nothing readable. */
export const destroyScope = async (scope: string): Promise<void> => {
  if (!canKeepDrafts()) return;
  const database = await draftDatabase();
  await database.delete('keys', scope);
  const keys = await database.getAllKeysFromIndex('drafts', 'scope', scope);
  await Promise.all(keys.map((key) => database.delete('drafts', key)));
};

/** Drafts nobody came back for in a week, of any scope. */
export const purgeOldDrafts = async (now: number): Promise<void> => {
  if (!canKeepDrafts()) return;
  const database = await draftDatabase();
  const old = (await database.getAll('drafts')).filter((draft) => now - draft.savedAt > keptForMs);
  await Promise.all(old.map((draft) => database.delete('drafts', [draft.scope, draft.key, draft.tab])));
};
