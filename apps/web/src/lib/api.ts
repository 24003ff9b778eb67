// The one client of the API. Every call resolves with data or throws a Problem.
import { createClient, networkCode, type Problem } from '@legwork/api-client';
import { reportReachable, reportUnreachable } from './online';
import { fetchWithRecentSignIn } from './recent-sign-in';
import { noteContact, reportSessionLost } from './session-presence';

export {
  answer, done, idempotencyKey, ifMatch, networkCode, newIdempotencyKey, Problem, type FieldProblem, type Schema,
} from '@legwork/api-client';

const sessionGone = new Set(['not-signed-in', 'session-expired']);

/** The patient's link has a cookie of its own; its end says nothing about a member of staff. */
const isPatientLink = (request: Request): boolean => new URL(request.url).pathname.startsWith('/api/v1/link/');

const notice = (problem: Problem, request: Request): void => {
  if (problem.code === networkCode) {
    reportUnreachable();
    return;
  }
  reportReachable();
  if (sessionGone.has(problem.code) && !isPatientLink(request)) reportSessionLost();
};

const heard = (request: Request): void => {
  reportReachable();
  if (!isPatientLink(request)) noteContact(Date.now());
};

export const api = createClient({ baseUrl: window.location.origin, fetch: fetchWithRecentSignIn, onProblem: notice, onAnswer: heard });
