import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../http/problem.js';
import { PasswordHasher } from './password-hasher.js';

describe('hashing', () => {
  it('matches the password and nothing near it, past any seventy-second byte', async () => {
    const hasher = new PasswordHasher();
    const long = `${'x'.repeat(100)}a`;
    const hash = await hasher.hash(long);
    expect(await hasher.matches(hash, long)).toBe(true);
    expect(await hasher.matches(hash, `${'x'.repeat(100)}b`)).toBe(false);
  });

  it('takes the same characters typed in another form', async () => {
    const hasher = new PasswordHasher();
    expect(await hasher.matches(await hasher.hash('café au lait chaud'), 'cafe\u0301 au lait chaud')).toBe(true);
  });

  it('matches nothing where there is no account, after the same work', async () => {
    const hasher = new PasswordHasher();
    await hasher.onModuleInit();
    const hash = await hasher.hash('lantern orbit pickle');
    const time = async (stored: string | null) => {
      const start = performance.now();
      for (let at = 0; at < 5; at += 1) expect(await hasher.matches(stored, 'something else')).toBe(false);
      return performance.now() - start;
    };
    // Work left out would show in every round; a burst of another program on this machine does not.
    const ratios: number[] = [];
    for (let round = 0; round < 3; round += 1) ratios.push((await time(null)) / (await time(hash)));
    const [, middle] = ratios.sort((a, b) => a - b);
    expect(middle).toBeGreaterThan(0.4);
    expect(middle).toBeLessThan(2.5);
  });

  it('turns away who would wait too long, and serves who comes after', async () => {
    const hasher = new PasswordHasher({ atOnce: 1, longestWaitMs: 1 });
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => hasher.hash('lantern orbit pickle')));
    const refused = all.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect((reason as Problem).status).toBe(503);
    await pause(50);
    await expect(hasher.hash('lantern orbit pickle')).resolves.toMatch(/^\$argon2id\$/);
  });
});
