// Answers on their way to the clinic: kept on the device first, then sent in order, repeated until acknowledged.
// No React, no network and no clock of its own, so that every path can be tested.
import { Problem, type Schema } from '@legwork/api-client';
import { checkItem, findQuestion, isEmptied, isWithdrawn, withdrawnAnswer, type IntakeAnswers, type QuestionId, type RespondentRelation } from '@legwork/clinical';
import { createStore, type Store } from '../../../lib/store';

export type QueuedAnswer = Schema['LinkAnswer'];
type AnswerValue = QueuedAnswer['value'];

/** What lies on the device: answers not acknowledged yet, and values not finished enough to be answers. */
export interface KeptAnswers {
  readonly queued: readonly QueuedAnswer[];
  readonly unfinished: IntakeAnswers;
}

export type QueueState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'saved' }
  /** Repeated by itself; `kept` says whether the device holds a copy. */
  | { readonly kind: 'waiting'; readonly kept: boolean }
  /** The browser has to pass the birth date check again. */
  | { readonly kind: 'locked' }
  /** The link was withdrawn or the form was sent from elsewhere. */
  | { readonly kind: 'closed'; readonly problem: Problem };

export interface QueueSnapshot {
  readonly answers: IntakeAnswers;
  readonly state: QueueState;
  /** Questions whose last value the server did not take. */
  readonly refused: ReadonlySet<QuestionId>;
}

export interface QueuePorts {
  readonly send: (answers: readonly QueuedAnswer[]) => Promise<readonly { readonly itemId: string; readonly seq: number }[]>;
  /** false: this device keeps nothing */
  readonly keep: (kept: KeptAnswers) => Promise<boolean>;
  readonly now: () => number;
  readonly later: (action: () => void, delayMs: number) => void;
}

interface ServerAnswer {
  readonly itemId: string;
  readonly value: unknown;
  readonly seq: number;
}

const mostAtOnce = 50;
const backoffMs = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 20_000);

/** A value with content: nothing (null, undefined) is never an answer. */
const isAnswerValue = (value: unknown): value is AnswerValue =>
  ['string', 'number', 'boolean'].includes(typeof value) || (typeof value === 'object' && value !== null);

/** Without what was taken back: kept by the clinic, and to be asked again. */
const standing = (answers: IntakeAnswers): IntakeAnswers => Object.fromEntries(Object.entries(answers).filter(([, value]) => !isWithdrawn(value)));

const questionIdOf = (itemId: string): QuestionId | undefined => findQuestion(itemId)?.id;

export class AnswerQueue {
  readonly snapshot: Store<QueueSnapshot>;
  private readonly seqs = new Map<string, number>();
  /** Questions the clinic holds an answer to, or will once the queue is sent. */
  private readonly held = new Set<string>();
  private queued = new Map<string, QueuedAnswer>();
  private unfinished: IntakeAnswers = {};
  private keeping: Promise<boolean> = Promise.resolve(false);
  private sending: Promise<void> | undefined;
  private attempt = 0;

  constructor(server: readonly ServerAnswer[], kept: KeptAnswers | undefined, private readonly ports: QueuePorts) {
    for (const { itemId, seq } of server) this.seqs.set(itemId, seq);
    for (const answer of kept?.queued ?? []) {
      const seq = Math.max(answer.seq, this.nextSeq(answer.itemId));
      this.seqs.set(answer.itemId, seq);
      this.queued.set(answer.itemId, { ...answer, seq });
    }
    this.unfinished = kept?.unfinished ?? {};
    const queued = [...this.queued.values()].map(({ itemId, value }) => [itemId, value]);
    for (const { itemId, value } of [...server, ...this.queued.values()]) this.hold(itemId, value);
    const answers = { ...Object.fromEntries([...server.map(({ itemId, value }) => [itemId, value]), ...queued]), ...this.unfinished };
    this.snapshot = createStore<QueueSnapshot>({ answers: standing(answers), state: { kind: 'idle' }, refused: new Set() });
  }

  /** Takes new values at once; those that are whole answers go to the clinic, the others stay on the device. */
  give(changes: IntakeAnswers, answeredBy: RespondentRelation, today: string): void {
    const { answers, refused } = this.snapshot.get();
    const ids = Object.keys(changes).flatMap((id) => questionIdOf(id) ?? []);
    const answeredAt = new Date(this.ports.now()).toISOString();
    const unfinished = { ...this.unfinished };
    for (const id of ids) {
      const value = changes[id];
      delete unfinished[id];
      if (isAnswerValue(value) && checkItem(id, value, today).ok) {
        this.enqueue({ itemId: id, value, answeredBy, answeredAt });
        continue;
      }
      unfinished[id] = value;
      // What was removed to the last entry is taken back at the clinic as well; what is half changed is sent when it is whole.
      if (isEmptied(value) && this.held.has(id)) this.enqueue({ itemId: id, value: { ...withdrawnAnswer }, answeredBy, answeredAt });
      else if (!isEmptied(value) && !isWithdrawn(this.queued.get(id)?.value)) this.queued.delete(id);
    }
    this.unfinished = unfinished;
    this.put({ answers: standing({ ...answers, ...changes }), refused: new Set([...refused].filter((id) => !ids.includes(id))) });
    this.keepNow();
    void this.flush();
  }

