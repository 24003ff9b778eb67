import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.js';
import { failureOf } from './mail-failure.js';
import type { MailText } from './mail-texts.js';

export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export interface Mail extends MailText {
  /** Of the outbox row and, after a person had it sent again, of that further sending: what the Message-ID is made of. */
  readonly id: string;
  readonly to: string;
  /** Where one request stops mails of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string;
  readonly attachments?: readonly Attachment[];
}

export interface Mailer {
  /**
   * Sends one mail. `handOver` is awaited when the server holds everything but the last dot, which is what makes a mail
   * its own: until then it is certain that nothing was sent. If it throws, the dot is never sent.
   * Throws a MailFailure, or what `handOver` threw.
   */
  send(mail: Mail, handOver: () => Promise<void>): Promise<void>;
}

/** Of a server that says nothing. After the last dot it may look for viruses before it answers. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 120_000 };

/** By SMTP when there is a server; else as .eml files in a directory, for development and tests. */
export function mailer(config: Config): Mailer {
  const { smtpUrl, directory, from } = config.mail;
  const domain = new URL(config.publicUrl).hostname;
  const letterOf = (mail: Mail): Letter => ({
    messageId: `<${mail.id}@${domain}>`, from, to: { name: '', address: mail.to }, subject: mail.subject, text: mail.text, headers: headersOf(mail),
    attachments: (mail.attachments ?? []).map(({ fileName, mediaType, content }) => ({ filename: fileName, contentType: mediaType, content })),
  });
  return smtpUrl === null ? fileMailer(path.resolve(directory), letterOf) : smtpMailer(smtpUrl, letterOf);
}

interface Letter {
  readonly messageId: string;
  readonly from: string;
  readonly to: { name: string; address: string };
  readonly subject: string;
  readonly text: string;
  readonly headers: Record<string, string>;
  readonly attachments: { filename: string; contentType: string; content: Buffer }[];
}

type LetterOf = (mail: Mail) => Letter;

function headersOf({ unsubscribeUrl }: Mail): Record<string, string> {
  const machine = { 'Auto-Submitted': 'auto-generated' };
  return unsubscribeUrl === undefined ? machine : { ...machine, 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function smtpMailer(url: string, letterOf: LetterOf): Mailer {
  return {
    async send(mail, handOver) {
      let isHandedOver = false;
      let refused: unknown;
      const lastMoment = async () => {
        try {
          await handOver();
          isHandedOver = true;
        } catch (error) {
          refused = error;
          throw error;
        }
      };
      const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
      transport.use('stream', ({ message }, done) => {
        const whole = message.createReadStream.bind(message);
        message.createReadStream = () => Readable.from(heldBack(whole(), lastMoment), { objectMode: false });
        done();
      });
      try {
        await transport.sendMail(letterOf(mail));
      } catch (error) {
        throw refused ?? failureOf(error, isHandedOver);
      } finally {
        transport.close();
      }
    },
  };
}

/** The bytes of a mail, then a pause. They are asked for once the server has taken sender and recipient and said "go on". */
async function* heldBack(source: AsyncIterable<Buffer>, beforeTheEnd: () => Promise<void>): AsyncGenerator<Buffer> {
  yield* source;
  await beforeTheEnd();
}

/** One file per mail, named by its id and put in place whole, so that a reader never sees half of one. */
function fileMailer(directory: string, letterOf: LetterOf): Mailer {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail, handOver) {
      const { message } = await composer.sendMail(letterOf(mail));
      await mkdir(directory, { recursive: true });
      const file = path.join(directory, `${mail.id}.eml`);
      await writeFile(`${file}.part`, message as Buffer);
      await handOver();
      await rename(`${file}.part`, file);
    },
  };
}
