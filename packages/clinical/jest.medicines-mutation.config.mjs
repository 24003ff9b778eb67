// The medicine tests that mutation testing runs; those that draw random texts or measure time are left out by name.
import base from './jest.mutation.config.mjs';

export default { ...base, testMatch: ['<rootDir>/src/medicines/**/*.test.ts'], testNamePattern: '^(?!.*(any text at all|no blood thinner of the table is missed)).*$' };
