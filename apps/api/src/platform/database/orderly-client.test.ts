import { setTimeout as pause } from 'node:timers/promises';
import { inOrder } from './orderly-client.js';

/** Answers after so many ms, and notes what began and ended. A negative number fails. */
function slow(): { readonly seen: string[]; readonly ask: (ms: number) => Promise<number> } {
  const seen: string[] = [];
  const send = inOrder((...given) => (async () => {
    const ms = Number(given[0]);
    seen.push(`begins ${ms}`);
    await pause(Math.abs(ms));
    seen.push(`ends ${ms}`);
    if (ms < 0) throw new Error(`no ${ms}`);
    return ms;
  })());
  return { seen, ask: (ms) => send(ms) as Promise<number> };
}

describe('a connection asked several things at once', () => {
  it('is busy with one at a time, and answers each', async () => {
    const { seen, ask } = slow();
    expect(await Promise.all([ask(20), ask(5), ask(1)])).toEqual([20, 5, 1]);
    expect(seen).toEqual(['begins 20', 'ends 20', 'begins 5', 'ends 5', 'begins 1', 'ends 1']);
  });

  it('goes on after one that failed', async () => {
    const { seen, ask } = slow();
    const answers = await Promise.allSettled([ask(-5), ask(1)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(seen.at(-1)).toBe('ends 1');
    expect(await ask(2)).toBe(2);
  });

  it('begins at once when it is idle', async () => {
    const { seen, ask } = slow();
    await ask(1);
    await pause(0);
    const asked = ask(3);
    expect(seen.at(-1)).toBe('begins 3');
    await asked;
  });

  it('leaves alone what answers otherwise than by a promise', () => {
    expect(inOrder((...given) => given.length)('select 1', [], () => undefined)).toBe(3);
  });
});
