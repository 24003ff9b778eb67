import { MailFailure } from '../mail/mail-failure.js';
import { ClaimLost, deliver, deliverAll, type Failure, MOST_ATTEMPTS, nextAttempt, type Waiting } from './delivery.js';

const NOW = new Date('2026-03-14T12:00:00Z');
const MAIL = { id: 'm', to: 'a@example.test', subject: 's', text: 't' };

function waiting(attempts: number | undefined, over: Partial<Waiting> = {}) {
  const seen: string[] = [];
  const failures: Failure[] = [];
  const note = (what: string) => () => { seen.push(what); return Promise.resolve(); };
  const row: Waiting = {
    claim: () => Promise.resolve(attempts === undefined ? undefined : { mail: MAIL, attempts }),
    markHandedOver: note('handed over'),
    markSent: note('sent'),
    markUnsure: note('unsure'),
    markFailed: (failure) => { failures.push(failure); return Promise.resolve(); },
    ...over,
  };
  return { row, seen, failures };
}

const working = { send: (_mail: unknown, handOver: () => Promise<void>) => handOver() };
const failing = (failure: unknown) => ({ send: () => Promise.reject(failure) });
const at = () => NOW;

describe('delivering a mail', () => {
  it('marks it before its last dot and after', async () => {
    const { row, seen, failures } = waiting(1);
    expect(await deliver(row, working, at)).toBe('sent');
    expect(seen).toEqual(['handed over', 'sent']);
    expect(failures).toEqual([]);
  });

  it('leaves alone what another worker has', async () => {
    const { row, seen } = waiting(undefined);
    expect(await deliver(row, failing(new Error('never asked')), at)).toBe('nothing');
    expect(seen).toEqual([]);
  });

  it('says nothing more about a mail that another worker took over before its last dot', async () => {
    const { row, seen, failures } = waiting(1, { markHandedOver: () => Promise.reject(new ClaimLost()) });
    expect(await deliver(row, working, at)).toBe('nothing');
    expect([seen, failures]).toEqual([[], []]);
  });

  it('tries again later what did not leave', async () => {
    const { row, failures } = waiting(1);
    expect(await deliver(row, failing(new MailFailure('server-unreachable', false, true)), at)).toBe('failed');
    expect(failures).toEqual([{ reason: 'server-unreachable', final: false, nextAttemptAt: expect.any(Date) }]);
    expect(failures[0]?.nextAttemptAt.getTime()).toBeGreaterThan(NOW.getTime());
  });

  it('gives up at once where the server will say the same again, and else after the last attempt', async () => {
    const refused = waiting(1);
    await deliver(refused.row, failing(new MailFailure('address-refused', true, true)), at);
    expect(refused.failures[0]).toMatchObject({ reason: 'address-refused', final: true });
    const tired = waiting(MOST_ATTEMPTS);
    await deliver(tired.row, failing(new MailFailure('server-busy', false, true)), at);
    expect(tired.failures[0]?.final).toBe(true);
  });

  it('never calls a mail failed that may have arrived', async () => {
    const { row, seen, failures } = waiting(MOST_ATTEMPTS);
    expect(await deliver(row, failing(new MailFailure('server-unreachable', false, false)), at)).toBe('unsure');
    expect([seen, failures]).toEqual([['unsure'], []]);
  });

  it('insists on marking what was sent', async () => {
    let tries = 0;
    const { row } = waiting(1, { markSent: () => { tries += 1; return tries < 3 ? Promise.reject(new Error('the database stumbles')) : Promise.resolve(); } });
    expect(await deliver(row, working, at)).toBe('sent');
    expect(tries).toBe(3);
  });

  it('makes what hangs on a mail once it is claimed; a document that fails counts as an attempt', async () => {
    const sent: unknown[] = [];
    const attachment = { fileName: 'letter.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF') };
    const collecting = { send: (mail: unknown, handOver: () => Promise<void>) => { sent.push(mail); return handOver(); } };
    await deliver(waiting(1, { claim: () => Promise.resolve({ mail: MAIL, attempts: 1, attach: () => Promise.resolve([attachment]) }) }).row, collecting, at);
    expect(sent).toEqual([{ ...MAIL, attachments: [attachment] }]);
    const broken = waiting(1, { claim: () => Promise.resolve({ mail: MAIL, attempts: 1, attach: () => Promise.reject(new Error('no paper')) }) });
    await expect(deliver(broken.row, working, at)).rejects.toThrow('no paper');
    expect(broken.failures).toEqual([expect.objectContaining({ reason: 'unknown', final: false })]);
  });

  it('waits longer each time, up to four hours', () => {
    const waits = Array.from({ length: 12 }, (_, before) => nextAttempt(before + 1, NOW, () => 0).getTime() - NOW.getTime());
    expect(waits.slice(0, 3)).toEqual([30_000, 60_000, 120_000]);
    expect(Math.max(...waits)).toBe(4 * 3_600_000);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  });
});

describe('delivering many', () => {
  it('goes on after one that went wrong, and says so', async () => {
    const done: number[] = [];
    const one = (row: number) => (row === 1 ? Promise.reject(new Error('the first')) : Promise.resolve(done.push(row)));
    await expect(deliverAll([1, 2, 3], one)).rejects.toThrow('the first');
    expect(done).toEqual([2, 3]);
  });
});
