import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma would otherwise download a native schema engine, even for `prisma generate`. Windows cannot start a script
// as a program, so there Prisma keeps to its download.
if (process.platform !== 'win32') {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= path.join(import.meta.dirname, 'packages/launcher/prisma-schema-engine.mjs');
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
