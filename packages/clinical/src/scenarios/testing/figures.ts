// The figures of the worked cases: how many dangers are found, and how many healthy people are sent away.
import { levelRank } from './severity.js';
import { scenarioKinds } from './scenario.js';
import { cellOf } from './run-scenario.js';
import type { ScenarioRun } from './run-scenario.js';

const ordinary = ['light-pressure', 'exercise'] as const;

/** Clearance or more for the session, for a technique somewhere, or nothing treated because answers are open. */
export const isFound = ({ scenario, result }: ScenarioRun): boolean =>
  levelRank(result.session.status) >= levelRank('clearance-needed')
  || [...(scenario.cells ?? [])].some(([region, group]) => {
    const cell = result.cells.find((one) => one.region === region && one.side === null && one.techniqueGroup === group);
    return cell !== undefined && levelRank(cell.status) >= levelRank('clearance-needed') && !cell.allowed;
  });

export const isOverAlert = (run: ScenarioRun): boolean => {
  const { session } = run.result;
  if (session.status === 'not-screened' || levelRank(session.status) >= levelRank('clearance-needed')) return true;
  return (run.scenario.complaint ?? []).some((region) => ordinary.some((group) => !cellOf(run, region, group).allowed));
};

export const isHeldOpen = ({ result }: ScenarioRun): boolean =>
  result.session.status === 'not-screened' || result.cells.some(({ status }) => status === 'not-screened');

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

export function figuresOf(runs: readonly ScenarioRun[]): Record<string, { found: number; of: number }> {
  const of = (kind: string): ScenarioRun[] => runs.filter(({ scenario }) => scenario.kind === kind);
  const dangers = of('danger');
  const emergencies = dangers.filter(({ scenario }) => scenario.session === 'emergency');
  const complete = runs.filter(({ scenario }) => scenario.kind !== 'missing' && scenario.kind !== 'contradictory');
  const count = (list: readonly ScenarioRun[], holds: (run: ScenarioRun) => boolean): { found: number; of: number } => ({ found: list.filter(holds).length, of: list.length });
  return {
    dangers: count(dangers, isFound),
    emergencies: count(emergencies, ({ result }) => result.session.status === 'emergency'),
    overAlerts: count(of('benign'), isOverAlert),
    falselyOpen: count(complete, isHeldOpen),
  };
}

export function tableOf(runs: readonly ScenarioRun[]): string {
  const lines = scenarioKinds.map((kind) => {
    const rows = runs.filter(({ scenario }) => scenario.kind === kind);
    const by = (role: string): number => rows.filter((run) => run.role === role).length;
    const ids = new Set(rows.map(({ scenario }) => scenario.id)).size;
    return `  ${kind.padEnd(14)}${String(ids).padStart(6)}${String(by('massage-therapist')).padStart(20)}${String(by('physiotherapist')).padStart(18)}`;
  });
  const { dangers, emergencies, overAlerts, falselyOpen } = figuresOf(runs);
  const figure = (label: string, value: { found: number; of: number } | undefined): string =>
    `  ${label.padEnd(56)}${String(value?.found ?? 0).padStart(4)} of ${String(value?.of ?? 0).padStart(4)}  ${share(value?.found ?? 0, value?.of ?? 1)}`;
  return [
    `Worked cases: ${new Set(runs.map(({ scenario }) => scenario.id)).size}, screened ${runs.length} times`,
    `  ${'kind'.padEnd(14)}${'cases'.padStart(6)}${'massage therapist'.padStart(20)}${'physiotherapist'.padStart(18)}`,
    ...lines,
    figure('dangers found (clearance needed or above)', dangers),
    figure('emergencies found as emergency', emergencies),
    figure('benign cases sent away or blocked', overAlerts),
    figure('complete forms left not screened', falselyOpen),
  ].join('\n');
}
