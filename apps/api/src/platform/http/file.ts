// Answers that are a file.
import { Readable } from 'node:stream';
import { applyDecorators, Header, HttpCode, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { ANSWERS } from './answers.decorator.js';

/** What a route answers when it succeeds: `@AnswersFile('application/pdf')`. Of several types the answer itself names its own. */
export const AnswersFile = (...types: readonly string[]): MethodDecorator => applyDecorators(
  HttpCode(200),
  ...types.slice(0, types.length === 1 ? 1 : 0).map((type) => Header('Content-Type', type)),
  ApiProduces(...types),
  ApiResponse({ status: 200, description: 'The file.', schema: { type: 'string', format: 'binary' } }),
  (_target: object, _name: string | symbol, descriptor: PropertyDescriptor) => {
    if (typeof descriptor.value === 'function') Reflect.defineMetadata(ANSWERS, true, descriptor.value);
  },
);

/** Saved, not shown inside the site. `name` is ASCII and holds no one's name: it ends in download folders. */
export const fileAnswer = (content: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"`, length: content.length });

/** A file that takes long to make: it is made when the answer is sent, after the transaction of the request has ended. */
export const lateFileAnswer = (make: () => Promise<Buffer>, type: string, name: string): StreamableFile =>
  new StreamableFile(Readable.from(made(make)), { type, disposition: `attachment; filename="${name}"` });

async function* made(make: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await make();
}
