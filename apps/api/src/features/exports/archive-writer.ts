// Writes a zip while it is sent: one file after the other, each hashed and counted as it passes. Nothing is held but what is on its way.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type ArchivedFile, MANIFEST_NAME } from './archive-manifest.js';

export interface FileAbout {
  readonly table: string;
  readonly columns: readonly string[];
}

export type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/** Whoever downloads went away. */
export class CutOff extends Error {}

/** Pictures are compressed already. */
const isPacked = (name: string): boolean => /\.(?:jpg|png|zip)$/.test(name);

export class ArchiveWriter {
  readonly files: ArchivedFile[] = [];
  readonly #zip = new ZipFile();
  readonly #cutOff: Promise<never>;

  /** `madeAt` stands as the time of every file, so that equal content makes equal archives. */
  constructor(output: Writable, private readonly madeAt: Date) {
    this.#cutOff = new Promise((_resolve, reject) => {
      const stop = (error?: unknown): void => reject(error instanceof Error ? error : new CutOff('The download was cut off.'));
      output.once('close', stop);
      output.once('error', stop);
      this.#zip.once('error', stop);
    });
    // Watched wherever something is waited for; between two files nobody listens.
    this.#cutOff.catch(() => undefined);
    this.#zip.outputStream.pipe(output);
  }

  /** Resolves once the whole file has passed. */
  async add(name: string, chunks: Chunks, about?: FileAbout): Promise<void> {
    const hash = createHash('sha256');
    let [bytes, rows] = [0, 0];
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        if (about !== undefined) rows += linesIn(chunk);
        yield chunk;
      }
    };
    const stream = Readable.from(counted(), { objectMode: false });
    this.#zip.addReadStream(stream, name, { mtime: this.madeAt, compress: !isPacked(name) });
    await this.#until(once(stream, 'end'), stream);
    this.files.push({ name, bytes, sha256: hash.digest('hex'), ...(about !== undefined && { rows, ...about }) });
  }

  /** The manifest is last: an archive without one broke off. */
  async end(manifest: object): Promise<void> {
    this.#zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`), MANIFEST_NAME, { mtime: this.madeAt });
    this.#zip.end();
    await this.#until(once(this.#zip.outputStream, 'end'));
  }

  async #until(done: Promise<unknown>, stream?: Readable): Promise<void> {
    try {
      await Promise.race([done, this.#cutOff]);
    } catch (error) {
      done.catch(() => undefined);
      stream?.destroy();
      throw error;
    }
  }
}

const NEW_LINE = 10;

function linesIn(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, at + 1)) count += 1;
  return count;
}
