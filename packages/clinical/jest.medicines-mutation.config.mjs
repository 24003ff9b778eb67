// The medicine tests that mutation testing runs, in one file; those that draw random texts, walk every name or measure time are not among them.
import base from './jest.mutation.config.mjs';

export default { ...base, roots: ['<rootDir>/src/medicines'], testMatch: ['<rootDir>/src/medicines/testing/mutants.suite.ts'], testNamePattern: undefined };
