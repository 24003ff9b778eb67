// Runs a worked case the way the product does: facts are derived first, then screened.
import type { PerformerRole } from '../../knowledge/roles.js';
import { factIds } from '../../knowledge/fact-ids.js';
import { deriveFacts } from '../../scores/derive-facts.js';
import { screen } from '../../screening/screen.js';
import type { ScreeningResult } from '../../screening/screen.js';
import { baseline } from '../../screening/testing/vectors.js';
import type { Scenario } from './scenario.js';

export interface ScenarioRun {
  scenario: Scenario;
  role: PerformerRole;
  result: ScreeningResult;
}

const known: ReadonlySet<string> = new Set(factIds);
const usualDay = '2026-03-02';

const rolesOf = ({ role }: Scenario): readonly PerformerRole[] => (role === 'both' ? ['massage-therapist', 'physiotherapist'] : [role]);

function answersOf({ facts = {}, unanswered = [], medicines }: Scenario): Record<string, unknown> {
  const typed = medicines === undefined ? [] : ['meds.classes', 'meds.unclassifiedCount'];
  const left = new Set(['performer.role', ...typed, ...unanswered]);
  return { ...Object.fromEntries(Object.entries(baseline).filter(([id]) => !left.has(id))), ...facts };
}

function regionsOf({ complaint = [], cells = [], may = [], mayNot = [] }: Scenario): string[] {
  return [...new Set(['low-back', 'calf', ...complaint, ...cells.map(([region]) => region), ...may.map(([region]) => region), ...mayNot.map(([region]) => region)])];
}

export function runScenario(scenario: Scenario): ScenarioRun[] {
  const { on = usualDay, medicines, recordedOn } = scenario;
  return rolesOf(scenario).map((role) => {
    const derived = deriveFacts(answersOf(scenario), { performerRole: role, today: on, ...(medicines === undefined ? {} : { medicinesText: medicines }) });
    const facts = Object.fromEntries(Object.entries(derived.facts).filter(([id]) => known.has(id)));
    const result = screen({
      performerRole: role, sessionDate: on, facts, regions: regionsOf(scenario), ...(recordedOn === undefined ? {} : { recordedOn }),
    });
    return { scenario, role, result };
  });
}

export const cellOf = ({ result }: ScenarioRun, region: string, group: string): ScreeningResult['cells'][number] => {
  const found = result.cells.find((cell) => cell.region === region && cell.side === null && cell.techniqueGroup === group);
  if (found === undefined) throw new Error(`no cell ${region} ${group}`);
  return found;
};
