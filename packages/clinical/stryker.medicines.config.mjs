// Mutation testing of the medicine matcher alone: what decides, not the tables of words. Patterns that are built once when the
// module loads are left out of the count: every test would have to run for each of them; the written lists hold them.
import base from './stryker.config.mjs';

const deciding = ['match-medicines', 'recognise', 'standing', 'name-standings', 'whose', 'near-names', 'name-sieve', 'spelling-distance', 'routes', 'entries', 'cuts', 'summarise-medicines', 'unrecognised'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...base,
  mutate: deciding.map((name) => `src/medicines/${name}.ts`),
  jest: { projectType: 'custom', configFile: 'jest.medicines-mutation.config.mjs', enableFindRelatedTests: false },
  // Loops without an end are caught by counting; the time only has to be long enough for a busy machine.
  timeoutMS: 30_000,
  timeoutFactor: 1.5,
  ignorePatterns: [...base.ignorePatterns, '.stryker-tmp', '.turbo', 'src/intake', 'src/screening', 'src/scores'],
  jsonReporter: { fileName: '.stryker-tmp/medicines.json' },
  tempDirName: '.stryker-tmp/medicines',
};
