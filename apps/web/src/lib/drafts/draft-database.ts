// The device's store for what was typed and not yet acknowledged. Only ciphertext lies in it; each scope has one key.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface SealedDraft {
  /** Whose drafts: 'account:<id>' for staff, 'intake:<id>' for a patient's link */
  readonly scope: string;
  /** Which work: 'session:<id>', 'new-patient' ... */
  readonly key: string;
  /** The browser tab that wrote it: two tabs never overwrite each other */
  readonly tab: string;
  /** Milliseconds since 1970 */
  readonly savedAt: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

interface DraftSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: [string, string, string]; value: SealedDraft; indexes: { scope: string; work: [string, string] } };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

let opened: Promise<DraftDatabase> | undefined;

export const draftDatabase = (): Promise<DraftDatabase> => {
  opened ??= openDB<DraftSchema>('legwork', 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      const drafts = database.createObjectStore('drafts', { keyPath: ['scope', 'key', 'tab'] });
      drafts.createIndex('scope', 'scope');
      drafts.createIndex('work', ['scope', 'key']);
    },
    terminated() {
      opened = undefined;
    },
  }).catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
};

/** Web crypto exists only on https and localhost; without it nothing is written to the device. */
export const canKeepDrafts = (): boolean =>
  typeof indexedDB !== 'undefined' && typeof crypto !== 'undefined' && crypto.subtle !== undefined;

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** The scope's key. It cannot be exported, and deleting it makes every draft of the scope unreadable at once. */
export const scopeKey = async (database: DraftDatabase, scope: string): Promise<CryptoKey> => {
  const known = await database.get('keys', scope);
  if (known !== undefined) return known;
  const made = await newKey();
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  const meanwhile = await transaction.store.get(scope); // another tab may have been first
  if (meanwhile === undefined) await transaction.store.put(made, scope);
  await transaction.done;
  return meanwhile ?? made;
};
