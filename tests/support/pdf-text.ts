// What a PDF says and draws, page by page: streams unpacked, strings shown put together line by line, drawn lines counted.
import { constants, inflateSync } from 'node:zlib';
import type { Response } from 'supertest';

/** An answer as bytes: a PDF is not text. */
export const bytes = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};

export interface PdfPage {
  readonly text: string;
  /** Straight and curved pieces of what is drawn. */
  readonly drawn: number;
}

type Objects = ReadonlyMap<string, string>;
type Letters = ReadonlyMap<string, string>;

function objectsOf(pdf: Buffer): Objects {
  return new Map([...pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]));
}

function streamOf(body: string): string {
  const packed = /stream\n([\s\S]*?)\nendstream/.exec(body)?.[1];
  if (packed === undefined) return '';
  return inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
}

const linked = (objects: Objects, body: string, name: string): string => objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';

/** Of an embedded font: which letter each number stands for. */
function lettersOf(objects: Objects, font: string): Letters {
  const letters = new Map<string, string>();
  const map = streamOf(linked(objects, font, 'ToUnicode'));
  for (const [, from = '', list = ''] of map.matchAll(/<([\da-f]{4})>\s*<[\da-f]{4}>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([\da-f]*)>/gi)].forEach(([, code = ''], at) => letters.set((Number.parseInt(from, 16) + at).toString(16).padStart(4, '0'), Buffer.from(code, 'hex').swap16().toString('utf16le')));
  }
  return letters;
}

function fontsOf(objects: Objects, page: string): ReadonlyMap<string, Letters> {
  const resources = linked(objects, page, 'Resources');
  const list = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  return new Map([...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, lettersOf(objects, objects.get(number) ?? '')]));
}

/** Letters of the built-in fonts outside Latin 1 (curly apostrophes, dashes) come as they are coded in the font. */
const shown = (hex: string, letters: Letters | undefined): string =>
  (letters === undefined || letters.size === 0 ? Buffer.from(hex, 'hex').toString('latin1') : (hex.match(/.{4}/g) ?? []).map((code) => letters.get(code.toLowerCase()) ?? '').join(''));

function textOf(drawing: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters | undefined;
  const lines: string[] = [];
  for (const [, font, parts] of drawing.matchAll(/\/(\w+) [\d.]+ Tf|\[((?:<[\da-f]*>|[\s\d.-])*)\]\s*TJ/gi)) {
    if (font !== undefined) letters = fonts.get(font);
    if (parts !== undefined) lines.push([...parts.matchAll(/<([\da-f]*)>/gi)].map(([, hex = '']) => shown(hex, letters)).join(''));
  }
  return lines.join('\n');
}

export function pdfPages(pdf: Buffer): PdfPage[] {
  const objects = objectsOf(pdf);
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body)) ?? '';
  const numbers = [...(/\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number);
  return numbers.map((number) => {
    const page = objects.get(number) ?? '';
    const drawing = streamOf(linked(objects, page, 'Contents'));
    return { text: textOf(drawing, fontsOf(objects, page)), drawn: drawing.match(/ [lc]$/gm)?.length ?? 0 };
  });
}

export const pdfText = (pdf: Buffer): string => pdfPages(pdf).map(({ text }) => text).join('\n');
