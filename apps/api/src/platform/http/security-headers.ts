import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

const TWO_YEARS_SECONDS = 63_072_000;

/** Scripts and styles come from our own files only; there is no unsafe-inline or unsafe-eval for either. */
const CONTENT_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'",
  // Mantine and the body drawing place things by style attributes (popover positions, CSS variables). Attributes cannot
  // load anything or run anything; style elements stay forbidden.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'",
  "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'",
];

/** Headers of every answer. They never differ between requests, so they are written once and not built for each. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [...CONTENT_POLICY, ...(publicUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : [])].join('; '),
    'Strict-Transport-Security': `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  };
}

export function protectResponses(fastify: FastifyInstance, config: Config): void {
  const everywhere = securityHeaders(config.publicUrl);
  const onApi = { ...everywhere, 'Cache-Control': 'no-store' };
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api/') ? onApi : everywhere).header('X-Request-Id', request.id);
    done();
  });
}
