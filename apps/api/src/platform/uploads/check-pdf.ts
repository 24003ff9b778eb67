// A PDF is kept as it was sent, so it may hold nothing that runs, opens, sends or hides: no script, no action that starts
// a program or sends a form, no embedded file or media, no dynamic form, no encryption (what cannot be read cannot be
// checked). Names are looked for in the whole file, in their escaped spelling too, and in every compressed part. This does
// not make a file trustworthy; it is served as a download of its own all the same.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { problem, type Problem } from '../http/problem.js';
import { inTurn } from './in-turn.js';
import type { ReceivedDocument } from './received-file.js';

const inflated = promisify(inflate);

const FORBIDDEN: readonly (readonly [name: RegExp, what: string])[] = [
  [/\/JavaScript\b/, 'a script'], [/\/Rendition\b/, 'a script'], [/\/Launch\b/, 'an action that starts a program'],
  [/\/(?:SubmitForm|ImportData)\b/, 'a form that sends data'], [/\/(?:GoToE|GoToR)\b/, 'a link into other files'],
  [/\/EmbeddedFiles?\b/, 'embedded files'], [/\/(?:RichMedia|Movie|Sound)\b/, 'embedded media'], [/\/XFA\s*(?:\[|\d+\s+\d+\s+R)/, 'a dynamic form'], [/\/Encrypt\b/, 'a password'],
];

/** Filters and predictors under which a part that holds objects could not be read here. */
const UNREADABLE_OBJECTS = /\/(?:LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|Crypt|DecodeParms|LZW|A85|AHx|RL)\b/;
const OBJECT_PART = /\/ObjStm\b/;
const START = /stream\r?\n/g;
const HEAD_LENGTH = 1024;
const MOST_PARTS = 20_000;
const MOST_INFLATED = 128 * 1024 * 1024;

export const checkedPdf = (sent: Uint8Array): Promise<ReceivedDocument> => inTurn(() => check(sent));

async function check(sent: Uint8Array): Promise<ReceivedDocument> {
  const bytes = new Uint8Array(sent);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-') || !text.slice(-HEAD_LENGTH).includes('%%EOF')) throw problem('file-unreadable', { detail: 'The PDF is damaged or incomplete.' });
  refuseForbidden(text);
  await refuseHidden(text, bytes);
  return { kind: 'document', mediaType: 'application/pdf', bytes, sha256: new Uint8Array(createHash('sha256').update(bytes).digest()) };
}

/** `/J#61vaScript` is the same name as `/JavaScript`. */
const unescaped = (text: string): string => text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function refuseForbidden(text: string): void {
  const plain = unescaped(text);
  const found = FORBIDDEN.find(([name]) => name.test(plain));
  if (found !== undefined) throw refused(found[1]);
}

async function refuseHidden(text: string, bytes: Uint8Array): Promise<void> {
  let [parts, left] = [0, MOST_INFLATED];
  for (const match of text.matchAll(START)) {
    parts += 1;
    const start = match.index + match[0].length;
    const head = unescaped(text.slice(Math.max(0, match.index - HEAD_LENGTH), match.index));
    const own = head.slice(head.lastIndexOf(' obj') + 1);
    if (OBJECT_PART.test(own) && UNREADABLE_OBJECTS.test(own)) throw refused('parts that cannot be checked');
    const part = await unpack(bytes.subarray(start), left);
    left -= part.length;
    if (parts > MOST_PARTS || left <= 0) throw refused('more than can be checked');
    refuseForbidden(part);
  }
}

/** Empty for what is no deflated data, such as a picture. */
async function unpack(bytes: Uint8Array, most: number): Promise<string> {
  if ((bytes[0] ?? 0) % 16 !== 8) return '';
  try {
    return (await inflated(bytes, { maxOutputLength: Math.max(1, most) })).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw refused('more than can be checked');
    return '';
  }
}

const refused = (what: string): Problem =>
  problem('document-not-safe', { detail: `This PDF holds ${what}, so it is not taken. Print it to a new PDF, or scan it, and send that.` });
