// A mail server of a test's own: takes mails over SMTP, keeps what it said yes to, and lets the test act between any two words.
import net, { type AddressInfo, type Socket } from 'node:net';

/** What has just happened; the server's next word waits for whoever looks on. */
export type Moment = 'connected' | 'sender' | 'recipient' | 'data' | 'body' | 'dot' | 'answered';

export interface Accepted {
  readonly messageId: string;
  readonly to: string;
  readonly raw: string;
}

export interface Conversation {
  readonly to: string;
  /** True once the client is gone. */
  isOver(): boolean;
}

export interface SmtpSink {
  readonly url: string;
  /** Every mail whose last dot arrived: from then on it is the server's to deliver. In order, twins included. */
  readonly accepted: readonly Accepted[];
  /** What a mailbox shows that drops a mail whose Message-ID it has seen. */
  mailbox(): Accepted[];
  /** Looks on from now on; one at a time. */
  watch(look: (moment: Moment, about: Conversation) => Promise<void> | void): void;
  /** Answers instead of "yes", by the address of the recipient. */
  refuse(to: string, at: 'recipient' | 'dot', answer: string): void;
  close(): Promise<void>;
}

const OK = '250 2.0.0 Ok';
const END = '\r\n.\r\n';

export async function openSmtpSink(): Promise<SmtpSink> {
  const accepted: Accepted[] = [];
  const refusals = new Map<string, string>();
  const open = new Set<Socket>();
  let look: (moment: Moment, about: Conversation) => Promise<void> | void = () => undefined;

  const converse = async (socket: Socket): Promise<void> => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    socket.setEncoding('latin1');
    let to = '';
    const about = (): Conversation => ({ to, isOver: () => socket.destroyed });
    const say = (line: string): void => { if (socket.writable) socket.write(`${line}\r\n`); };
    await look('connected', about());
    say('220 sink.test ESMTP');
    let unread = '';
    let inData = false;
    const mayAnswer: Record<string, () => Promise<void>> = {
      EHLO: async () => say('250 sink.test'),
      HELO: async () => say('250 sink.test'),
      MAIL: async () => { await look('sender', about()); say(OK); },
      RSET: async () => say(OK),
      QUIT: async () => { say('221 Bye'); socket.end(); },
      DATA: async () => { await look('data', about()); inData = true; say('354 Go on'); },
    };
    const command = async (line: string): Promise<void> => {
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'RCPT') {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        await look('recipient', about());
        say(refusals.get(`recipient ${to}`) ?? OK);
        return;
      }
      await (mayAnswer[word] ?? (async () => say('502 No such command')))();
    };
    const letter = async (raw: string): Promise<void> => {
      const refusal = refusals.get(`dot ${to}`);
      if (refusal === undefined) accepted.push({ messageId: /^message-id: *(<[^>]+>)/im.exec(raw)?.[1] ?? '', to, raw });
      await look('dot', about());
      say(refusal ?? OK);
      await look('answered', about());
    };
    for await (const chunk of socket) {
      unread += String(chunk);
      if (inData && unread !== '' && !unread.includes(END)) await look('body', about());
      for (let end = unread.indexOf(inData ? END : '\r\n'); end >= 0; end = unread.indexOf(inData ? END : '\r\n')) {
        const [part, length] = [unread.slice(0, end), inData ? END.length : 2];
        unread = unread.slice(end + length);
        if (!inData) await command(part);
        else {
          inData = false;
          await letter(part);
        }
      }
    }
  };

  const server = net.createServer((socket) => void converse(socket).catch(() => socket.destroy()));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    mailbox: () => accepted.filter(({ messageId }, at) => accepted.findIndex((one) => one.messageId === messageId) === at),
    watch(next) { look = next; },
    refuse(to, at, answer) { refusals.set(`${at} ${to}`, answer); },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
