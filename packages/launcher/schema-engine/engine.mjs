// Prisma's schema engine in WebAssembly, behind the JSON-RPC of its native twin: one request and one answer per line.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { connectionOf } from './connection.mjs';
import { MigrationPostgres } from './postgres-adapter.mjs';

const wasmFolder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));

/** The commit of the engine: the last part of the package's version. */
export function engineVersion() {
  const { version } = JSON.parse(fs.readFileSync(path.join(wasmFolder, 'package.json'), 'utf8'));
  return version.split('.').pop();
}

const PANIC_EXIT_CODE = 101; // what the CLI knows as a panic of the engine
const USER_FACING_ERROR = 4466;

/** The engine leaves the text of a panic here, under the name that it expects. */
const panic = {
  message: '',
  get() {
    return this.message;
  },
  set_message(message) {
    this.message = message;
  },
};

async function loadEngine() {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panic });
  process.on('uncaughtException', error => {
    const fields = { message: panic.message || error.stack, backtrace: error.stack, is_panic: true };
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields, target: 'schema_engine::logger' })}\n`);
    process.exit(PANIC_EXIT_CODE);
  });
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new WebAssembly.Module(fs.readFileSync(path.join(wasmFolder, 'schema_engine_bg.wasm')));
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  /** @type {() => void} */ (exports.__wbindgen_start)();
  return glue.SchemaEngine;
}

const RENAMED = { getDatabaseVersion: 'version' };
// These need a shadow database, and only devDiagnostic hands the engine one.
const NEEDS_SHADOW = new Set(['evaluateDataLoss', 'createMigration']);

const send = message => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

async function answer(engine, { id, method, params }) {
  const name = RENAMED[method] ?? method;
  if (typeof engine[name] !== 'function') throw new Error(`${method} is not available in the WebAssembly schema engine`);
  if (NEEDS_SHADOW.has(name)) await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  const result = await engine[name](params);
  if (name !== 'diff' || !result) return result ?? null;
  // The native engine prints a diff through a request of its own.
  const { stdout, ...rest } = result;
  if (stdout) send({ id: 1_000_000 + id, method: 'print', params: { content: stdout } });
  return rest;
}

function failure(error) {
  const data = { is_panic: false, message: panic.message || error?.message || String(error), meta: error?.meta ?? null, error_code: error?.code ?? null };
  return { code: USER_FACING_ERROR, message: 'An error happened. Check the data field for details.', data };
}

/** Serves the requests on standard input until it closes. @param {{ url?: string, schemaFiles: string[] }} options */
export async function serve({ url, schemaFiles }) {
  const SchemaEngine = await loadEngine();
  /** @type {[name: string, text: string][]} */
  const datamodels = schemaFiles.map(file => [file, fs.readFileSync(file, 'utf8')]);
  const debug = message => process.env.DEBUG && process.stderr.write(`${message}\n`);
  const adapters = bindMigrationAwareSqlAdapterFactory(new MigrationPostgres(connectionOf(url ?? 'postgresql://none')));
  // A fresh engine per request: after applyMigrations an instance has lost its way to shadow databases.
  const newEngine = () => SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, debug, adapters);

  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const request = line.trim() ? JSON.parse(line) : {};
    if (!request.method) continue; // an answer to our print request
    try {
      send({ id: request.id, result: await answer(await newEngine(), request) });
    } catch (error) {
      send({ id: request.id, error: failure(error) });
    }
  }
  process.exit(0); // the engine leaves connections open
}
