#!/usr/bin/env node
// Stand-in for Prisma's native `schema-engine`, which Prisma downloads from a host of its own. The Prisma CLI starts this
// file (see prisma.config.ts) and talks JSON-RPC with it; the answers come from the same engine, compiled to WebAssembly
// and shipped on npm. So `npx prisma ...` works without a download, on a machine that has seen `npm ci` and nothing else.
import { parseArgs } from 'node:util';
import { engineVersion, serve } from './schema-engine/engine.mjs';
import { runDatabaseCommand } from './schema-engine/database-commands.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean', short: 'V' },
  },
});
const { url } = options.datasource ? JSON.parse(String(options.datasource)) : { url: undefined };

if (options.version) console.log(`schema-engine-cli ${engineVersion()}`);
else if (positionals[0] === 'cli') await runDatabaseCommand(positionals[1], url);
else await serve({ url, schemaFiles: (options.datamodels ?? []).map(String) });
