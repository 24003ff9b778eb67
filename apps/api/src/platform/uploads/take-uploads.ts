// Routes that take a file say so; everywhere else a form with files is refused before a byte of it is read. Where it is
// taken it is read after the caller was admitted and before a transaction is open: decoding never holds a connection.
import fastifyMultipart from '@fastify/multipart';
import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, type Type, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';
import { checkedPdf } from './check-pdf.js';
import { cleanPicture } from './clean-picture.js';
import { kindOf } from './file-kind.js';
import { readParts } from './read-parts.js';
import { holdReceived, type ReceivedFile } from './received-file.js';
import { UPLOAD_USES, type UploadRule, type UploadUse } from './upload-uses.js';

type UploadConfig = FastifyContextConfig & { readonly uploadUse?: UploadUse };

const declaredUse = (request: FastifyRequest): UploadUse | undefined => (request.routeOptions.config as UploadConfig | undefined)?.uploadUse;

export async function takeUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyMultipart, { throwFileSizeLimit: true });
  fastify.addHook('preParsing', (request, _reply, _payload, done) => {
    const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
    done(isForm && declaredUse(request) === undefined ? problem('unsupported-media-type') : null);
  });
}

/** A guard, and the last of them: who may not call the route does not get as far as a file being read. */
@Injectable()
export class ReceiveUpload implements CanActivate {
  async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const use = declaredUse(request);
    if (use === undefined) throw new Error('An upload is received only on routes declared with @TakesUpload.');
    const rule: UploadRule = UPLOAD_USES[use];
    const { about, bytes } = await readParts(request, rule.maxBytes);
    const sentHash = createHash('sha256').update(bytes).digest('hex');
    holdReceived(request, { file: await receive(bytes, rule), sentHash });
    request.body = about;
    return true;
  }
}

/** What is kept of a sent file. Throws a problem when it is not what may be sent. */
export async function receive(bytes: Uint8Array, rule: UploadRule): Promise<ReceivedFile> {
  const type = await kindOf(bytes, rule);
  return type === 'application/pdf' ? checkedPdf(bytes) : cleanPicture(bytes, rule.longestSide);
}

/** `@TakesUpload('photo', NewPhoto)`: the part `about` becomes the `@Body()`, the part `file` is given by `@Received()`. */
export const TakesUpload = (use: UploadUse, about: Type): MethodDecorator => applyDecorators(
  RouteConfig({ uploadUse: use }),
  UseGuards(ReceiveUpload),
  ApiConsumes('multipart/form-data'),
  ApiExtraModels(about),
  ApiBody({
    description: `At most ${UPLOAD_USES[use].maxBytes / 1024 / 1024} MB: ${UPLOAD_USES[use].types.join(', ')}, decided by content.`,
    schema: { type: 'object', required: ['about', 'file'], properties: { about: { $ref: getSchemaPath(about) }, file: { type: 'string', format: 'binary' } } },
  }),
);
