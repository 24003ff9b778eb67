// What may be written to the log is listed here; nothing else can be. No bodies, no queries, no ids of people, no
// messages of errors: Prisma and Postgres quote the values they refuse.
import { Inject, Injectable } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';

export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** The pattern, `/api/v1/patients/:id`, never the address asked for. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Lines are written together, as a write of its own for each costs more than making it. Nothing waits longer than this. */
const TOGETHER = { bytes: 8_192, milliseconds: 200 };

@Injectable()
export class Log {
  readonly #destination = pino.destination({ dest: 1, sync: false, minLength: TOGETHER.bytes, periodicFlush: TOGETHER.milliseconds });
  readonly #pino: Logger;
  readonly #writesRequests: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.#pino = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, this.#destination);
    this.#writesRequests = this.#pino.isLevelEnabled('info');
  }

  request(line: RequestLine): void {
    if (this.#writesRequests) this.#destination.write(requestLine(line, new Date()));
  }

  /** An error nobody expected: its kind and the places in our code it passed. */
  defect(error: unknown, about: { readonly requestId?: string; readonly job?: string; readonly databaseCode?: string }): void {
    this.#pino.error({ ...about, error: kindOf(error), at: framesOf(error) }, 'defect');
    this.#destination.flush();
  }

  /** A sentence written by us, about the process and not about a request. */
  notice(sentence: string): void {
    this.#pino.info(sentence);
  }

  warning(sentence: string): void {
    this.#pino.warn(sentence);
  }
}

/** One line as pino writes it. There is one for each request, and none of its values needs escaping but the route. */
export function requestLine({ requestId, method, route, status, milliseconds }: RequestLine, at: Date): string {
  return `{"level":30,"time":"${at.toISOString()}","requestId":"${requestId}","method":"${method}","route":${JSON.stringify(route)},"status":${status},"ms":${Math.round(milliseconds * 10) / 10},"msg":"request"}\n`;
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name.slice(0, 60) : typeof error;
}

/** Only the `at file:line` lines: the lines before them are the message. */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack.split('\n').map((line) => line.trim()).filter((line) => /^at .*\d+:\d+\)?$/.test(line)).slice(0, 8);
}
