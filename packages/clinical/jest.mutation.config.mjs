// The tests that mutation testing runs for every mutant: the quick ones, in one file. Random properties are left out,
// because a mutant that only an unlucky seed finds would come and go.
const typescript = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
};

export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/screening/testing/mutants.suite.ts'],
  testNamePattern: '^(?!.*(never gives more than modify|never lowers a level|can read$|ankle brachial index|of platelets|of bp\\.)).*$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', typescript] },
  testTimeout: 30_000,
};
