// Mutation testing of the medicine matcher alone: what decides, not the tables of words. Patterns that are built once when the
// module loads are left out of the count: every test would have to run for each of them; the written lists hold them.
import base from './stryker.config.mjs';

const deciding = ['match-medicines', 'recognise', 'standing', 'name-standings', 'whose', 'near-names', 'name-sieve', 'spelling-distance', 'routes', 'entries', 'cuts', 'summarise-medicines', 'unrecognised'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...base,
  mutate: deciding.map((name) => `src/medicines/${name}.ts`),
  suite: { file: 'src/medicines/testing/mutants.suite.ts' },
  jsonReporter: { fileName: '.stryker-tmp/medicines.json' },
  tempDirName: '.stryker-tmp/medicines',
};
