// What tests of bad input share: a caller and a good request per route, and what counts as a proper refusal.
import type { DescribedApi, DescribedRoute } from '../support/described-api.js';
import { changedBetween, stateOf } from '../support/clinic-state.js';
import { type Answer, type Call, said, send } from '../support/http.js';
import { type Actor, type ActorName, newActor, type Stage } from './actors.js';
import { type GoodRequest, GOOD_REQUESTS } from './route-bodies.js';
import { isOutcome } from './operation-outcomes.js';
import { admits, type RoutePolicy, ROUTES } from './routes.policy.js';
import { ownOf } from './surroundings.js';

const CALLERS: readonly ActorName[] = ['physiotherapist', 'owner', 'assistant', 'patient_link', 'anonymous'];

export const PLAIN_ROUTES = ROUTES.filter(({ variant }) => variant === undefined);

export interface Ready {
  readonly route: DescribedRoute;
  readonly actor: Actor;
  readonly good: GoodRequest;
}

/** A caller of this route's own: limits by session are tested elsewhere. */
export async function readyFor(api: DescribedApi, stage: Stage, policy: RoutePolicy): Promise<Ready> {
  const route = api.routes.find(({ name }) => name === policy.name);
  const prepare = GOOD_REQUESTS[policy.name];
  if (route === undefined || prepare === undefined) throw new Error(`${policy.name} is not described, or has no good request.`);
  const actor = await newActor(stage.clinic, CALLERS.find((name) => admits(policy, name)) ?? 'anonymous');
  return { route, actor, good: await prepare(ownOf(stage.clinic, actor)) };
}

export interface Attempt {
  readonly name: string;
  readonly call: Call;
  /** Where the answer must point, when it answers 400. */
  readonly pointer?: string | undefined;
  /** The answers that are right; any 4xx when left out. */
  readonly expected?: readonly number[];
}

export interface Report {
  /** What was not refused as it should be. */
  readonly faults: readonly string[];
  /** Tables whose content changed meanwhile. */
  readonly changed: readonly string[];
}

export const ALL_REFUSED: Report = { faults: [], changed: [] };

/** Sends what must be refused, to clinics whose records must stay as they are. */
export async function refusals(clinicIds: readonly string[], attempts: readonly Attempt[]): Promise<Report> {
  const before = await stateOf(clinicIds);
  const faults: string[] = [];
  for (const attempt of attempts) {
    const fault = faultOf(await send(attempt.call), attempt);
    if (fault !== undefined) faults.push(`${attempt.name} -> ${fault.slice(0, 300)}`);
  }
  const after = await stateOf(clinicIds);
  return { faults, changed: changedBetween(before, after) };
}

interface Problem {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly detail?: unknown;
  readonly errors?: readonly { readonly pointer?: unknown }[];
}

function faultOf(answer: Answer, { pointer, expected }: Attempt): string | undefined {
  const right = expected === undefined ? answer.status >= 400 && answer.status < 500 && answer.status !== 429 : expected.includes(answer.status);
  if (!right) return said(answer);
  if (isOutcome(answer)) return undefined;
  const { code, status, detail, errors } = (answer.json ?? {}) as Problem;
  const isProblem = answer.headers['content-type'] === 'application/problem+json; charset=utf-8' && typeof code === 'string' && typeof detail === 'string' && status === answer.status;
  if (!isProblem) return `no problem document: ${said(answer)}`;
  const points = pointer === undefined || answer.status !== 400 || (errors ?? []).some((error) => String(error.pointer).startsWith(pointer));
  return points ? undefined : `points elsewhere: ${JSON.stringify(errors)}`;
}
