// One edited thing on its way to the server: kept on the device at once, sent after a pause, repeated until acknowledged.
// No React and no clock of its own, so that every path can be tested.
import { networkCode, Problem } from '@legwork/api-client';
import { createStore, type Store } from '../store';
import { isSame } from './merge-sections';

export interface Saved<T> {
  readonly version: number;
  readonly value: T;
}

/** What lies on the device: the edit and what it was made on. */
export interface Edit<T> {
  readonly base: Saved<T>;
  readonly value: T;
}

export type SaveState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  /** `at`: milliseconds since 1970 */
  | { readonly kind: 'saved'; readonly at: number }
  /** Not sent yet; repeated by itself. `kept` says whether the device holds a copy. */
  | { readonly kind: 'waiting'; readonly why: 'offline' | 'busy' | 'signed-out'; readonly kept: boolean }
  /**
   * A person has to choose. `base`: what both texts were made on. `whose`: the other text is the server's, or one that an
   * earlier visit left on this device.
   */
  | { readonly kind: 'conflict'; readonly base: T; readonly theirs: Saved<T>; readonly whose: 'server' | 'device' }
  /** Refused for what it says; sent again after the next change */
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface Snapshot<T> {
  readonly value: T;
  readonly saved: Saved<T>;
  readonly state: SaveState<T>;
}

export interface Timer {
  readonly now: () => number;
  readonly start: (action: () => void, delayMs: number) => number;
  readonly stop: (timer: number | undefined) => void;
}

export interface AutosavePorts<T> {
  /** Sends `value`, made on `base` (its version goes into If-Match); answers the new version. */
  readonly save: (value: T, base: Saved<T>) => Promise<Saved<T>>;
  /** Puts the edit on the device; false when that is impossible. */
  readonly keep: (edit: Edit<T>) => Promise<boolean>;
  /** The same for a page that is about to go: done when it returns. */
  readonly keepAtOnce: (edit: Edit<T>) => void;
  readonly forget: () => Promise<void>;
  /** `theirs` with my changes in it, or undefined when a person has to choose. */
  readonly merge: (base: T, mine: T, theirs: T) => T | undefined;
  /** Both edits, and where they clash the preferred one. */
  readonly prefer: (base: T, preferred: T, other: T) => T;
  /** A conflict has ended: what had to stay on the device meanwhile may be taken up. */
  readonly onAgreed: () => void;
  /** Reads the fresh representation that comes with stale-version. */
  readonly readCurrent: (current: unknown) => Saved<T> | undefined;
  readonly timer: Timer;
}

const keepAfterMs = 250;
const sendAfterMs = 500;
const longestPauseMs = 4_000;
const backoffMs = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 30_000);

const waitingFor = (problem: Problem): 'offline' | 'busy' | 'signed-out' | undefined => {
  if (problem.code === networkCode) return 'offline';
  if (problem.status === 401) return 'signed-out';
  return problem.status === 429 || problem.status >= 500 ? 'busy' : undefined;
};

export class AutosaveQueue<T> {
  readonly snapshot: Store<Snapshot<T>>;
  private kept = false;
  private inFlight: Promise<void> | undefined;
  private attempt = 0;
  private dirtySince: number | undefined;
  private keepTimer: number | undefined;
  private sendTimer: number | undefined;

  constructor(server: Saved<T>, private readonly ports: AutosavePorts<T>) {
    this.snapshot = createStore<Snapshot<T>>({ value: server.value, saved: server, state: { kind: 'idle' } });
  }

  change(next: T): void {
    const { timer } = this.ports;
    this.dirtySince ??= timer.now();
    const { kind } = this.snapshot.get().state;
    const isCalm = kind === 'idle' || kind === 'saved' || kind === 'refused';
    this.put({ value: next, ...(isCalm ? { state: { kind: 'pending' } } : {}) });
    this.keepTimer ??= timer.start(() => void this.keepNow(), keepAfterMs);
    if (kind !== 'conflict') this.schedule(Math.max(0, Math.min(sendAfterMs, this.dirtySince + longestPauseMs - timer.now())));
  }

  /**
   * Takes up edits found on the device from an earlier visit, oldest first, and answers how many it took. One that
   * clashes becomes a conflict for the person to settle; those after it stay on the device until then.
   */
  adopt(edits: readonly Edit<T>[]): number {
    for (const [index, edit] of edits.entries()) {
      if (this.dirtySince === undefined) this.goOnWith(edit);
      else this.mixIn(edit);
      if (this.snapshot.get().state.kind === 'conflict') return index + 1;
    }
    return edits.length;
  }

  /** A newer representation reached the screen by another way, for example a reload of the list. */
  refresh(server: Saved<T>): void {
    const { saved, value, state } = this.snapshot.get();
    if (server.version <= saved.version || this.inFlight !== undefined || (state.kind === 'conflict' && state.whose === 'device')) return;
    if (this.dirtySince === undefined) this.put({ saved: server, value: server.value });
    else this.rebase(server, saved.value, value);
  }

  /** Ends a conflict: where the texts clash keep mine, or take theirs, or go on with a text put together from both. */
  resolve(choice: 'mine' | 'theirs' | { readonly merged: T }): void {
    const { state, saved, value } = this.snapshot.get();
    if (state.kind !== 'conflict') return;
    const { theirs, whose } = state;
    const base = whose === 'server' ? theirs : saved;
    const [preferred, other] = choice === 'mine' ? [value, theirs.value] : [theirs.value, value];
    const chosen = typeof choice === 'object' ? choice.merged : this.ports.prefer(state.base, preferred, other);
    if (isSame(chosen, base.value)) {
      this.put({ saved: base, value: base.value });
      this.settle();
      return;
    }
    this.put({ saved: base, value: chosen, state: { kind: 'pending' } });
    void this.keepNow();
    this.schedule(0);
  }

