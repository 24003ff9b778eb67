// The engine's `cli` commands: does the database exist, make it, drop it.
import pg from 'pg';
import { connectionOf } from './connection.mjs';

/** @param {import('pg').ClientConfig} config @param {string} sql */
async function execute(config, sql) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// Prisma's published error codes, by PostgreSQL's.
const PRISMA_CODES = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1000' };
const UNREACHABLE = 'P1001';

/** @param {string} command @param {string} url */
export async function runDatabaseCommand(command, url) {
  const config = connectionOf(url);
  const server = { ...config, database: 'postgres' };
  const name = pg.escapeIdentifier(config.database ?? 'postgres');
  const commands = {
    'can-connect-to-database': () => execute(config, 'SELECT 1'),
    'create-database': () => execute(server, `CREATE DATABASE ${name}`),
    'drop-database': () => execute(server, `DROP DATABASE ${name}`),
  };
  try {
    await commands[command]();
  } catch (error) {
    const error_code = PRISMA_CODES[error.code] ?? UNREACHABLE;
    const fields = { message: `${config.host}:${config.port}/${config.database}: ${error.message}`, error_code, is_panic: false };
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' };
    process.stderr.write(`\n${JSON.stringify(line)}\n`);
    process.exitCode = 1;
  }
}
