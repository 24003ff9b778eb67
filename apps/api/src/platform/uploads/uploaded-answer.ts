// What people sent is handed out as a file that is looked at or saved, never as a page of this site: nothing in it runs,
// no browser guesses another type, no store on the way keeps it.
import { applyDecorators, Header, type StreamableFile } from '@nestjs/common';
import { AnswersFile, fileAnswer } from '../http/file.js';
import { TYPE_NAMES, type UploadType } from './upload-uses.js';

export const AnswersUpload = (...types: readonly UploadType[]): MethodDecorator => applyDecorators(
  AnswersFile(...types),
  Header('Content-Security-Policy', "default-src 'none'; sandbox"),
  Header('X-Content-Type-Options', 'nosniff'),
  Header('Cache-Control', 'private, no-store'),
);

/** `name` without its ending, ASCII, and no one's name. */
export const uploadAnswer = (bytes: Uint8Array, type: UploadType, name: string): StreamableFile =>
  fileAnswer(Buffer.from(bytes), type, `${name}.${TYPE_NAMES[type].toLowerCase()}`);
