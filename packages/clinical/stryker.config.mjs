// Mutation testing of what decides: each entry of `mutate` is a part that has to keep at least 85 % of its mutants dead.
// One part alone: npx stryker run --mutate 'src/screening/*.ts,!src/screening/*.test.ts'

const screening = ['src/screening/*.ts', '!src/screening/*.test.ts', '!src/screening/index.ts'];
const medicines = ['src/medicines/*.ts', '!src/medicines/*.test.ts', '!src/medicines/index.ts'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...screening, ...medicines],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.mjs' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.stryker-tmp/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'benchmark'],
};
