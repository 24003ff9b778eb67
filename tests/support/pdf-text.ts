// The words of a PDF written with the built-in fonts: its streams unpacked, the strings shown put together line by line.
import { constants, inflateSync } from 'node:zlib';

const stream = /stream\n([\s\S]*?)\nendstream/g;
const shown = /\[((?:<[\da-f]*>|[\s\d.-])*)\]\s*TJ/gi;

function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

/** Letters outside Latin 1 (curly apostrophes, dashes) come as they are coded in the font. */
export function pdfText(pdf: Buffer): string {
  const drawing = [...pdf.toString('latin1').matchAll(stream)].map(([, packed = '']) => unpacked(packed)).join('\n');
  return [...drawing.matchAll(shown)].map(([, parts = '']) =>
    [...parts.matchAll(/<([\da-f]*)>/gi)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join('')).join('\n');
}
