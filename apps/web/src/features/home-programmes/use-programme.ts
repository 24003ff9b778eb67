// The home programme while it is written: its own list with its own life, like goals and techniques.
import { useMemo } from 'react';
import { answer, api, ifMatch } from '../../lib/api';
import type { Saved } from '../../lib/autosave/autosave-queue';
import { useAutosave, type Autosave } from '../../lib/autosave/use-autosave';
import { keepProgramme, programmeOf, sentProgramme, type Programme, type ProgrammePlan } from './programme-queries';

const isPlan = (current: unknown): current is ProgrammePlan => typeof current === 'object' && current !== null && 'version' in current && 'exercises' in current;
const savedOf = (plan: ProgrammePlan): Saved<Programme> => ({ version: plan.version, value: programmeOf(plan) });

export const useProgramme = (plan: ProgrammePlan): Autosave<Programme> => {
  const server = useMemo(() => savedOf(plan), [plan]);
  return useAutosave<Programme>({
    draftKey: `plan-exercises:${plan.id}`, server, readCurrent: (current) => (isPlan(current) ? savedOf(keepProgramme(current)) : undefined),
    save: async (value, base) => savedOf(keepProgramme(await answer(api.PUT('/api/v1/plans/{id}/exercises', { params: { path: { id: plan.id }, header: ifMatch(base.version) }, body: sentProgramme(value) })))),
  });
};
