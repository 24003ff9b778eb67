// An uploaded file after it was checked: the only form in which a feature meets one.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Drawn anew from its pixels: nothing of the sent file's bytes is in it, so neither place, camera nor anything hidden. */
export interface ReceivedPicture {
  readonly kind: 'picture';
  readonly mediaType: 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** JPEG, at most 360 pixels a side. */
  readonly thumbnail: Uint8Array<ArrayBuffer>;
  /** Pixels, after it was turned upright. */
  readonly width: number;
  readonly height: number;
  /** Of `bytes`. */
  readonly sha256: Uint8Array<ArrayBuffer>;
}

/** As it was sent, after it was found to hold nothing that runs. */
export interface ReceivedDocument {
  readonly kind: 'document';
  readonly mediaType: 'application/pdf';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: Uint8Array<ArrayBuffer>;
}

export type ReceivedFile = ReceivedPicture | ReceivedDocument;

interface Held {
  readonly file: ReceivedFile;
  /** Hex; of the bytes as they were sent. */
  readonly sentHash: string;
}

const held = new WeakMap<FastifyRequest, Held>();

export function holdReceived(request: FastifyRequest, what: Held): void {
  held.set(request, what);
}

/** Tells two uploads apart, as the body does for other requests; undefined when there was none. */
export const sentHashOf = (request: FastifyRequest): string | undefined => held.get(request)?.sentHash;

/** `@Received() file: ReceivedFile`, on routes declared with `@TakesUpload`. */
export const Received = createParamDecorator((_data: unknown, host: ExecutionContext): ReceivedFile => {
  const found = held.get(host.switchToHttp().getRequest<FastifyRequest>());
  if (found === undefined) throw new Error('@Received() is only for routes declared with @TakesUpload.');
  return found.file;
});
