// One error type for everything the API refuses (RFC 9457) and for a network that did not answer.

export interface FieldProblem {
  /** JSON pointer into the body that was sent, for example /birthDate */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

interface ProblemParts {
  readonly code: string;
  /** HTTP status; 0 when no answer came */
  readonly status: number;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
  readonly requestId?: string | undefined;
  /** Seconds to wait before asking again */
  readonly retryAfterSeconds?: number | undefined;
  /** The fresh representation that came with `stale-version` */
  readonly current?: unknown;
}

/** Made here, not by the server: the request got no answer. */
export const networkCode = 'network';

export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly current: unknown;

  constructor(parts: ProblemParts) {
    super(parts.detail ?? parts.code);
    this.name = 'Problem';
    this.code = parts.code;
    this.status = parts.status;
    this.detail = parts.detail;
    this.errors = parts.errors ?? [];
    this.requestId = parts.requestId;
    this.retryAfterSeconds = parts.retryAfterSeconds;
    this.current = parts.current;
  }
}

const codeForStatus: Readonly<Record<number, string>> = {
  400: 'invalid-input', 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found', 409: 'conflict', 410: 'gone',
  413: 'too-large', 415: 'unsupported-media-type', 422: 'not-possible', 428: 'version-missing',
  429: 'too-many-requests', 502: 'unavailable', 503: 'unavailable', 504: 'unavailable',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const fieldProblems = (value: unknown): FieldProblem[] =>
  !Array.isArray(value) ? [] : value.filter(isRecord).map((item) => ({
    pointer: text(item.pointer) ?? '', code: text(item.code) ?? 'invalid', detail: text(item.detail) ?? '',
  }));

const retryAfter = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
};

const bodyOf = async (response: Response): Promise<Record<string, unknown>> => {
  try {
    const body: unknown = await response.json();
    return isRecord(body) ? body : {};
  } catch {
    return {}; // a proxy's HTML page: the status alone speaks
  }
};

export const problemFrom = async (response: Response): Promise<Problem> => {
  const body = await bodyOf(response);
  return new Problem({
    code: text(body.code) ?? codeForStatus[response.status] ?? 'unexpected',
    status: response.status,
    detail: text(body.detail) ?? text(body.title),
    errors: fieldProblems(body.errors),
    requestId: text(body.requestId) ?? response.headers.get('X-Request-Id') ?? undefined,
    retryAfterSeconds: retryAfter(response),
    current: body.current,
  });
};

export const networkProblem = (cause: unknown): Problem =>
  cause instanceof Problem ? cause : new Problem({ code: networkCode, status: 0 });
