// What every request must satisfy before it is routed to a handler: plain headers, one content type, clean text in the URL.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkValue, readJson } from './body-guard.js';
import { problem } from './problem.js';

const LARGE_TYPE = 'application/fhir+json';
/** Read as bytes: tables come in the encoding of whatever wrote them. */
export const TABLE_TYPE = 'text/csv';
const MOST_TABLE_BYTES = 8 * 1024 * 1024;

/** Types read as JSON, each with its largest size in bytes. */
const JSON_TYPES: readonly (readonly [type: string, limit: number])[] = [
  ['application/json', 256 * 1024],
  [LARGE_TYPE, 32 * 1024 * 1024],
];

/** The only routes that read the large types. */
const LARGE_ROUTES: Readonly<Record<string, string>> = { '/api/v1/imports': LARGE_TYPE, '/api/v1/patient-imports': TABLE_TYPE };

/** What mail programs send to stop reminders (RFC 8058). Its content is a constant and is not looked at. */
const FORM_TYPE = 'application/x-www-form-urlencoded';
const FORM_ROUTE = '/api/v1/reminders/one-click/:token';
const MOST_FORM_BYTES = 1024;

const SINGLE_HEADERS = new Set(['content-type', 'if-match', 'idempotency-key', 'x-legwork', 'origin']);

type Admit = (request: FastifyRequest) => Promise<unknown>;

/** `admit` throws without a live session: large bodies are not even read from strangers. */
export function guardRequests(fastify: FastifyInstance, admit: Admit): void {
  fastify.addHook('onRequest', (request, _reply, done) => done(attempt(() => checkHeaders(request))));
  fastify.addHook('preParsing', (request, _reply, _payload, done) => done(isMisplaced(request) ? problem('unsupported-media-type') : null));
  fastify.addHook('onRoute', (route) => {
    if (LARGE_ROUTES[route.url] !== undefined) route.preParsing = async (request) => { if (largeTypeOf(request) !== undefined) await admit(request); };
  });
  fastify.addHook('preValidation', (request, _reply, done) => done(attempt(() => checkUrl(request))));
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(TABLE_TYPE, { parseAs: 'buffer', bodyLimit: MOST_TABLE_BYTES }, (_request, bytes, done) => done(null, bytes));
  fastify.addContentTypeParser(FORM_TYPE, { parseAs: 'buffer', bodyLimit: MOST_FORM_BYTES }, (_request, _bytes, done) => done(null, undefined));
  for (const [type, bodyLimit] of JSON_TYPES) {
    fastify.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit }, (request, bytes, done) => {
      try {
        checkCharset(request);
        done(null, readJson(bytes as Buffer));
      } catch (error) {
        done(error as Error);
      }
    });
  }
}

function checkHeaders(request: FastifyRequest): void {
  const { rawHeaders } = request.raw;
  let seen: Set<string> | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (!SINGLE_HEADERS.has(name)) continue;
    if (seen?.has(name) === true) {
      throw problem('invalid-input', { errors: [{ pointer: `!${name}`, code: 'repeated', detail: 'This header may be sent once.' }] });
    }
    seen = (seen ?? new Set()).add(name);
  }
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw problem('unsupported-media-type', { detail: 'Compressed bodies are not taken.' });
}

function largeTypeOf(request: FastifyRequest): string | undefined {
  return [LARGE_TYPE, TABLE_TYPE].find((type) => request.headers['content-type']?.toLowerCase().startsWith(type) === true);
}

function isMisplaced(request: FastifyRequest): boolean {
  const type = largeTypeOf(request);
  if (request.headers['content-type']?.toLowerCase().startsWith(FORM_TYPE) === true) return request.routeOptions.url !== FORM_ROUTE;
  return type !== undefined && LARGE_ROUTES[request.routeOptions.url ?? ''] !== type;
}

function checkCharset(request: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw problem('unsupported-media-type', { detail: 'Bodies are read as UTF-8 only.' });
}

function checkUrl(request: FastifyRequest): void {
  checkValue(request.params, '');
  const query = request.query as Record<string, unknown>;
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (Array.isArray(value)) throw problem('invalid-input', { errors: [{ pointer: `?${name.slice(0, 80)}`, code: 'repeated', detail: 'This parameter may be sent once.' }] });
  }
  checkValue(request.query, '');
}

function attempt(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
