// A refusal in the form FHIR clients read. It is given on every address of the FHIR server, whichever part of the program refuses.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem, ProblemDetail } from './problem.js';

export const FHIR_TYPE = 'application/fhir+json; charset=utf-8';

const FHIR_ADDRESS = /^\/api\/v1\/fhir(?:[/?]|$)/u;

export const speaksFhir = (request: FastifyRequest): boolean => FHIR_ADDRESS.test(request.url);

/** Issue types of R4 by status; what is not listed was not processed. */
const ISSUE_TYPES: Readonly<Record<number, string>> = {
  400: 'invalid', 401: 'login', 403: 'forbidden', 404: 'not-found', 405: 'not-supported', 406: 'not-supported', 409: 'conflict', 410: 'deleted',
  413: 'too-long', 415: 'not-supported', 422: 'business-rule', 429: 'throttled', 500: 'exception', 503: 'transient',
};

/** Codes of a parameter or a value that FHIR has a word of its own for. */
const DETAIL_TYPES: Readonly<Record<string, string>> = { 'unknown-parameter': 'not-supported', required: 'required', value: 'value' };

interface Issue {
  readonly severity: 'error';
  readonly code: string;
  readonly details: { readonly text: string };
  readonly diagnostics?: string;
  readonly expression?: readonly string[];
}

/** Pure: an OperationOutcome with one issue for each place that is wrong, or one for the whole. */
export function operationOutcome(problem: Problem, requestId: string): object {
  const code = ISSUE_TYPES[problem.status] ?? 'processing';
  const details = problem.options.errors ?? [];
  const whole: Issue = { severity: 'error', code, details: { text: problem.detail }, diagnostics: `${problem.code}, request ${requestId}` };
  return { resourceType: 'OperationOutcome', issue: details.length === 0 ? [whole] : details.map((each) => issueOf(each, code, requestId)) };
}

function issueOf({ pointer, code, detail }: ProblemDetail, otherwise: string, requestId: string): Issue {
  return {
    severity: 'error',
    code: DETAIL_TYPES[code] ?? otherwise,
    details: { text: detail },
    diagnostics: `${code}, request ${requestId}`,
    ...(pointer.startsWith('?') && { expression: [`http.${pointer.slice(1)}`] }),
  };
}

export function sendOutcome(reply: FastifyReply, problem: Problem, requestId: string): void {
  const { retryAfterSeconds } = problem.options;
  if (retryAfterSeconds !== undefined) void reply.header('Retry-After', String(Math.max(1, Math.ceil(retryAfterSeconds))));
  if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
  void reply.status(problem.status).header('Content-Type', FHIR_TYPE).header('Cache-Control', 'no-store').send(JSON.stringify(operationOutcome(problem, requestId)));
}
