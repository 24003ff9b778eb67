// What a database error means to a caller. Reads codes only: messages of Prisma and Postgres quote the values.
import { Prisma } from './generated/client.js';

export type DatabaseFault =
  | 'lost-race' | 'unavailable' | 'taken' | 'missing-reference' | 'not-found' | 'refused-value' | 'refused-state' | 'timeout' | 'fault';

const BY_PRISMA: Readonly<Record<string, DatabaseFault>> = {
  P2000: 'refused-value', P2002: 'taken', P2003: 'missing-reference', P2004: 'refused-value', P2006: 'refused-value', P2007: 'refused-value',
  P2011: 'refused-value', P2020: 'refused-value', P2023: 'refused-value', P2033: 'refused-value',
  P2025: 'not-found', P2015: 'not-found', P2018: 'not-found',
  P2034: 'lost-race', P2024: 'unavailable', P2028: 'unavailable', P2037: 'unavailable',
  P1001: 'unavailable', P1002: 'unavailable', P1008: 'unavailable', P1011: 'unavailable', P1017: 'unavailable',
};

const BY_SQLSTATE: Readonly<Record<string, DatabaseFault>> = {
  '40001': 'lost-race', '40P01': 'lost-race',
  '23505': 'taken', '23P01': 'taken', '23503': 'missing-reference', '23514': 'refused-value', '23502': 'refused-value',
  '23001': 'refused-state',
  '22001': 'refused-value', '22003': 'refused-value', '22007': 'refused-value', '22008': 'refused-value', '22021': 'refused-value', '22P02': 'refused-value', '22P05': 'refused-value',
  '57014': 'timeout', '55P03': 'timeout', '25P03': 'unavailable', '25P04': 'unavailable',
  '57P01': 'unavailable', '57P02': 'unavailable', '57P03': 'unavailable', '53300': 'unavailable', '08000': 'unavailable', '08003': 'unavailable', '08006': 'unavailable',
};

const BY_KIND: Readonly<Record<string, DatabaseFault>> = {
  DatabaseNotReachable: 'unavailable', ConnectionClosed: 'unavailable', SocketTimeout: 'unavailable', TooManyConnections: 'unavailable',
  TransactionWriteConflict: 'lost-race', TransactionAlreadyClosed: 'unavailable',
};

const SOCKET_CODES = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];

// pg says these without a code.
const POOL_MESSAGES = ['timeout exceeded when trying to connect', 'Connection terminated', 'Client has encountered a connection error', 'Cannot use a pool after calling end on the pool', 'Client was closed'];

/** Undefined when the error is not the database's. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  const state = sqlStateOf(error);
  if (state !== undefined && BY_SQLSTATE[state] !== undefined) return BY_SQLSTATE[state];
  if (error instanceof Prisma.PrismaClientKnownRequestError) return BY_PRISMA[error.code] ?? BY_KIND[driverKindOf(error)] ?? 'fault';
  if (error instanceof Prisma.PrismaClientInitializationError) return 'unavailable';
  if (!(error instanceof Error)) return undefined;
  if (POOL_MESSAGES.some((start) => error.message.startsWith(start))) return 'unavailable';
  if (SOCKET_CODES.includes(codeOf(error))) return 'unavailable';
  const kind = BY_KIND[driverKindOf(error)];
  if (kind !== undefined) return kind;
  return error.name.startsWith('PrismaClient') || state !== undefined ? 'fault' : undefined;
}

export function lostARace(error: unknown): boolean {
  return databaseFault(error) === 'lost-race';
}

/** `P2002`, `23505` or an empty text: all that may be logged of a database error. */
export function databaseCode(error: unknown): string {
  const prisma = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : '';
  return [prisma, sqlStateOf(error) ?? ''].filter((part) => part !== '').join(' ');
}

/** The SQLSTATE, whether pg threw it or Prisma wrapped it. */
export function sqlStateOf(error: unknown): string | undefined {
  const cause = driverCauseOf(error);
  const state = cause['originalCode'] ?? cause['code'] ?? codeOf(error);
  return typeof state === 'string' && isSqlState(state) ? state : undefined;
}

/** Five characters with a digit: not EPIPE, and not Prisma's own P1001 to P9999 (Postgres uses P0 only). */
function isSqlState(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code) && !/^P[1-9]/.test(code);
}

function driverKindOf(error: unknown): string {
  const kind = driverCauseOf(error)['kind'];
  return typeof kind === 'string' ? kind : '';
}

function driverCauseOf(error: unknown): Record<string, unknown> {
  const meta = record(record(error)['meta']);
  const adapterError = record(meta['driverAdapterError']);
  const cause = record(adapterError['cause']);
  return Object.keys(cause).length > 0 ? cause : record(record(error)['cause']);
}

function codeOf(error: unknown): string {
  const code = record(error)['code'];
  return typeof code === 'string' ? code : '';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
