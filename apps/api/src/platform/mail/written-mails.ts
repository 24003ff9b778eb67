// Without a mail server mails are files; this reads the words of one back, for the outbox screen of a clinic that is trying things out.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config/config.js';

/** Undefined where mails leave by SMTP, and for a mail that was never written. */
export async function writtenMail(config: Config, id: string): Promise<string | undefined> {
  if (config.mail.smtpUrl !== null || !/^[\da-f-]{36}$/.test(id)) return undefined;
  const file = path.join(path.resolve(config.mail.directory), `${id}.eml`);
  const letter = await readFile(file, 'utf8').catch(() => undefined);
  return letter === undefined ? undefined : textOf(letter);
}

/** The files of mails that the outbox no longer keeps. */
export async function forgetWrittenMails(config: Config, ids: readonly string[]): Promise<void> {
  if (config.mail.smtpUrl !== null) return;
  for (const id of ids) await rm(path.join(path.resolve(config.mail.directory), `${id}.eml`), { force: true });
}

/** The text part of a mail as nodemailer writes it: plain, quoted-printable or base64; the first of several where something is attached. */
export function textOf(letter: string): string {
  const lines = letter.replaceAll('\r\n', '\n');
  const end = lines.indexOf('\n\n');
  const boundary = /content-type:\s*multipart\/[^\n]*\n?[^\n]*boundary="([^"\n]+)"/i.exec(lines.slice(0, end))?.[1];
  if (boundary !== undefined) return textOf((lines.split(`--${boundary}\n`)[1] ?? '').replace(/\n$/, ''));
  const head = lines.slice(0, end).toLowerCase();
  const body = lines.slice(end + 2);
  if (head.includes('content-transfer-encoding: base64')) return Buffer.from(body, 'base64').toString('utf8');
  return head.includes('content-transfer-encoding: quoted-printable') ? unquoted(body) : body;
}

function unquoted(body: string): string {
  const bytes = body.replaceAll(/=\n/g, '').split(/(=[\dA-Fa-f]{2})/).map((part) =>
    (/^=[\dA-Fa-f]{2}$/.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8')));
  return Buffer.concat(bytes).toString('utf8');
}
