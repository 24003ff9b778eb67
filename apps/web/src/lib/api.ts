// The one client of the API. Every call resolves with data or throws a Problem.
import { createClient, networkCode, type Problem } from '@legwork/api-client';
import { reportReachable, reportUnreachable } from './online';
import { fetchWithRecentSignIn } from './recent-sign-in';
import { noteContact, reportDismissed, reportSessionLost, reportUnguarded } from './session-presence';

export {
  answer, done, idempotencyKey, ifMatch, networkCode, newIdempotencyKey, Problem, type FieldProblem, type Schema,
} from '@legwork/api-client';

/** What an answer says about the session itself, beside what it says to whoever asked. */
const tidings: Readonly<Record<string, () => void>> = {
  'not-signed-in': reportSessionLost,
  'session-expired': reportSessionLost,
  'access-ended': reportDismissed,
  'second-factor-needed': reportUnguarded,
};

/** The patient's link has a cookie of its own; its end says nothing about a member of staff. */
const isPatientLink = (request: Request): boolean => new URL(request.url).pathname.startsWith('/api/v1/link/');

const notice = (problem: Problem, request: Request): void => {
  if (problem.code === networkCode) {
    reportUnreachable();
    return;
  }
  reportReachable();
  if (!isPatientLink(request)) tidings[problem.code]?.();
};

const heard = (request: Request): void => {
  reportReachable();
  if (!isPatientLink(request)) noteContact(Date.now());
};

export const api = createClient({ baseUrl: window.location.origin, fetch: fetchWithRecentSignIn, onProblem: notice, onAnswer: heard });
