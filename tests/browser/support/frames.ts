// How long the frames of a page took while something happened.
import type { Page } from '@playwright/test';

export interface Frames {
  readonly count: number;
  /** All in milliseconds. */
  readonly median: number;
  readonly ninetyFifth: number;
  readonly longest: number;
}

export async function watchFrames(page: Page): Promise<{ stop: () => Promise<Frames> }> {
  const watch = await page.evaluateHandle(() => {
    const took: number[] = [];
    let last = performance.now();
    let running = true;
    const tick = (now: number): void => {
      took.push(now - last);
      last = now;
      if (running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return { stop: () => { running = false; return took; } };
  });
  return {
    stop: async () => {
      const took = (await watch.evaluate(({ stop }) => stop())).slice(1).sort((a, b) => a - b);
      const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
      return { count: took.length, median: at(0.5), ninetyFifth: at(0.95), longest: took.at(-1) ?? 0 };
    },
  };
}
