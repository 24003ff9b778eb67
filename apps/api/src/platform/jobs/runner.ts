import { databaseCode } from '../database/database-errors.js';
import type { Log } from '../logging/log.js';
import type { WorkerJob } from './job.js';

/** Runs each job over and over, one run of a job at a time. A run that fails is noted and tried at its next turn. */
export class JobRunner {
  readonly #timers = new Map<WorkerJob, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(private readonly jobs: readonly WorkerJob[], private readonly log: Log) {}

  start(): void {
    for (const job of this.jobs) this.#schedule(job, 0);
  }

  /** Resolves when the runs under way have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.allSettled(this.#running);
  }

  #schedule(job: WorkerJob, afterMs: number): void {
    if (this.#stopped) return;
    this.#timers.set(job, setTimeout(() => this.#turn(job), afterMs));
  }

  #turn(job: WorkerJob): void {
    const run = job.run()
      .catch((error: unknown) => this.log.defect(error, { job: job.name, databaseCode: databaseCode(error) }))
      .then(() => this.#schedule(job, job.everySeconds * 1000))
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }
}
