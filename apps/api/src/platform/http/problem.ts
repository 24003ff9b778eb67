// The one kind of error that reaches a client. Everything else is turned into one by problem-mapping.ts.

/** One thing wrong with one place of the input. `pointer` is a JSON pointer into the body, or `?name` for a query parameter. */
export interface ProblemDetail {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

const STANDARD = {
  'invalid-input': [400, 'The input is not valid.'],
  'not-signed-in': [401, 'Sign in to go on.'],
  'session-expired': [401, 'The session has ended. Sign in again.'],
  'access-ended': [401, 'Your access to this clinic was ended.'],
  'not-allowed': [403, 'Your role does not allow this.'],
  'sign-in-again': [403, 'Sign in once more to go on.'],
  'second-factor-needed': [403, 'This clinic asks for a second step at sign-in. Set it up first.'],
  'no-clinic': [403, 'Choose a clinic first.'],
  'not-found': [404, 'There is nothing here.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  conflict: [409, 'This clashes with what is already stored.'],
  'stale-version': [409, 'Somebody changed this in the meantime.'],
  gone: [410, 'This is no longer available.'],
  'too-large': [413, 'The request is too large.'],
  'unsupported-media-type': [415, 'This content type is not taken.'],
  'not-possible': [422, 'This is not possible in the present state.'],
  'idempotency-key-reused': [422, 'This idempotency key was used for another request.'],
  'version-missing': [428, 'Send the version you are changing in If-Match.'],
  'too-many-requests': [429, 'Too many requests. Wait a little.'],
  'headers-too-large': [431, 'The request headers are too large.'],
  internal: [500, 'Something went wrong on our side.'],
  unavailable: [503, 'The service is busy or unreachable. Try again shortly.'],
} as const satisfies Record<string, readonly [number, string]>;

export type StandardCode = keyof typeof STANDARD;

/** Codes of a feature's own: business rules and refusals of a state machine. They answer 422 unless a status is given. */
export type ProblemCode = StandardCode | (string & {});

export interface ProblemOptions {
  readonly status?: number;
  /** A sentence for a person. Never patient data, never text from the database. */
  readonly detail?: string;
  readonly errors?: readonly ProblemDetail[];
  /** The fresh representation, for a stale version. */
  readonly current?: unknown;
  readonly retryAfterSeconds?: number;
}

export class Problem extends Error {
  readonly status: number;
  readonly detail: string;

  constructor(readonly code: ProblemCode, readonly options: ProblemOptions = {}) {
    super(code);
    this.name = 'Problem';
    const standard = isStandard(code) ? STANDARD[code] : STANDARD['not-possible'];
    this.status = options.status ?? standard[0];
    this.detail = options.detail ?? standard[1];
  }

  toDocument(requestId: string): Record<string, unknown> {
    const { errors, current } = this.options;
    return {
      type: `urn:legwork:problem:${this.code}`,
      title: isStandard(this.code) ? STANDARD[this.code][1] : this.detail,
      status: this.status,
      code: this.code,
      detail: this.detail,
      errors: errors ?? [],
      requestId,
      ...(current !== undefined && { current }),
    };
  }
}

/** `throw problem('not-found')`; `throw problem('already-signed', { detail: 'The note is signed.' })` answers 422. */
export function problem(code: ProblemCode, options?: ProblemOptions): Problem {
  return new Problem(code, options);
}

/** The row, or the same 404 for an unknown id and another clinic's id. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw problem('not-found');
  return row;
}

function isStandard(code: string): code is StandardCode {
  return Object.hasOwn(STANDARD, code);
}
