// Photographs on their way: each is sealed on the device first, sent when there is a way through, and forgotten only
// after the server has said that it has it.
import { networkCode, newIdempotencyKey, Problem } from '../../lib/api';
import { forgetDraft } from '../../lib/drafts/draft-store';
import { keepFile, keptFiles } from '../../lib/drafts/file-drafts';
import { queryClient } from '../../lib/query-client';
import { createStore } from '../../lib/store';
import { createPhoto, photosKey, recordPhotoConsent, type NewPhoto } from './photo-queries';

export interface PhotoAbout {
  readonly patientId: string;
  readonly photo: NewPhoto;
  /** Said while there was no connection: recorded before the picture is sent. */
  readonly consentNow?: 'granted' | 'ask-each-time';
  /** One per photograph, over all tries. */
  readonly sendKey: string;
}

export type PhotoState =
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting'; readonly why: 'offline' | 'busy' | 'signed-out'; readonly kept: boolean }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface UnsentPhoto {
  readonly key: string;
  readonly tab: string | undefined;
  readonly about: PhotoAbout;
  readonly file: Blob;
  /** Shows it on the page */
  readonly url: string;
  readonly kept: boolean;
  readonly state: PhotoState;
}

const prefix = 'photo:';
const busyStatuses = [408, 429];

export const unsentPhotos = createStore<readonly UnsentPhoto[]>([]);

const isAbout = (value: unknown): value is PhotoAbout =>
  typeof value === 'object' && value !== null && 'patientId' in value && 'sendKey' in value && 'photo' in value && typeof value.photo === 'object';

const put = (key: string, change: Partial<UnsentPhoto>): void =>
  unsentPhotos.set(unsentPhotos.get().map((one) => (one.key === key ? { ...one, ...change } : one)));

const drop = ({ key, url }: UnsentPhoto): void => {
  unsentPhotos.set(unsentPhotos.get().filter((one) => one.key !== key));
  URL.revokeObjectURL(url);
};

const stateAfter = (cause: unknown, kept: boolean): PhotoState => {
  if (!(cause instanceof Problem)) return { kind: 'waiting', why: 'busy', kept };
  if (cause.code === networkCode) return { kind: 'waiting', why: 'offline', kept };
  if (cause.status === 401) return { kind: 'waiting', why: 'signed-out', kept };
  return cause.status >= 500 || busyStatuses.includes(cause.status) ? { kind: 'waiting', why: 'busy', kept } : { kind: 'refused', problem: cause };
};

const send = async (scope: string, one: UnsentPhoto): Promise<void> => {
  const { patientId, photo, consentNow, sendKey } = one.about;
  put(one.key, { state: { kind: 'sending' } });
  try {
    if (consentNow !== undefined) await recordPhotoConsent(patientId, consentNow, `${sendKey}-consent`);
    await createPhoto(patientId, photo, one.file, sendKey);
  } catch (cause) {
    put(one.key, { state: stateAfter(cause, one.kept) });
    return;
  }
  await forgetDraft(scope, one.key, one.tab).catch(() => undefined); // a broken store sends it again, under the same key
  await queryClient.invalidateQueries({ queryKey: photosKey(patientId) });
  drop(one);
};

let running: Promise<void> | undefined;

/** One after the other, so that a weak connection carries at least the first; each is tried once. */
const sendWaiting = async (scope: string): Promise<void> => {
  const tried = new Set<string>();
  const nextOne = (): UnsentPhoto | undefined => unsentPhotos.get().find(({ key, state }) => state.kind === 'waiting' && !tried.has(key));
  for (let next = nextOne(); next !== undefined; next = nextOne()) {
    tried.add(next.key);
    await send(scope, next);
  }
};

export const sendPhotos = (scope: string): Promise<void> => {
  running ??= sendWaiting(scope).finally(() => { running = undefined; });
  return running;
};

/** What earlier visits of this browser left unsent. */
export const takeUpPhotos = async (scope: string): Promise<void> => {
  const known = new Set(unsentPhotos.get().map(({ key }) => key));
  const found = (await keptFiles(scope, prefix).catch(() => [])).filter(({ key }) => !known.has(key));
  const added = found.flatMap(({ key, tab, about, file }): UnsentPhoto[] =>
    isAbout(about) ? [{ key, tab, about, file, url: URL.createObjectURL(file), kept: true, state: { kind: 'waiting', why: 'busy', kept: true } }] : []);
  if (added.length > 0) unsentPhotos.set([...unsentPhotos.get(), ...added]);
};

/** Kept on the device before anything else happens to it. */
export const addPhoto = async (scope: string, about: Omit<PhotoAbout, 'sendKey'>, file: Blob): Promise<void> => {
  const key = `${prefix}${newIdempotencyKey()}`;
  const whole: PhotoAbout = { ...about, sendKey: newIdempotencyKey() };
  const kept = await keepFile(scope, key, whole, file).catch(() => false);
  unsentPhotos.set([...unsentPhotos.get(), { key, tab: undefined, about: whole, file, url: URL.createObjectURL(file), kept, state: { kind: 'waiting', why: 'busy', kept } }]);
  void sendPhotos(scope);
};

export const tryAgain = (scope: string, one: UnsentPhoto): Promise<void> => {
  put(one.key, { state: { kind: 'waiting', why: 'busy', kept: one.kept } });
  return sendPhotos(scope);
};

/** The note was signed in the meantime: the photograph stays in the chart, under the day of the visit. */
export const sendWithoutNote = async (scope: string, one: UnsentPhoto): Promise<void> => {
  const { sessionId: _signed, ...photo } = one.about.photo;
  const about: PhotoAbout = { ...one.about, photo, sendKey: newIdempotencyKey() };
  const kept = await keepFile(scope, one.key, about, one.file).catch(() => false);
  if (kept && one.tab !== undefined) await forgetDraft(scope, one.key, one.tab).catch(() => undefined);
  put(one.key, { about, tab: undefined, kept, state: { kind: 'waiting', why: 'busy', kept } });
  await sendPhotos(scope);
};

export const throwAway = async (scope: string, one: UnsentPhoto): Promise<void> => {
  await forgetDraft(scope, one.key, one.tab).catch(() => undefined);
  drop(one);
};
