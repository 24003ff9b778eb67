// The body of an upload, as bytes: what a table holds is found out by reading it, not by what its sender says.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { problem } from '../../platform/http/api.js';

export const SentTable = createParamDecorator((_data: unknown, host: ExecutionContext): Uint8Array => {
  const { body } = host.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof Uint8Array) return body;
  if (body !== undefined) throw problem('unsupported-media-type', { detail: 'Send the table as text/csv.' });
  throw problem('invalid-input', { detail: 'The file is empty.' });
});
