// The thread that prints: one document after the other.
import { parentPort } from 'node:worker_threads';
import type { DocumentProps } from '@react-pdf/renderer';
import { renderToBuffer } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { writableLetters } from './fonts.js';
import { writable } from './writable.js';

export interface PaperTask {
  readonly number: number;
  /** Address of the module that draws the paper. */
  readonly paper: string;
  readonly content: unknown;
}

export type PaperResult = { readonly number: number; readonly pdf: Uint8Array } | { readonly number: number; readonly reason: string };

interface PaperModule {
  readonly paper: (content: unknown) => ReactElement<DocumentProps>;
}

async function print({ number, paper, content }: PaperTask): Promise<PaperResult> {
  try {
    const drawn = (await import(paper)) as PaperModule;
    return { number, pdf: await renderToBuffer(drawn.paper(writable(content, await writableLetters()))) };
  } catch (error) {
    // Words of the document may stand in the message: only the kind of failure leaves the thread.
    return { number, reason: `The paper could not be printed: ${error instanceof Error ? error.name : 'unknown error'}.` };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: PaperTask) => {
  last = last.then(async () => parentPort?.postMessage(await print(task)));
});
