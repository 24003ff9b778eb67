// Everything is compiled to CommonJS, libraries too: Nest 12 and its kin are ES modules only, and Jest can require() those
// only from Node.js 24.9 on.
import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;

const typescript = tsx => ({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
});
const javascript = { swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' }, jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } } };

/** Tests of one kind; folders that a part of the project does not have are left out. */
const project = (displayName, folders) => ({
  displayName,
  rootDir: root,
  roots: folders.map(folder => path.join(root, folder)).filter(folder => fs.existsSync(folder)),
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  modulePathIgnorePatterns: ['/dist/', '/\\.legwork/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  moduleNameMapper: {
    '^@legwork/(clinical|body-map)$': '<rootDir>/packages/$1/src/index.ts',
    // It offers itself to `import` alone.
    '^fhir-kit-client$': '<rootDir>/node_modules/fhir-kit-client/dist/index.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '\\.ts$': ['@swc/jest', typescript(false)], '\\.tsx$': ['@swc/jest', typescript(true)], '\\.m?js$': ['@swc/jest', javascript] },
  transformIgnorePatterns: [],
});

export default {
  // For a machine that does much else besides: no test takes a tenth of it on a quiet one without saying so.
  testTimeout: 120_000,
  projects: [
    project('unit', ['packages/clinical/src', 'packages/body-map/src', 'apps/api/src', 'apps/web/src']),
    project('setup', ['tests/setup']),
    project('api', ['tests/api']),
    project('trust', ['tests/trust']),
    project('faults', ['tests/faults']),
  ].filter(({ roots }) => roots.length > 0),
};
