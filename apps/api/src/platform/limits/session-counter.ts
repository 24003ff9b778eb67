// Requests of each session, counted in this process and without waiting: it only keeps one runaway page from taking the
// whole service. What must hold over all replicas is counted in the database (limiter.ts).

const MINUTE_MS = 60_000;

interface Window {
  readonly endsAt: number;
  taken: number;
}

export class SessionCounter {
  readonly #windows = new Map<string, Window>();
  #sweepsAt = 0;

  constructor(private readonly perMinute: number) {}

  /** Takes one request; milliseconds until the next may be sent when there is none left, else undefined. */
  take(sessionId: string, now: number): number | undefined {
    this.#sweep(now);
    const known = this.#windows.get(sessionId);
    if (known === undefined || known.endsAt <= now) {
      this.#windows.set(sessionId, { endsAt: now + MINUTE_MS, taken: 1 });
      return undefined;
    }
    known.taken += 1;
    return known.taken > this.perMinute ? known.endsAt - now : undefined;
  }

  get size(): number {
    return this.#windows.size;
  }

  /** Sessions that fell silent are forgotten, once a minute. */
  #sweep(now: number): void {
    if (now < this.#sweepsAt) return;
    this.#sweepsAt = now + MINUTE_MS;
    for (const [sessionId, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(sessionId);
  }
}
