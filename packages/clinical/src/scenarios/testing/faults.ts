// What a run gives otherwise than its case expects; nothing when guidance is followed.
import type { RuleUrgency } from '../../knowledge/rule-shape.js';
import { isOverAlert } from './figures.js';
import { cellOf } from './run-scenario.js';
import type { ScenarioRun } from './run-scenario.js';

const urgencies: readonly RuleUrgency[] = ['within days', 'same day', 'call emergency services now'];

const mostUrgent = ({ result }: ScenarioRun): RuleUrgency | undefined =>
  result.fired.flatMap(({ urgency }) => urgency ?? []).sort((a, b) => urgencies.indexOf(b) - urgencies.indexOf(a))[0];

const unlike = (what: string, got: unknown, expected: unknown): readonly string[] =>
  JSON.stringify(got) === JSON.stringify(expected) ? [] : [`${what}: ${JSON.stringify(got)} and not ${JSON.stringify(expected)}`];

export function faultsOf(run: ScenarioRun): readonly string[] {
  const { scenario, result } = run;
  const { cells = [], may = [], mayNot = [], complaint = [], conflicts = [] } = scenario;
  const hasUrgency = scenario.kind === 'danger' || scenario.urgency !== undefined;
  return [
    ...unlike('session', result.session.status, scenario.session),
    ...unlike('ignored', result.ignoredInputs, []),
    ...unlike('cells', cells.map(([region, group]) => [region, group, cellOf(run, region, group).status]), cells),
    ...unlike('refused', may.filter(([region, group]) => !cellOf(run, region, group).allowed), []),
    ...unlike('let through', mayNot.filter(([region, group]) => cellOf(run, region, group).allowed), []),
    ...(hasUrgency ? unlike('urgency', mostUrgent(run) ?? null, scenario.urgency ?? null) : []),
    ...unlike('contradictions', [...new Set(result.conflicts.map(({ id }) => id))], conflicts),
    ...(scenario.kind === 'benign' ? unlike('sent away', [complaint.length > 0, isOverAlert(run)], [true, false]) : []),
  ];
}
