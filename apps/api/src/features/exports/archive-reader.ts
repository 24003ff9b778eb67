// Reads an archive from disk. Its names and sizes are its sender's words: only files that the manifest names are opened, each is
// hashed as it is read, and none may be larger than the manifest says.
import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { PassThrough, type Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { problem } from '../../platform/http/problem.js';
import { type ArchivedFile, type ArchiveManifest, MANIFEST_NAME, readManifest } from './archive-manifest.js';

const MOST_MANIFEST_BYTES = 512 * 1024 * 1024;

export class ArchiveReader {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>, readonly manifest: ArchiveManifest) {}

  static async open(path: string): Promise<ArchiveReader> {
    const { zip, entries } = await openZip(path);
    const entry = entries.get(MANIFEST_NAME);
    if (entry === undefined) throw problem('archive-broken', { detail: 'The archive has no manifest: it is not complete.' });
    if (entry.uncompressedSize > MOST_MANIFEST_BYTES) throw problem('archive-broken', { detail: 'The manifest is too large.' });
    const manifest = readManifest((await whole(await zip.openReadStreamPromise(entry))).toString('utf8'));
    for (const { name } of manifest.files) if (!entries.has(name)) throw problem('archive-broken', { detail: `The archive lacks ${name}, which its manifest names.` });
    if (entries.size !== manifest.files.length + 1) throw problem('archive-broken', { detail: 'The archive holds files that its manifest does not name.' });
    return new ArchiveReader(zip, entries, manifest);
  }

  /** Throws at the end when the content is not what the manifest says: a caller keeps nothing of it before. */
  async *lines(file: ArchivedFile): AsyncGenerator<string> {
    const stream = await this.#stream(file);
    yield* splitLines(stream.content);
    stream.check();
  }

  async bytes(file: ArchivedFile): Promise<Buffer> {
    const stream = await this.#stream(file);
    const content = await whole(stream.content);
    stream.check();
    return content;
  }

  close(): void {
    this.zip.close();
  }

  async #stream(file: ArchivedFile): Promise<{ readonly content: Readable; check(): void }> {
    const entry = this.entries.get(file.name);
    if (entry === undefined || entry.uncompressedSize !== file.bytes) throw changed(file);
    const hash = createHash('sha256');
    const source = await this.zip.openReadStreamPromise(entry);
    const content = new PassThrough();
    source.on('data', (chunk: Buffer) => hash.update(chunk));
    source.on('error', () => content.destroy(changed(file)));
    source.pipe(content);
    return { content, check: () => { if (hash.digest('hex') !== file.sha256) throw changed(file); } };
  }
}

/** At line feeds only: the other signs that end a line for some programs stand in people's words. */
async function* splitLines(content: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of content) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

const changed = ({ name }: ArchivedFile) => problem('archive-broken', { detail: `${name} is not what the manifest says: the archive was damaged or changed.` });

async function openZip(path: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw problem('archive-broken', { detail: `The archive holds ${entry.fileName} twice.` });
      entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') throw error;
    throw problem('archive-broken', { detail: 'The file is no archive, or it is not complete.' });
  }
}

async function whole(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
