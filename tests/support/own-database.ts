// A database of a test's own beside the one the programs under test use: for tests that start programs themselves.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { requireEnv } from './database.js';
import { migrate } from './migrate.js';

export interface OwnDatabase {
  readonly owner: pg.Pool;
  /** The address of one of the programs' roles, `WORKER_DATABASE_URL` of the environment, in this database. */
  urlOf(variable: string): string;
  drop(): Promise<void>;
}

export async function openOwnDatabase(): Promise<OwnDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const server = new pg.Client(requireEnv('OWNER_DATABASE_URL'));
  await server.connect();
  await server.query(`create database ${name}`);
  const inIt = (url: string): string => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.toString();
  };
  const owner = new pg.Pool({ connectionString: inIt(requireEnv('OWNER_DATABASE_URL')), max: 4 });
  // The database is dropped under whoever is still connected to it.
  owner.on('error', () => undefined);
  const drop = async (): Promise<void> => {
    await owner.end();
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  };
  try {
    await migrate(server, owner);
  } catch (failure) {
    await drop();
    throw failure;
  }
  return { owner, urlOf: (variable) => inIt(requireEnv(variable)), drop };
}
