// The visible progress of a command: "2/6 Building the programs ... 4.1 s".
import { performance } from 'node:perf_hooks';
import { Failure } from './failure.mjs';

/** @param {number} since a value of performance.now() */
export const secondsSince = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {number} total number of steps, so that the first line already tells how many come */
export function countSteps(total) {
  let done = 0;
  return {
    /**
     * @template T
     * @param {string} title what is being done, as a reader would say it
     * @param {() => Promise<T>} work
     * @param {string} advice what to do when it fails
     */
    step: async (title, work, advice) => {
      done += 1;
      const label = `${done}/${total} ${title}`;
      console.log(`${label} ...`);
      const since = performance.now();
      try {
        const result = await work();
        console.log(`${' '.repeat(label.indexOf(title))}done in ${secondsSince(since)}`);
        return result;
      } catch (error) {
        if (error instanceof Failure) error.advice ||= advice;
        throw error;
      }
    },
  };
}
