// Any error -> the problem a client is shown. Bad input never ends as a 5xx; what is unknown ends as a 500 without data.
import { HttpException } from '@nestjs/common';
import { type DatabaseFault, databaseFault } from '../database/database-errors.js';
import { type Problem as ProblemType, Problem, problem, type StandardCode } from './problem.js';

const BY_FAULT: Readonly<Record<Exclude<DatabaseFault, 'fault'>, () => ProblemType>> = {
  taken: () => problem('conflict'),
  'missing-reference': () => problem('not-possible', { detail: 'Something this refers to does not exist here.' }),
  'refused-value': () => problem('not-possible', { detail: 'A value is outside what can be stored.' }),
  'refused-state': () => problem('not-possible', { detail: 'This can no longer be changed.' }),
  'not-found': () => problem('not-found'),
  'lost-race': () => problem('unavailable', { retryAfterSeconds: 1 }),
  timeout: () => problem('unavailable', { retryAfterSeconds: 2 }),
  unavailable: () => problem('unavailable', { retryAfterSeconds: 2 }),
};

const BY_STATUS: Readonly<Record<number, StandardCode>> = {
  400: 'invalid-input', 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found', 405: 'method-not-allowed', 406: 'invalid-input', 408: 'invalid-input',
  409: 'conflict', 410: 'gone', 411: 'invalid-input', 412: 'stale-version', 413: 'too-large', 414: 'invalid-input', 415: 'unsupported-media-type',
  422: 'not-possible', 428: 'version-missing', 429: 'too-many-requests', 431: 'headers-too-large', 503: 'unavailable',
};

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const fault = databaseFault(error);
  if (fault !== undefined) return fault === 'fault' ? problem('internal') : BY_FAULT[fault]();
  const code = BY_STATUS[statusOf(error)];
  return problem(code ?? (isClientFault(statusOf(error)) ? 'invalid-input' : 'internal'));
}

/** True for what must be looked at by a person: the log gets its place, never its data. */
export function isDefect(mapped: Problem): boolean {
  return mapped.status >= 500 && mapped.code !== 'unavailable';
}

/** Nest's exceptions and Fastify's FST_ERR_ errors both say which status they mean. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

function isClientFault(status: number): boolean {
  return status >= 400 && status < 500;
}
