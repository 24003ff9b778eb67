import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.js';
import type { MailText } from './mail-texts.js';

export interface Mail extends MailText {
  /** Of the outbox row. It becomes the Message-ID, so that a mail sent twice by a crash is seen to be the same one. */
  readonly id: string;
  readonly to: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** By SMTP when there is a server; else as .eml files in a directory, for development and tests. */
export function mailer(config: Config): Mailer {
  const { smtpUrl, directory, from } = config.mail;
  const domain = new URL(config.publicUrl).hostname;
  const letterOf = ({ id, to, subject, text }: Mail) => ({ messageId: `<${id}@${domain}>`, from, to: { name: '', address: to }, subject, text });
  if (smtpUrl === null) return fileMailer(path.resolve(directory), letterOf);
  const transport = createTransport({ url: smtpUrl, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  return { async send(mail) { await transport.sendMail(letterOf(mail)); } };
}

type LetterOf = (mail: Mail) => { readonly messageId: string; readonly from: string; readonly to: { name: string; address: string }; readonly subject: string; readonly text: string };

/** One file per mail, named by its id and put in place whole, so that a reader never sees half of one. */
function fileMailer(directory: string, letterOf: LetterOf): Mailer {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail) {
      const { message } = await composer.sendMail(letterOf(mail));
      await mkdir(directory, { recursive: true });
      const file = path.join(directory, `${mail.id}.eml`);
      await writeFile(`${file}.part`, message as Buffer);
      await rename(`${file}.part`, file);
    },
  };
}
