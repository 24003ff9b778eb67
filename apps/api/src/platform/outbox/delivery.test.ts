import { deliver, type Failure, MOST_ATTEMPTS, nextAttempt, type Waiting } from './delivery.js';

const NOW = new Date('2026-03-14T12:00:00Z');
const MAIL = { id: 'm', to: 'a@example.test', subject: 's', text: 't' };

function waiting(attempts: number | undefined) {
  const seen: { sent: boolean; failure: Failure | undefined } = { sent: false, failure: undefined };
  const row: Waiting = {
    claim: () => Promise.resolve(attempts === undefined ? undefined : { mail: MAIL, attempts }),
    markSent: () => { seen.sent = true; return Promise.resolve(); },
    markFailed: (failure) => { seen.failure = failure; return Promise.resolve(); },
  };
  return { row, seen };
}

const working = { send: () => Promise.resolve() };
const broken = { send: () => Promise.reject(Object.assign(new Error('550 a@example.test unknown'), { code: 'EENVELOPE' })) };

describe('delivering a mail', () => {
  it('marks what was sent', async () => {
    const { row, seen } = waiting(1);
    expect(await deliver(row, working, () => NOW)).toBe('sent');
    expect(seen).toEqual({ sent: true, failure: undefined });
  });

  it('leaves alone what another worker has', async () => {
    const { row, seen } = waiting(undefined);
    expect(await deliver(row, broken, () => NOW)).toBe('nothing');
    expect(seen).toEqual({ sent: false, failure: undefined });
  });

  it('tries again later, and keeps only the kind of the error', async () => {
    const { row, seen } = waiting(1);
    expect(await deliver(row, broken, () => NOW)).toBe('failed');
    expect(seen.failure).toMatchObject({ reason: 'EENVELOPE', final: false });
    expect(seen.failure?.nextAttemptAt.getTime()).toBeGreaterThan(NOW.getTime());
  });

  it('gives up after the last attempt', async () => {
    const { row, seen } = waiting(MOST_ATTEMPTS);
    await deliver(row, broken, () => NOW);
    expect(seen.failure?.final).toBe(true);
  });

  it('waits longer each time, up to four hours', () => {
    const waits = Array.from({ length: 12 }, (_, at) => nextAttempt(at + 1, NOW, () => 0).getTime() - NOW.getTime());
    expect(waits.slice(0, 3)).toEqual([30_000, 60_000, 120_000]);
    expect(Math.max(...waits)).toBe(4 * 3_600_000);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  });
});
