import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own messages: what goes wrong while wiring. Its chatter about routes is dropped. */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Log) {}

  log(): void {
    // Routine.
  }

  warn(message: unknown): void {
    this.sink.warning(String(message).slice(0, 500));
  }

  error(message: unknown): void {
    this.sink.defect(message, {});
  }
}
