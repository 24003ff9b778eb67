// A picture is decoded and drawn anew. Orientation is applied first; place, camera, colour profile, comments, embedded
// previews and whatever was hung on behind the picture stay behind.
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { problem, type Problem } from '../http/problem.js';
import { inTurn } from './in-turn.js';
import type { ReceivedPicture } from './received-file.js';

/** More than any phone takes in one picture; a small file that claims more is made to exhaust memory. */
export const MOST_PIXELS = 60_000_000;
const THUMBNAIL_SIDE = 360;
const SLOWEST_SECONDS = 8;
const PAPER = '#ffffff';

// Only the decoders of the types that are taken: no SVG, no GIF, no PDF, no raw formats, wherever a file pretends to be one.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

export function cleanPicture(sent: Uint8Array, longestSide: number): Promise<ReceivedPicture> {
  return inTurn(async () => {
    try {
      return await drawAnew(sent, longestSide);
    } catch (error) {
      throw refusal(error);
    }
  });
}

async function drawAnew(sent: Uint8Array, longestSide: number): Promise<ReceivedPicture> {
  const { data, info } = await sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error', autoOrient: true })
    .timeout({ seconds: SLOWEST_SECONDS })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: PAPER })
    .toColourspace('srgb')
    .jpeg({ quality: 85 })
    .toBuffer({ resolveWithObject: true });
  const thumbnail = await sharp(data).resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 72 }).toBuffer();
  return {
    kind: 'picture', mediaType: 'image/jpeg', bytes: new Uint8Array(data), thumbnail: new Uint8Array(thumbnail), width: info.width, height: info.height,
    sha256: new Uint8Array(createHash('sha256').update(data).digest()),
  };
}

function refusal(error: unknown): Problem {
  if (error instanceof Error && /pixel limit/i.test(error.message)) {
    return problem('picture-too-large', { detail: `The picture has more than ${MOST_PIXELS / 1_000_000} million pixels. Take it at a lower resolution.` });
  }
  return problem('picture-unreadable', { detail: 'The picture is damaged or incomplete and could not be read. Take it again.' });
}
