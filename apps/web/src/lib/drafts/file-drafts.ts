// Files that have not reached the server: sealed among the other drafts of the scope, as text, since drafts are JSON.
import { keepDraft, listDrafts, takeUpDrafts, type Draft } from './draft-store';

export interface FileDraft {
  readonly key: string;
  readonly tab: string;
  /** Milliseconds since 1970 */
  readonly savedAt: number;
  /** What was said about the file */
  readonly about: unknown;
  readonly file: Blob;
}

interface KeptFile {
  readonly about: unknown;
  readonly type: string;
  readonly base64: string;
}

const isKeptFile = (value: unknown): value is KeptFile =>
  typeof value === 'object' && value !== null && 'about' in value && 'type' in value && typeof value.type === 'string' && 'base64' in value && typeof value.base64 === 'string';

const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')));
    reader.readAsDataURL(file);
  });

const fileOf = ({ type, base64 }: KeptFile): Blob => new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type });

/** False when this device cannot keep it. */
export const keepFile = async (scope: string, key: string, about: unknown, file: Blob): Promise<boolean> =>
  keepDraft(scope, key, { about, type: file.type, base64: await base64Of(file) } satisfies KeptFile);

const filesIn = (drafts: readonly Draft[]): FileDraft[] =>
  drafts.flatMap(({ key, tab, savedAt, value }) => (isKeptFile(value) ? [{ key, tab, savedAt, about: value.about, file: fileOf(value) }] : []));

/** Every file whose key begins with `prefix`, of this and of other tabs, oldest first. */
export const keptFiles = async (scope: string, prefix: string): Promise<FileDraft[]> =>
  filesIn((await listDrafts(scope)).filter(({ key }) => key.startsWith(prefix)));

/** What earlier visits left of a piece of work that begins now, and no other open tab works with, oldest first. */
export const takeUpFiles = async (scope: string, key: string): Promise<FileDraft[]> => filesIn(await takeUpDrafts(scope, key));
