// Mutation testing of the screening: at least 85 % of the mutants have to die. Words that are only shown are left out.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/screening/*.ts', '!src/screening/*.test.ts', '!src/screening/index.ts', '!src/screening/told-conflict-words.ts'],
  plugins: ['./mutation/test-runner.mjs'],
  testRunner: 'suite',
  // Random properties are left out, because a mutant that only an unlucky seed finds would come and go; so are walks through
  // every value of a scale, which take longer than all the others together.
  suite: {
    file: 'src/screening/testing/mutants.suite.ts',
    without: 'never gives more than modify|never lowers a level|one the screening can read$|ankle brachial index|of platelets|of bp\\.',
  },
  coverageAnalysis: 'perTest',
  // What runs once, when the tables load, is not told apart by tests of one person.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.stryker-tmp/screening.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  timeoutMS: 10_000,
  tempDirName: '.stryker-tmp/screening',
  ignorePatterns: ['dist', 'benchmark', '.stryker-tmp', '.turbo'],
};
