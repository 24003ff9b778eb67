// Mutation testing of the medicine matcher alone. Tables and patterns that are built once when the module loads are left out
// of the count: every test would have to run for each of them; the written lists and the walk over the tables hold them.
import base from './stryker.config.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...base,
  mutate: ['src/medicines/*.ts', '!src/medicines/*.test.ts', '!src/medicines/index.ts', '!src/medicines/spelling-variants.ts', '!src/medicines/class-prompts.ts'],
  jest: { projectType: 'custom', configFile: 'jest.medicines-mutation.config.mjs' },
  ignoreStatic: true,
  jsonReporter: { fileName: '.stryker-tmp/medicines.json' },
};
