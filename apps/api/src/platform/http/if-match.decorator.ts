import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { problem } from './problem.js';

const LARGEST_VERSION = 2_147_483_647;

/** Reads `"7"` or `7` as 7. Weak tags, lists and `*` are refused: one known version, or nothing. */
export function readVersion(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw problem('version-missing');
  const match = /^"?(\d{1,10})"?$/.exec(header.trim());
  const version = match === null ? Number.NaN : Number(match[1]);
  if (!(version >= 1 && version <= LARGEST_VERSION)) {
    throw problem('invalid-input', { errors: [{ pointer: '!If-Match', code: 'version', detail: 'If-Match must be one version, such as "3".' }] });
  }
  return version;
}

const version = createParamDecorator((_data: unknown, host: ExecutionContext) =>
  readVersion(host.switchToHttp().getRequest<FastifyRequest>().headers['if-match']));

/** `@IfMatch() version: number`: 428 when missing, 400 when malformed. */
export const IfMatch = () => version();

/** Documents the header of a route that takes `@IfMatch()`. */
export const NeedsVersion = () => applyDecorators(ApiHeader({ name: 'If-Match', required: true, description: 'Version being changed, such as "3".', schema: { type: 'string' } }));
