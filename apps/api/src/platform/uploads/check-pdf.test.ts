import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { Problem } from '../http/problem.js';
import { checkedPdf } from './check-pdf.js';

const bytesOf = (...parts: readonly (string | Uint8Array)[]) => new Uint8Array(Buffer.concat(['%PDF-1.7\n', ...parts, '\n%%EOF\n'].map((part) => Buffer.from(part as string))));

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await checkedPdf(bytes)).kind;
  } catch (error) {
    return error instanceof Problem ? `${error.code}: ${error.detail}` : String(error);
  }
}

const object = (content: string) => bytesOf(`1 0 obj\n<<${content}>>\nendobj`);
const hidden = (head: string, inside: string) => bytesOf(`2 0 obj\n<<${head}>>\nstream\n`, deflateSync(inside), '\nendstream\nendobj');

describe('a PDF', () => {
  it('is kept as it is when it holds pages only', async () => {
    const bytes = hidden('/Filter/FlateDecode/Length 40', 'BT (Dear colleague, script and launch are words) Tj ET');
    const kept = await checkedPdf(bytes);
    expect(Buffer.compare(kept.bytes, bytes)).toBe(0);
    expect(kept.sha256).toHaveLength(32);
  });

  it.each([
    ['/Names<</JavaScript 2 0 R>>', 'a script'], ['/OpenAction<</S /JavaScript/JS(app.alert(1))>>', 'a script'], ['/S /J#61vaScript', 'a script'],
    ['/S/Launch/F(cmd.exe)', 'an action that starts a program'], ['/EF<</F 3 0 R>>/Type/EmbeddedFile', 'embedded files'], ['/Names<</EmbeddedFiles 2 0 R>>', 'embedded files'],
    ['/Encrypt 4 0 R', 'a password'], ['/S/SubmitForm', 'a form that sends data'], ['/Subtype/RichMedia', 'embedded media'], ['/AcroForm<</XFA 9 0 R>>', 'a dynamic form'],
  ])('with %s is refused', async (content, what) => {
    expect(await codeOf(object(content))).toBe(`document-not-safe: This PDF holds ${what}, so it is not taken. Print it to a new PDF, or scan it, and send that.`);
  });

  it('is refused for what a compressed part holds, even one that says it is a page', async () => {
    expect(await codeOf(hidden('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', '5 0 <</S/JavaScript/JS(1)>>'))).toContain('a script');
    expect(await codeOf(hidden('/Length 9', '5 0 <</S/Launch>>'))).toContain('starts a program');
  });

  it('is refused when objects lie where they cannot be read', async () => {
    expect(await codeOf(bytesOf('2 0 obj\n<</Type/ObjStm/Filter/ASCII85Decode>>\nstream\nabc\nendstream\nendobj'))).toContain('cannot be checked');
    expect(await codeOf(hidden('/Type/ObjStm/Filter/FlateDecode/DecodeParms 7 0 R', 'xyz'))).toContain('cannot be checked');
  });

  it('is refused when it unpacks to more than can be checked', async () => {
    expect(await codeOf(hidden('/Filter/FlateDecode', ' '.repeat(140 * 1024 * 1024)))).toContain('more than can be checked');
  });

  it('is refused when it is cut off', async () => {
    expect(await codeOf(new Uint8Array(Buffer.from('%PDF-1.7\n1 0 obj')))).toContain('file-unreadable');
  });
});
