import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { problem } from '../http/problem.js';

/** Argon2id (2) as OWASP asks: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export interface HasherLimits {
  /** Hashes computed side by side: the rest of the service keeps the other threads. */
  readonly atOnce: number;
  /** Longest wait in line before a sign-in is answered 503. */
  readonly longestWaitMs: number;
}

const LIMITS: HasherLimits = { atOnce: 2, longestWaitMs: 2_000 };
export const HASHER_LIMITS = Symbol('hasher limits');

@Injectable()
export class PasswordHasher implements OnModuleInit {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  #nobody: Promise<string> | undefined;

  constructor(@Optional() @Inject(HASHER_LIMITS) private readonly limits: HasherLimits = LIMITS) {}

  async onModuleInit(): Promise<void> {
    await this.#hashOfNobody();
  }

  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(prepare(password), COST));
  }

  /** Without a stored hash the work is done all the same, against nobody's: an unknown address takes as long as a known one. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? await this.#hashOfNobody();
    const right = await this.#inTurn(() => verify(against, prepare(password)));
    return right && stored !== null;
  }

  #hashOfNobody(): Promise<string> {
    this.#nobody ??= hash(crypto.randomUUID(), COST);
    return this.#nobody;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.limits.atOnce) {
      this.#running += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        reject(problem('unavailable', { retryAfterSeconds: 2 }));
      }, this.limits.longestWaitMs);
      this.#waiting.push(turn);
    });
  }

  /** Hands the place on; only without anyone waiting does it become free. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }
}

/** The same characters typed on another keyboard are the same password. Nothing is cut off. */
function prepare(password: string): string {
  return password.normalize('NFKC');
}
