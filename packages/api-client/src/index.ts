// Typed client of the Legwork API. The types are generated from the API's OpenAPI document (schema.gen.ts).
import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import { networkProblem, problemFrom, type Problem } from './problem.js';
import type { components, paths } from './schema.gen.js';

export { networkCode, Problem, type FieldProblem } from './problem.js';
export type { components, operations, paths } from './schema.gen.js';

/** `Schema['PatientResponse']`: any named request or response class of the API. */
export type Schema = components['schemas'];
export type ApiClient = Client<paths>;

export interface ClientOptions {
  /** Default '/', the host that served the page */
  readonly baseUrl?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Told about every refused or unanswered request, before the caller is */
  readonly onProblem?: (problem: Problem, request: Request) => void;
  readonly onAnswer?: (request: Request) => void;
}

const isAbort = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'AbortError';

const problemsAsErrors = (options: ClientOptions): Middleware => ({
  async onResponse({ request, response }) {
    if (response.ok) {
      options.onAnswer?.(request);
      return undefined;
    }
    const problem = await problemFrom(response);
    options.onProblem?.(problem, request);
    throw problem;
  },
  onError({ request, error }) {
    if (error instanceof Error && isAbort(error)) return error;
    const problem = networkProblem(error);
    options.onProblem?.(problem, request);
    return problem;
  },
});

/** Every call resolves with data or throws a `Problem` (an aborted call throws its AbortError). */
export const createClient = (options: ClientOptions = {}): ApiClient => {
  const client = createFetchClient<paths>({
    baseUrl: options.baseUrl ?? '/',
    credentials: 'same-origin',
    headers: { 'X-Legwork': '1', Accept: 'application/json, application/problem+json' },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  client.use(problemsAsErrors(options));
  return client;
};

/** The body of a call. Calls of `createClient` have thrown already when there is none. */
export const answer = async <Data>(call: Promise<{ data?: Data }>): Promise<NonNullable<Data>> => {
  const { data } = await call;
  if (data === undefined || data === null) throw networkProblem(undefined);
  return data;
};

/** For calls that answer 204. */
export const done = async (call: Promise<unknown>): Promise<void> => {
  await call;
};

/** Header that names the version a change was made on. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** One key per thing the user wants made: keep it over retries, take a new one for the next thing. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const idempotencyKey = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });
