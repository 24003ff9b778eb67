import { NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { Prisma } from '../database/generated/client.js';
import { problem } from './problem.js';
import { isDefect, toProblem } from './problem-mapping.js';

const prisma = (code: string, cause?: object) => new Prisma.PrismaClientKnownRequestError('Invalid value "Anna Secret"', {
  code, clientVersion: '7', ...(cause && { meta: { driverAdapterError: { cause } } }),
});
const withCode = (code: string) => Object.assign(new Error('Key (email)=(anna@secret.test) already exists'), { code });
const withStatus = (statusCode: number) => Object.assign(new Error('FST'), { statusCode });

describe('an error', () => {
  it.each([
    ['a missing row', prisma('P2025'), 404, 'not-found'],
    ['a taken value', prisma('P2002'), 409, 'conflict'],
    ['a taken value said by pg', withCode('23505'), 409, 'conflict'],
    ['a missing reference', prisma('P2003'), 422, 'not-possible'],
    ['a check', prisma('P2039', { originalCode: '23514' }), 422, 'not-possible'],
    ['a frozen row', prisma('P2010', { originalCode: '23001' }), 422, 'not-possible'],
    ['NUL in raw SQL', withCode('22021'), 422, 'not-possible'],
    ['a lost race', prisma('P2034'), 503, 'unavailable'],
    ['a deadlock in raw SQL', prisma('P2010', { originalCode: '40P01' }), 503, 'unavailable'],
    ['a full pool', new Error('timeout exceeded when trying to connect'), 503, 'unavailable'],
    ['a transaction that found no connection', prisma('P2028'), 503, 'unavailable'],
    ['a statement that took too long', withCode('57014'), 503, 'unavailable'],
    ['a database that is gone', withCode('ECONNREFUSED'), 503, 'unavailable'],
    ['a database that shuts down', withCode('57P01'), 503, 'unavailable'],
    ['an unknown route', new NotFoundException(), 404, 'not-found'],
    ['a large body', new PayloadTooLargeException(), 413, 'too-large'],
    ['a type the server does not read', withStatus(415), 415, 'unsupported-media-type'],
    ['any other fault of the client', withStatus(418), 400, 'invalid-input'],
    ['a mistake of ours', new TypeError('x is undefined'), 500, 'internal'],
    ['a query of ours that is wrong', prisma('P2010', { originalCode: '42601' }), 500, 'internal'],
    ['a missing grant', withCode('42501'), 500, 'internal'],
    ['a thing that is no error', 'oops', 500, 'internal'],
  ])('for %s is shown as it should be', (_name, error, status, code) => {
    const mapped = toProblem(error);
    expect([mapped.status, mapped.code]).toEqual([status, code]);
    expect(isDefect(mapped)).toBe(status === 500);
    expect(JSON.stringify(mapped.toDocument('id'))).not.toMatch(/secret/i);
  });

  it('that is a problem stays one', () => {
    const own = problem('already-signed', { detail: 'The note is signed.' });
    expect(toProblem(own)).toBe(own);
    expect(own.toDocument('id')).toEqual({ type: 'urn:legwork:problem:already-signed', title: 'The note is signed.', status: 422, code: 'already-signed', detail: 'The note is signed.', errors: [], requestId: 'id' });
  });
});
