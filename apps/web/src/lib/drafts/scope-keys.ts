// The keys of this page's scopes. A key is made or taken up once in the life of a page; when it has been destroyed
// since, nothing is sealed any more: a page that outlives the sign-out must not begin a new store of words.
import { draftDatabase, scopeKey } from './draft-database';

const opened = new Map<string, Promise<CryptoKey>>();
const closed = new Set<string>();

export const isClosed = (scope: string): boolean => closed.has(scope);

export const openScope = (scope: string): Promise<CryptoKey> => {
  const known = opened.get(scope);
  if (known !== undefined) return known;
  const opening = draftDatabase().then((database) => scopeKey(database, scope));
  opened.set(scope, opening);
  opening.catch(() => opened.delete(scope)); // the next one tries again
  return opening;
};

/** The other pages hear of a scope's end before they are told to leave. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('legwork-drafts');

const close = (scope: string): void => {
  closed.add(scope);
  opened.delete(scope);
};

channel?.addEventListener('message', ({ data }: MessageEvent<string>) => close(data));

/** From here on no open page writes anything for the scope. */
export const closeScope = (scope: string): void => {
  close(scope);
  channel?.postMessage(scope);
};
