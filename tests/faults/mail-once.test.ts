// A mail is sent once, whatever dies in between: real workers, killed as a power cut would kill them, a real database and
// a mail server that keeps count (docs/decisions/0005-mail-once.md).
import { setTimeout as pause } from 'node:timers/promises';
import type { Moment } from '../support/smtp-sink.js';
import { until } from '../support/until.js';
import { type Kind, KINDS, type Posted, PostOffice, type Worker } from './post-office.js';

/** `npm test` looks at one moment of each sort; THOROUGH=true at all of them, with more kills. */
const THOROUGH = process.env['THOROUGH'] === 'true';
const BEFORE_THE_END: readonly Moment[] = THOROUGH ? ['connected', 'sender', 'recipient', 'data'] : ['data'];
const AFTER_THE_ANSWER: readonly Kind[] = THOROUGH ? KINDS : ['visit-reminder'];
const KILLS = THOROUGH ? 40 : 4;

jest.setTimeout(THOROUGH ? 900_000 : 480_000);

let office: PostOffice;
beforeAll(async () => {
  office = await PostOffice.open();
});
// Also when it could not be opened: then there is nothing to close, and the failure of the opening is what is told.
afterAll(() => (office as PostOffice | undefined)?.close());
afterEach(() => office.sink.watch(() => undefined));

/** A worker takes the mail and is killed at that moment; another one comes and settles what is left. */
async function killedAt(moment: Moment, kind: Kind): Promise<Posted> {
  const victim = await office.worker();
  let killed: Promise<void> | undefined;
  office.sink.watch(async (now) => {
    if (now !== moment || killed !== undefined) return;
    killed = victim.kill();
    await killed;
  });
  const message = await office.post(kind);
  await until(() => killed !== undefined, `the mail reaches "${moment}"`);
  await killed;
  await office.startWorker();
  await office.settled([message]);
  await pause(1_500);
  return message;
}

describe('a worker killed in the middle of a mail', () => {
  it.each(BEFORE_THE_END)('before the last dot (%s): the next one sends it, and it is sent once', async (moment) => {
    const message = await killedAt(moment, 'visit-reminder');
    expect(office.deliveries(message)).toHaveLength(1);
    expect(await office.standing(message)).toEqual({ status: 'sent', last_error: null, attempts: 2 });
  });

  it('as the body has arrived: sent once, or known to be in doubt', async () => {
    const message = await killedAt('body', 'visit-reminder');
    const { status, last_error: why } = await office.standing(message);
    const sent = office.deliveries(message).length;
    expect([status, sent <= 1, sent === 1 || why === 'unconfirmed']).toEqual(['sent', true, true]);
  });

  it('a reminder that the server had taken is not sent again, and says that nobody confirmed it', async () => {
    const message = await killedAt('dot', 'visit-reminder');
    expect(office.deliveries(message)).toHaveLength(1);
    expect(await office.standing(message)).toEqual({ status: 'sent', last_error: 'unconfirmed', attempts: 1 });
    expect(await office.openTasks(message)).toBe(0);
    // Without the mark before its last dot it would be waiting still, and be sent twice.
    await office.database.owner.query("update outbox_message set status = 'pending', next_attempt_at = now() where id = $1", [message.id]);
    await office.settled([message]);
    expect(office.deliveries(message)).toHaveLength(2);
  });

  it('an invitation that the server had taken waits for a person to decide', async () => {
    const message = await killedAt('dot', 'invitation');
    expect(office.deliveries(message)).toHaveLength(1);
    expect(await office.standing(message)).toEqual({ status: 'unsure', last_error: 'unconfirmed', attempts: 1 });
    expect(await office.openTasks(message)).toBe(1);
  });

  it('an alert that the server had taken is sent again as the same mail: a mailbox shows it once', async () => {
    const message = await killedAt('dot', 'intake-alert');
    const twins = office.deliveries(message);
    expect(twins).toHaveLength(2);
    expect(new Set(twins.map(({ messageId }) => messageId)).size).toBe(1);
    expect(new Set(twins.map(({ raw }) => raw.slice(raw.indexOf('\r\n\r\n')))).size).toBe(1);
    expect(office.sink.mailbox().filter(({ to }) => to === message.to)).toHaveLength(1);
  });

  it.each(AFTER_THE_ANSWER)('after the answer: never lost, and a mailbox shows it once (%s)', async (kind) => {
    const message = await killedAt('answered', kind);
    expect(office.deliveries(message).length).toBeLessThanOrEqual(kind === 'intake-alert' ? 2 : 1);
    expect(office.sink.mailbox().filter(({ to }) => to === message.to)).toHaveLength(1);
  });
});

