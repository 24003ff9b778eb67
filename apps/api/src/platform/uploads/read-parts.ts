// Reads the two parts of an upload: `about`, the fields as JSON, and `file`. Bounded before and while it is read.
import type { FastifyRequest } from 'fastify';
import { readJson } from '../http/body-guard.js';
import { Problem, problem } from '../http/problem.js';

const MOST_ABOUT_BYTES = 16 * 1024;
/** Boundaries and headers of the parts. */
const AROUND_BYTES = 4 * 1024;

export interface UploadParts {
  readonly about: unknown;
  readonly bytes: Buffer;
}

export async function readParts(request: FastifyRequest, maxBytes: number): Promise<UploadParts> {
  if (!request.isMultipart()) throw problem('unsupported-media-type', { detail: 'Send the file as multipart/form-data.' });
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + MOST_ABOUT_BYTES + AROUND_BYTES) throw tooLarge(maxBytes);
  try {
    return await read(request, maxBytes);
  } catch (error) {
    throw error instanceof Problem ? error : refusal(error, maxBytes);
  }
}

async function read(request: FastifyRequest, maxBytes: number): Promise<UploadParts> {
  let about: unknown = {};
  let bytes: Buffer | undefined;
  const limits = { fileSize: maxBytes, files: 1, fields: 1, parts: 2, fieldSize: MOST_ABOUT_BYTES, fieldNameSize: 20, headerPairs: 10 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file') throw unknownPart(part.fieldname);
      bytes = await part.toBuffer();
    } else {
      if (part.fieldname !== 'about' || part.valueTruncated) throw unknownPart(part.fieldname);
      about = typeof part.value === 'string' ? readJson(Buffer.from(part.value, 'utf8')) : part.value;
    }
  }
  if (bytes === undefined || bytes.length === 0) throw problem('invalid-input', { errors: [{ pointer: '/file', code: 'required', detail: 'Choose a file.' }] });
  return { about, bytes };
}

const unknownPart = (name: string): Problem =>
  problem('invalid-input', { errors: [{ pointer: `/${name.slice(0, 20).replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'unknown-field', detail: 'An upload has the parts about and file.' }] });

const tooLarge = (maxBytes: number): Problem =>
  problem('file-too-large', { status: 413, detail: `The file is larger than ${maxBytes / 1024 / 1024} MB, which is the most that is taken.` });

function refusal(error: unknown, maxBytes: number): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(maxBytes);
  return problem('invalid-input', { detail: 'The upload is incomplete or not what its head says. Send it again.' });
}
