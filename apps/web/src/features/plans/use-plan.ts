import { useCallback, useEffect, useMemo, useRef } from 'react';
import { answer, api, ifMatch } from '../../lib/api';
import type { Saved, SaveState } from '../../lib/autosave/autosave-queue';
import { useAutosave, type Autosave } from '../../lib/autosave/use-autosave';
import { afterDrawing, whatStandsInTheWay } from '../../lib/autosave/what-stands-in-the-way';
import { mergeGoals, mergeInterventions } from './merge-plan';
import { keepPlan, type Plan } from './plan-queries';
import { changedFacts, factsOf, goalsOf, interventionsOf, sentGoals, sentInterventions, type Goals, type Interventions, type PlanFacts } from './plan-values';

const isPlan = (current: unknown): current is Plan =>
  typeof current === 'object' && current !== null && 'version' in current && 'goals' in current && 'interventions' in current;

const savedOf = <T>(plan: Plan, read: (plan: Plan) => T): Saved<T> => ({ version: plan.version, value: read(plan) });

const readCurrent = <T>(read: (plan: Plan) => T) => (current: unknown): Saved<T> | undefined => {
  if (!isPlan(current)) return undefined;
  keepPlan(current);
  return savedOf(current, read);
};

const [readFacts, readGoals, readInterventions] = [readCurrent(factsOf), readCurrent(goalsOf), readCurrent(interventionsOf)];

const pathOf = (plan: Plan, base: Saved<unknown>) => ({ path: { id: plan.id }, header: ifMatch(base.version) });

export interface PlanParts {
  readonly facts: Autosave<PlanFacts>;
  readonly goals: Autosave<Goals>;
  readonly interventions: Autosave<Interventions>;
}

/** Three lists with a life of their own, so that a row that is not finished never holds back the others. */
export const usePlanParts = (plan: Plan): PlanParts => {
  const servers = useMemo(() => ({ facts: savedOf(plan, factsOf), goals: savedOf(plan, goalsOf), interventions: savedOf(plan, interventionsOf) }), [plan]);
  const facts = useAutosave<PlanFacts>({
    draftKey: `plan:${plan.id}`, server: servers.facts, readCurrent: readFacts,
    save: async (value, base) => {
      const body = changedFacts(value, base.value);
      if (Object.keys(body).length === 0) return { version: base.version, value };
      return savedOf(keepPlan(await answer(api.PATCH('/api/v1/plans/{id}', { params: pathOf(plan, base), body }))), factsOf);
    },
  });
  const goals = useAutosave<Goals>({
    draftKey: `plan-goals:${plan.id}`, server: servers.goals, readCurrent: readGoals, merge: mergeGoals,
    save: async (value, base) => savedOf(keepPlan(await answer(api.PUT('/api/v1/plans/{id}/goals', { params: pathOf(plan, base), body: sentGoals(value) }))), goalsOf),
  });
  const interventions = useAutosave<Interventions>({
    draftKey: `plan-interventions:${plan.id}`, server: servers.interventions, readCurrent: readInterventions, merge: mergeInterventions,
    save: async (value, base) => savedOf(keepPlan(await answer(api.PUT('/api/v1/plans/{id}/interventions', { params: pathOf(plan, base), body: sentInterventions(value) }))), interventionsOf),
  });
  return { facts, goals, interventions };
};

const gravest = ['conflict', 'refused', 'waiting', 'saving', 'pending', 'saved', 'idle'] as const;

/** The state that needs a person most; among saved ones the latest. */
export const partsState = ({ facts, goals, interventions }: PlanParts): SaveState<unknown> => {
  const states: readonly SaveState<unknown>[] = [facts.state, goals.state, interventions.state];
  return states.reduce((worst, state) => {
    if (worst.kind === 'saved' && state.kind === 'saved') return worst.at > state.at ? worst : state;
    return gravest.indexOf(state.kind) < gravest.indexOf(worst.kind) ? state : worst;
  });
};

/** Another list that belongs to the plan and is written elsewhere. */
export type PlanList = Pick<Autosave<object>, 'flush' | 'saved' | 'state'>;

/** Sends everything typed and answers the version the server then has, so that what is decided is decided on what is seen. */
export const usePrepared = (parts: PlanParts, home: PlanList): (() => Promise<number>) => {
  const latest = useRef({ parts, home });
  useEffect(() => {
    latest.current = { parts, home };
  });
  return useCallback(async () => {
    const { facts, goals, interventions } = latest.current.parts;
    for (const list of [facts, goals, interventions, latest.current.home]) await list.flush();
    await afterDrawing();
    const now = latest.current;
    const problem = whatStandsInTheWay(partsState(now.parts)) ?? whatStandsInTheWay(now.home.state);
    if (problem !== undefined) throw problem;
    return Math.max(...[now.parts.facts, now.parts.goals, now.parts.interventions, now.home].map(({ saved }) => saved.version));
  }, []);
};
