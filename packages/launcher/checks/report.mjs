// Counts what passed and failed, shows each check as it ends, and closes with the one line that tools read.
import { performance } from 'node:perf_hooks';
import { describe } from '../process/failure.mjs';
import { secondsSince } from '../process/steps.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

export function createReport(print = text => console.log(text)) {
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failures = [];

  /** @param {string} name @param {Count} count */
  function add(name, { passed, failed }) {
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(`${name} (${failed})`);
  }

  return {
    /**
     * Runs one check, which fails by throwing.
     * @template T
     * @param {string} name
     * @param {() => Promise<T>} work
     * @returns {Promise<T | undefined>} undefined when it failed
     */
    check: async (name, work) => {
      const since = performance.now();
      try {
        const result = await work();
        add(name, { passed: 1, failed: 0 });
        print(`ok    ${name} (${secondsSince(since)})`);
        return result;
      } catch (error) {
        add(name, { passed: 0, failed: 1 });
        print(`FAIL  ${name} (${secondsSince(since)})\n${describe(error)}`);
        return undefined;
      }
    },

    /** Adds the counts of a test runner. @param {string} name @param {() => Promise<Count>} work */
    suite: async (name, work) => {
      const since = performance.now();
      try {
        const count = await work();
        add(name, count);
        print(`${count.failed > 0 ? 'FAIL ' : 'ok   '} ${name}: ${count.passed} passed, ${count.failed} failed (${secondsSince(since)})`);
        return count.failed === 0;
      } catch (error) {
        add(name, { passed: 0, failed: 1 });
        print(`FAIL  ${name}\n${describe(error)}`);
        return false;
      }
    },

    hasFailures: () => total.failed > 0,

    /** Prints the last line and answers the exit code. A run that checked nothing has not passed. */
    finish: () => {
      if (failures.length > 0) print(`\nFailed: ${failures.join(', ')}`);
      print(`${total.passed} passed, ${total.failed} failed`);
      return total.failed === 0 && total.passed > 0 ? 0 : 1;
    },
  };
}

/** @typedef {ReturnType<typeof createReport>} Report */