  /** Sends what waits; resolves when it was tried. */
  async flush(): Promise<void> {
    if (this.snapshot.get().state.kind === 'closed') return;
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    await this.sending;
  }

  /** The birth date was given again: go on sending. */
  unlock(): void {
    this.put({ state: { kind: this.isEmpty ? 'saved' : 'sending' } });
    void this.flush();
  }

  /** What the clinic does not have yet. */
  get left(): KeptAnswers {
    return { queued: [...this.queued.values()], unfinished: this.unfinished };
  }

  get isEmpty(): boolean {
    return this.queued.size === 0;
  }

  private hold(itemId: string, value: unknown): void {
    if (isWithdrawn(value)) this.held.delete(itemId);
    else this.held.add(itemId);
  }

  private enqueue(answer: Omit<QueuedAnswer, 'seq'>): void {
    const seq = this.nextSeq(answer.itemId);
    this.seqs.set(answer.itemId, seq);
    this.queued.set(answer.itemId, { ...answer, seq });
    this.hold(answer.itemId, answer.value);
  }

  private nextSeq(itemId: string): number {
    return (this.seqs.get(itemId) ?? 0) + 1;
  }

  private put(part: Partial<QueueSnapshot>): void {
    this.snapshot.set({ ...this.snapshot.get(), ...part });
  }

  private keepNow(): void {
    const kept = this.left;
    // One write after the other: an older list must never land on top of a newer one.
    this.keeping = this.keeping.then(() => this.ports.keep(kept)).catch(() => false);
  }

  private async sendAll(): Promise<void> {
    if (this.queued.size === 0) return;
    while (this.queued.size > 0) {
      await this.keeping;
      const batch = [...this.queued.values()].slice(0, mostAtOnce);
      if (this.snapshot.get().state.kind !== 'waiting') this.put({ state: { kind: 'sending' } });
      try {
        this.acknowledge(batch, await this.ports.send(batch));
      } catch (cause) {
        const goOn = await this.failed(batch, cause instanceof Problem ? cause : new Problem({ code: 'unexpected', status: 500 }));
        if (!goOn) return;
      }
    }
    this.attempt = 0;
    this.put({ state: { kind: 'saved' } });
  }

  private acknowledge(batch: readonly QueuedAnswer[], saved: readonly { readonly itemId: string; readonly seq: number }[]): void {
    for (const { itemId, seq } of saved) this.seqs.set(itemId, Math.max(seq, this.seqs.get(itemId) ?? 0));
    for (const answer of batch) {
      if (this.queued.get(answer.itemId) === answer) this.queued.delete(answer.itemId);
    }
    this.keepNow();
  }

  /** true: what is left may be sent at once. */
  private async failed(batch: readonly QueuedAnswer[], problem: Problem): Promise<boolean> {
    if (problem.status === 400 && this.setAside(batch, problem)) return true;
    if (problem.status === 401) {
      this.put({ state: { kind: 'locked' } });
      return false;
    }
    if (problem.status === 410 || problem.status === 404) {
      this.put({ state: { kind: 'closed', problem } });
      return false;
    }
    this.put({ state: { kind: 'waiting', kept: await this.keeping } });
    const delay = problem.retryAfterSeconds === undefined ? backoffMs(this.attempt) : problem.retryAfterSeconds * 1_000;
    this.attempt += 1;
    this.ports.later(() => void this.flush(), delay);
    return false;
  }

  /** The answers the server names by pointer /answers/3/value do not hold up the others. */
  private setAside(batch: readonly QueuedAnswer[], problem: Problem): boolean {
    const bad = problem.errors.flatMap(({ pointer }) => batch[Number(/^\/answers\/(\d+)/.exec(pointer)?.[1] ?? Number.NaN)] ?? []);
    for (const answer of bad) {
      if (this.queued.get(answer.itemId) === answer) this.queued.delete(answer.itemId);
    }
    const ids = bad.flatMap(({ itemId }) => questionIdOf(itemId) ?? []);
    this.put({ refused: new Set([...this.snapshot.get().refused, ...ids]) });
    return bad.length > 0;
  }
}
