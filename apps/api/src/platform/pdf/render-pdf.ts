// A document as PDF. The renderer is large, seldom needed, and lays pages out in one go: it runs in a thread of its own, which
// starts with the first document and holds the program only while somebody waits.
import { Worker } from 'node:worker_threads';
import type { PaperTask, PaperResult } from './paper-worker.js';

/** Longer than any paper takes on a busy machine; whatever hangs is ended, and the next document starts anew. */
const LONGEST_MS = 60_000;

interface Waiting {
  readonly timer: NodeJS.Timeout;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

function thread(): Worker {
  if (worker !== undefined) return worker;
  const started = new Worker(new URL('./paper-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256 } });
  started.on('message', settle);
  started.on('error', (error: Error) => fail(started, error));
  started.on('exit', () => fail(started, new Error('The thread that prints has ended.')));
  worker = started;
  return started;
}

function settle(result: PaperResult): void {
  const one = waiting.get(result.number);
  waiting.delete(result.number);
  clearTimeout(one?.timer);
  if ('pdf' in result) one?.resolve(Buffer.from(result.pdf.buffer, result.pdf.byteOffset, result.pdf.byteLength));
  else one?.reject(new Error(result.reason));
  if (waiting.size === 0) worker?.unref();
}

/** The next document starts a new thread. */
function fail(ended: Worker, error: Error): void {
  if (worker !== ended) return;
  worker = undefined;
  for (const { timer, reject } of waiting.values()) {
    clearTimeout(timer);
    reject(error);
  }
  waiting.clear();
}

/** What the module of a paper exports as `paper`. */
type Draws = (content: never) => unknown;

/** `paper`: address of the module that draws it; the type is that of its export `paper`. `content`: values that can be copied to a thread. */
export function renderPdf<D extends Draws>(paper: URL, content: Parameters<D>[0]): Promise<Buffer> {
  asked += 1;
  const task: PaperTask = { number: asked, paper: paper.href, content };
  return new Promise((resolve, reject) => {
    const printer = thread();
    const timer = setTimeout(() => void printer.terminate(), LONGEST_MS);
    waiting.set(task.number, { timer, resolve, reject });
    printer.ref();
    printer.postMessage(task);
  });
}
