// Mails as the worker writes them when it has no mail server.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { requireEnv } from './database.js';

const PATIENCE_MS = 90_000;

/** The text of the mail to an address, once the worker has sent it; soft line breaks undone. */
export async function mailTo(address: string, patienceMs: number = PATIENCE_MS): Promise<string> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(200)) {
    const [mail] = await mailsTo(address);
    if (mail !== undefined) return mail;
  }
  throw new Error(`No mail to ${address} within ${patienceMs} ms.`);
}

/** The PDF that hangs on the mail to an address, once the worker has sent it. */
export async function enclosedPdf(address: string): Promise<Buffer> {
  await mailTo(address);
  for (const raw of await rawMails()) {
    const part = raw.includes(`To: ${address}`) ? /Content-Type: application\/pdf[\s\S]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/u.exec(raw)?.[1] : undefined;
    if (part !== undefined) return Buffer.from(part, 'base64');
  }
  throw new Error(`No PDF hangs on the mail to ${address}.`);
}

export async function mailsTo(address: string): Promise<string[]> {
  return (await rawMails()).map(decode).filter((mail) => mail.includes(`To: ${address}`));
}

async function rawMails(): Promise<string[]> {
  const directory = path.resolve(requireEnv('MAIL_DIRECTORY'));
  const files = (await readdir(directory).catch(() => [])).filter((file) => file.endsWith('.eml'));
  return Promise.all(files.map((file) => readFile(path.join(directory, file), 'utf8')));
}

/** The secret part of the link in a mail. */
export function tokenIn(mail: string): string {
  const token = /#([A-Za-z0-9_-]{43})/.exec(mail)?.[1];
  if (token === undefined) throw new Error('The mail holds no link with a token.');
  return token;
}

function decode(mail: string): string {
  return mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
}
