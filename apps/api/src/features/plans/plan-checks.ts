// A plan held against the catalogue, the roles and the screening of whoever performs each line. Pure.
import { checkDose, checkPlan, doseFields, limitsFor, reasonFor, screeningRules, type PerformerRole, type PlanFinding, type ScreeningResult } from '@legwork/clinical';
import type { DoseRemark, InterventionLimit, PlanRemark } from './plan-responses.dto.js';
import { goalOf, interventionOf, type LoadedPlan } from './plan-content.js';
import type { PlanPerformer } from './plans.dto.js';

export type Screenings = Readonly<Record<PerformerRole, ScreeningResult>>;
type Line = ReturnType<typeof interventionOf>;

/** Who the line must be allowed for: `either` means both; what the patient does at home is judged as its planner's. */
export function performersOf(performerRole: string, planner: PerformerRole): readonly PerformerRole[] {
  const of: Readonly<Record<PlanPerformer, readonly PerformerRole[]>> = {
    'massage-therapist': ['massage-therapist'],
    physiotherapist: ['physiotherapist'],
    either: ['massage-therapist', 'physiotherapist'],
    patient: [planner],
  };
  return of[performerRole as PlanPerformer];
}

/** Every finding once, in the order of the plan. The strictest of a line's performers decides. */
export function planFindings(plan: LoadedPlan, planner: PerformerRole, screenings: Screenings, today: string): PlanFinding[] {
  const goals = plan.planGoals.map(goalOf).map(({ targetOn, ...goal }) => ({ ...goal, byDate: targetOn }));
  const lines = plan.planInterventions.map(interventionOf);
  const byRole = (['massage-therapist', 'physiotherapist'] as const).flatMap((role) => {
    const findings = checkPlan({ performerRole: role, goals, interventions: lines.map((line) => forCheck(line, role)), screening: screenings[role], today });
    return findings.filter(({ at }) => {
      const line = lines[indexIn(at)];
      return line === undefined ? role === planner : performersOf(line.performerRole, planner).includes(role);
    });
  });
  const seen = new Map(byRole.map((finding) => [`${finding.at} ${finding.code}`, finding]));
  return [...seen.values()].sort((one, other) => placeIn(one.at) - placeIn(other.at));
}

function forCheck({ doseReason, side, modalityId, ...line }: Line, role: PerformerRole) {
  const doseReasons = doseReason === null ? {} : Object.fromEntries(doseFields(modalityId).map(({ param }) => [param, doseReason]));
  return { ...line, modalityId, side: side as 'left' | 'right' | 'both' | null, performerRole: role, doseReasons };
}

/** Index of the intervention a pointer leads to; -1 for goals and the plan as a whole. */
function indexIn(pointer: string): number {
  const match = /^\/interventions\/(\d+)/u.exec(pointer);
  return match === null ? -1 : Number(match[1]);
}

function placeIn(pointer: string): number {
  const [, list, index] = pointer.split('/');
  return (list === 'goals' ? 0 : 1000) + (index === undefined ? -1 : Number(index));
}

/** Our field for the day of a goal has another name than the catalogue's. Rules speak in the words of the reader. */
export function toRemark({ at, code, message, rules = [] }: PlanFinding, reader: PerformerRole): PlanRemark {
  const detail = rules.length === 0 ? message : [`${message}.`, ...reasonsOf(rules, reader)].join(' ');
  return { pointer: at.replace(/\/byDate$/u, '/targetOn'), code, detail };
}

const reasonsOf = (ruleIds: readonly string[], reader: PerformerRole): string[] =>
  screeningRules.filter(({ id }) => ruleIds.includes(id)).map((rule) => reasonFor(rule, reader));

export const stopsActivation = ({ severity }: PlanFinding): boolean => severity !== 'advice';

/** The reasons are in the words of whoever reads the plan, which may be another role than the line's. */
export function limitOf(line: Line, planner: PerformerRole, screenings: Screenings, reader: PerformerRole): InterventionLimit {
  const limits = performersOf(line.performerRole, planner).map((role) => limitsFor(line.modalityId, line.region, line.side, screenings[role]));
  const reasons = limits.flatMap(({ why }) => why);
  const ruleIds = [...new Set(reasons.flatMap(({ rules }) => rules))];
  const open = new Set(reasons.flatMap(({ unscreened }) => unscreened));
  const allowed = limits.every((limit) => limit.allowed);
  const usesPressure = doseFields(line.modalityId).some(({ param }) => param === 'pressure');
  return {
    allowed,
    maxPressure: allowed && usesPressure ? Math.min(...limits.map(({ maxPressure }) => maxPressure)) : null,
    why: [
      ...reasonsOf(ruleIds, reader),
      ...(open.size === 0 ? [] : ['Not screened here yet: questions are open.']),
    ],
    ruleIds,
  };
}

export function doseRemarksOf({ modalityId, dose }: Line): DoseRemark[] {
  return Object.keys(dose).length === 0 ? [] : checkDose(modalityId, dose).findings.map(({ param, message }) => ({ param, detail: message }));
}
