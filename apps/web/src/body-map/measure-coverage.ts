// How much of each place is painted: asked of a worker, or where there is none computed when the page is idle.
import { coverageOf, type BodyDrawing, type RegionCoverage } from '@legwork/body-map';

type Answer = (coverage: readonly RegionCoverage[]) => void;

interface Measured {
  readonly number: number;
  readonly coverage: readonly RegionCoverage[];
}

const waiting = new Map<number, { readonly drawing: BodyDrawing; readonly answer: Answer }>();
let worker: Worker | 'none' | undefined;
let last = 0;

const whenIdle = (work: () => void): void => {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: 1000 });
  else window.setTimeout(work, 50);
};

function withoutWorker(): void {
  worker = 'none';
  for (const [number, { drawing, answer }] of waiting) whenIdle(() => { if (waiting.delete(number)) answer(coverageOf(drawing)); });
}

function startWorker(): Worker | 'none' {
  try {
    const started = new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Measured>) => {
      const { answer } = waiting.get(data.number) ?? {};
      waiting.delete(data.number);
      answer?.(data.coverage);
    });
    started.addEventListener('error', withoutWorker);
    return started;
  } catch {
    return 'none';
  }
}

export const measureCoverage = (drawing: BodyDrawing): Promise<readonly RegionCoverage[]> =>
  new Promise((answer) => {
    last += 1;
    waiting.set(last, { drawing, answer });
    worker ??= startWorker();
    if (worker === 'none') withoutWorker();
    else worker.postMessage({ number: last, drawing });
  });
