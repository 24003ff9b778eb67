// What every request must satisfy before it is routed to a handler: plain headers, one content type, clean text in the URL.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkValue, readJson } from './body-guard.js';
import { problem } from './problem.js';

const LARGE_TYPE = 'application/fhir+json';

/** Types read as JSON, each with its largest size in bytes. */
const JSON_TYPES: readonly (readonly [type: string, limit: number])[] = [
  ['application/json', 256 * 1024],
  [LARGE_TYPE, 32 * 1024 * 1024],
];

/** The only routes that read the large type. */
const LARGE_ROUTES = ['/api/v1/imports'];

const SINGLE_HEADERS = new Set(['content-type', 'if-match', 'idempotency-key', 'x-legwork', 'origin']);

type Admit = (request: FastifyRequest) => Promise<unknown>;

/** `admit` throws without a live session: large bodies are not even read from strangers. */
export function guardRequests(fastify: FastifyInstance, admit: Admit): void {
  fastify.addHook('onRequest', (request, _reply, done) => done(attempt(() => checkHeaders(request))));
  fastify.addHook('preParsing', (request, _reply, _payload, done) => done(isLarge(request) && !LARGE_ROUTES.includes(request.routeOptions.url ?? '') ? problem('unsupported-media-type') : null));
  fastify.addHook('onRoute', (route) => {
    if (LARGE_ROUTES.includes(route.url)) route.preParsing = async (request) => { if (isLarge(request)) await admit(request); };
  });
  fastify.addHook('preValidation', (request, _reply, done) => done(attempt(() => checkUrl(request))));
  fastify.removeAllContentTypeParsers();
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

function isLarge(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith(LARGE_TYPE) === true;
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