describe('two workers at once', () => {
  it('send every mail once', async () => {
    await office.twoWorkers();
    const messages = await Promise.all(Array.from({ length: 45 }, (_, at) => office.post(KINDS[at % KINDS.length] as Kind)));
    await office.settled(messages);
    expect(messages.map((message) => office.deliveries(message).length)).toEqual(messages.map(() => 1));
    expect(new Set(messages.flatMap((message) => office.deliveries(message)).map(({ messageId }) => messageId)).size).toBe(messages.length);
  });

  it('send it once where one was so slow that the other took it over', async () => {
    await office.twoWorkers();
    let release = (): void => undefined;
    let held: Promise<void> | undefined;
    office.sink.watch(async (moment) => {
      if (moment !== 'data' || held !== undefined) return;
      held = new Promise((resolve) => { release = resolve; });
      await held;
    });
    const message = await office.post('invitation');
    await until(() => held !== undefined, 'the slow one asks to go on');
    await office.settled([message]);
    release();
    await pause(1_500);
    expect(office.deliveries(message)).toHaveLength(1);
    expect(await office.standing(message)).toEqual({ status: 'sent', last_error: null, attempts: 2 });
  });

  it('killed again and again at any moment, lose no mail and send none twice', async () => {
    office.sink.watch(() => pause(Math.random() * 25));
    const messages = await Promise.all(Array.from({ length: KILLS * 6 }, (_, at) => office.post(KINDS[at % KINDS.length] as Kind)));
    const workers: Worker[] = await office.twoWorkers();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(200 + Math.random() * 500);
      await workers[kill % 2]?.kill();
      workers[kill % 2] = await office.startWorker();
    }
    await office.settled(messages, 240_000);
    await pause(1_500);
    const faults: string[] = [];
    let inDoubt = 0;
    for (const message of messages) {
      const { status, last_error: why } = await office.standing(message);
      const [sent, shown] = [office.deliveries(message).length, office.sink.mailbox().filter(({ to }) => to === message.to).length];
      if (why === 'unconfirmed') inDoubt += 1;
      if (shown === 0 && why !== 'unconfirmed') faults.push(`lost: ${message.kind}, ${status}`);
      if (shown > 1 || (sent > 1 && message.kind !== 'intake-alert')) faults.push(`sent ${sent} times: ${message.kind}, ${status}`);
    }
    expect(faults).toEqual([]);
    expect(inDoubt).toBeLessThanOrEqual(KILLS);
  });
});

describe('what the mail server refuses', () => {
  it('for good is not tried again, and is work for somebody', async () => {
    await office.worker();
    const [refused, full] = [await office.post('invitation'), await office.post('intake-alert')];
    office.sink.refuse(refused.to, 'recipient', '550 5.1.1 No such person');
    office.sink.refuse(full.to, 'dot', '452 4.2.2 Over quota');
    await until(async () => (await office.standing(refused)).status === 'failed', 'it is given up');
    await until(async () => (await office.standing(full)).last_error !== null, 'it was tried');
    expect(await office.standing(refused)).toEqual({ status: 'failed', last_error: 'address-refused', attempts: 1 });
    expect(await office.openTasks(refused)).toBe(1);
    expect(await office.standing(full)).toMatchObject({ status: 'pending', last_error: 'mailbox-full' });
    expect(office.deliveries(full)).toHaveLength(0);
  });
});

describe('a mail', () => {
  it('names its sender, one recipient, and how a reminder is stopped', async () => {
    await office.worker();
    const [reminder, invitation] = [await office.post('visit-reminder'), await office.post('invitation')];
    await office.settled([reminder, invitation]);
    const [one] = office.deliveries(reminder);
    expect(one?.raw).toMatch(/^List-Unsubscribe:\s+<http:\/\/127\.0\.0\.1:9\/api\/v1\/reminders\/one-click\/[\w-]{43}>\r$/m);
    expect(one?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(one?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(one?.messageId).toBe(`<${reminder.id}@127.0.0.1>`);
    expect(office.deliveries(invitation)[0]?.raw).not.toContain('List-Unsubscribe');
  });
});
