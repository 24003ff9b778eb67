/** A failure that a person can act on: what went wrong, what the tool said, what to do. Shown without a stack trace. */
export class Failure extends Error {
  /** @param {string} message @param {{ output?: string, advice?: string }} [details] */
  constructor(message, { output = '', advice = '' } = {}) {
    super(message);
    this.output = output;
    this.advice = advice;
  }
}

const LINES_SHOWN = 60;

/** The end of a tool's output: the part that says why it stopped. */
export function tail(text, lines = LINES_SHOWN) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** @param {unknown} error */
export function describe(error) {
  if (!(error instanceof Failure)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [error.message, tail(error.output), error.advice && `What to do: ${error.advice}`].filter(Boolean).join('\n');
}
