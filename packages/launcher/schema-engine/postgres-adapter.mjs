// @prisma/adapter-pg, mended where the schema engine needs more than the query engine does.
import crypto from 'node:crypto';
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

// Catalogue types that the adapter does not know, and the types that they can be read as.
const OID = { char: 18, name: 19, text: 25, nameArray: 1003, textArray: 1009 };
const READ_AS = new Map([[OID.char, OID.text], [OID.name, OID.text], [OID.nameArray, OID.textArray]]);

/** Per result: the columns of type "char", which the engine expects as single characters. */
const charColumns = new WeakMap();

function readCatalogueTypes(results) {
  for (const result of [results].flat()) {
    if (!result?.fields) continue;
    charColumns.set(result.rows, result.fields.flatMap(({ dataTypeID }, index) => (dataTypeID === OID.char ? [index] : [])));
    for (const field of result.fields) field.dataTypeID = READ_AS.get(field.dataTypeID) ?? field.dataTypeID;
  }
  return results;
}

function withCatalogueTypes(queryable) {
  const { client } = queryable;
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.client = new Proxy(client, {
    get(target, key) {
      if (key === 'query') return async (...args) => readCatalogueTypes(await target.query(...args));
      return typeof target[key] === 'function' ? target[key].bind(target) : target[key];
    },
  });
  queryable.queryRaw = async query => {
    const result = await queryRaw(query);
    for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

function forMigrations(adapter) {
  withCatalogueTypes(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async level => withCatalogueTypes(await startTransaction(level));
  // One simple query, as the native engine sends it: one implicit transaction, and function bodies stay whole.
  // The adapter itself splits a script at every semicolon.
  adapter.executeScript = async script => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

export class MigrationPostgres extends PrismaPg {
  /** @param {import('pg').PoolConfig} config */
  constructor(config) {
    super(config);
    this.connection = config;
  }

  /** @override */
  async connect() {
    return forMigrations(await super.connect());
  }

  /** An empty database for the engine to replay migrations in; dropped when the engine lets go of it. @override */
  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const name = pg.escapeIdentifier(database);
    const server = new pg.Client(this.connection);
    await server.connect();
    await server.query(`CREATE DATABASE ${name}`);
    const shadow = await new MigrationPostgres({ ...this.connection, database }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    };
    return shadow;
  }
}
