import type { Timer } from '../autosave-queue';

/** A clock that stands still until it is moved, and runs what falls due on the way. */
export const fakeTimer = () => {
  let now = 0;
  let last = 0;
  const due = new Map<number, { readonly at: number; readonly action: () => void }>();
  const timer: Timer = {
    now: () => now,
    start: (action, delayMs) => {
      last += 1;
      due.set(last, { at: now + delayMs, action });
      return last;
    },
    stop: (id) => void (id !== undefined && due.delete(id)),
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  };
  const pass = async (ms: number): Promise<void> => {
    const until = now + ms;
    for (;;) {
      const next = [...due].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (next === undefined) break;
      due.delete(next[0]);
      now = Math.max(now, next[1].at);
      next[1].action();
      await settle();
    }
    now = until;
    await settle();
  };
  return { timer, pass, settle };
};