  /** Sends what is waiting now: before leaving, before signing, when the network is back. Resolves when it was tried. */
  async flush(): Promise<void> {
    this.ports.timer.stop(this.sendTimer);
    this.sendTimer = undefined;
    await this.inFlight;
    if (this.dirtySince === undefined || this.snapshot.get().state.kind === 'conflict') return;
    this.inFlight ??= this.send().finally(() => {
      this.inFlight = undefined;
    });
    await this.inFlight;
  }

  /** Writes the edit to the device at once: the page may be about to go. */
  async keepNow(): Promise<void> {
    this.ports.timer.stop(this.keepTimer);
    this.keepTimer = undefined;
    if (this.dirtySince === undefined) return;
    const { saved, value } = this.snapshot.get();
    this.kept = await this.ports.keep({ base: saved, value }).catch(() => false);
    if (this.dirtySince === undefined) await this.ports.forget(); // acknowledged while the device was still writing
    const { state } = this.snapshot.get();
    if (state.kind === 'waiting' && state.kept !== this.kept) this.put({ state: { ...state, kept: this.kept } }); // the disk may fill up meanwhile
  }

  /** The page is going: what has not reached the server is on the device when this returns. */
  keepAtOnce(): void {
    if (this.dirtySince === undefined) return;
    const { saved, value } = this.snapshot.get();
    this.ports.keepAtOnce({ base: saved, value });
  }

  /** As if the edit had been made here and the server's text had come meanwhile. */
  private goOnWith(edit: Edit<T>): void {
    const { saved } = this.snapshot.get();
    this.dirtySince = this.ports.timer.now();
    this.put({ saved: edit.base, value: edit.value });
    if (edit.base.version === saved.version) this.change(edit.value);
    else this.rebase(saved, edit.base.value, edit.value);
  }

  /** Into a text that is not sent yet itself. */
  private mixIn(edit: Edit<T>): void {
    const { saved, value } = this.snapshot.get();
    const merged = this.ports.merge(edit.base.value, edit.value, value);
    if (merged === undefined) this.put({ state: { kind: 'conflict', base: edit.base.value, theirs: { version: saved.version, value: edit.value }, whose: 'device' } });
    else this.change(merged);
  }

  private put(part: Partial<Snapshot<T>>): void {
    const before = this.snapshot.get();
    this.snapshot.set({ ...before, ...part });
    if (before.state.kind === 'conflict' && this.snapshot.get().state.kind !== 'conflict') this.ports.onAgreed();
  }

  private schedule(delayMs: number): void {
    this.ports.timer.stop(this.sendTimer);
    this.sendTimer = this.ports.timer.start(() => void this.flush(), delayMs);
  }

  private async send(): Promise<void> {
    const { value, saved } = this.snapshot.get();
    if (this.snapshot.get().state.kind !== 'waiting') this.put({ state: { kind: 'saving' } });
    try {
      this.acknowledge(value, await this.ports.save(value, saved));
    } catch (cause) {
      await this.refused(cause instanceof Problem ? cause : new Problem({ code: 'unexpected', status: 500 }));
    }
  }

  /** The typed text stays as typed, even where the server tidied it: nobody likes their last space eaten. */
  private acknowledge(sent: T, saved: Saved<T>): void {
    this.attempt = 0;
    this.put({ saved });
    if (this.snapshot.get().state.kind === 'conflict') return; // an edit was found on the device meanwhile
    if (Object.is(this.snapshot.get().value, sent)) {
      this.settle();
      return;
    }
    this.dirtySince = this.ports.timer.now();
    this.put({ state: { kind: 'pending' } });
    void this.keepNow();
    this.schedule(sendAfterMs);
  }

  private settle(): void {
    const { timer, forget } = this.ports;
    timer.stop(this.keepTimer);
    this.keepTimer = undefined;
    this.dirtySince = undefined;
    this.kept = false;
    this.put({ state: { kind: 'saved', at: timer.now() } });
    void forget().catch(() => undefined); // an old draft equal to the server's text does no harm
  }

  private async refused(problem: Problem): Promise<void> {
    await this.keepNow();
    const theirs = problem.code === 'stale-version' ? this.ports.readCurrent(problem.current) : undefined;
    const { saved, value, state } = this.snapshot.get();
    if (state.kind === 'conflict') return;
    if (theirs !== undefined) {
      this.rebase(theirs, saved.value, value);
      return;
    }
    const why = waitingFor(problem);
    if (why === undefined) {
      this.put({ state: { kind: 'refused', problem } });
      return;
    }
    this.put({ state: { kind: 'waiting', why, kept: this.kept } });
    if (why === 'signed-out') return; // goes on when the person has signed in again
    this.schedule(problem.retryAfterSeconds === undefined ? backoffMs(this.attempt) : problem.retryAfterSeconds * 1_000);
    this.attempt += 1;
  }

  private rebase(theirs: Saved<T>, base: T, mine: T): void {
    const merged = this.ports.merge(base, mine, theirs.value);
    if (merged === undefined) {
      this.put({ state: { kind: 'conflict', base, theirs, whose: 'server' } });
      return;
    }
    this.put({ saved: theirs, value: merged, state: { kind: 'pending' } });
    void this.keepNow();
    this.schedule(0);
  }
}
