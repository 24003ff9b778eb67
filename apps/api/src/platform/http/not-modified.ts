// Conditional reads of the FHIR server (If-None-Match): who holds the present version gets 304 and no body. The read was done
// and is on the trail like any other; only its answer is short.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { speaksFhir } from './operation-outcome.js';

/** Weak comparison (RFC 9110, 13.1.2). Pure. */
export function isHeld(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((each) => opaque(each) === opaque(etag));
}

export function answerConditionalReads(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!mayBeShort(request, reply)) return done(null, payload);
    void reply.status(304).removeHeader('Content-Type').removeHeader('Content-Length');
    return done(null, '');
  });
}

function mayBeShort(request: FastifyRequest, reply: FastifyReply): boolean {
  const etag = reply.getHeader('ETag');
  return reply.statusCode === 200 && typeof etag === 'string' && speaksFhir(request) && isHeld(request.headers['if-none-match'], etag);
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//u, '');
