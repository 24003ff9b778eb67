import { problem, type Problem } from './problem.js';

/** 409 with the fresh representation beside it, so that the person can see both sides. */
export function staleVersion(current: unknown): Problem {
  return problem('stale-version', { current });
}

/** The ETag of a representation that carries its version; undefined for anything else. */
export function etagOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('version' in body)) return undefined;
  return typeof body.version === 'number' ? `"${body.version}"` : undefined;
}
