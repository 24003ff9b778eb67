// Everything that stands against signing a plan, in the order of the plan.
import { smallestRegions } from '../reasoning/body-zones.js';
import { checkGoal, isBlank } from './check-goal.js';
import { checkHome } from './check-home.js';
import { checkCourse, checkLineStage } from './check-stage.js';
import { checkDose, doseFields, findModality } from './dose.js';
import { limitsFor, type ModalityLimits } from './limits-for.js';
import { performersAllowed } from './performers.js';
import type { Plan, PlanFinding, PlanFindingCode, PlanIntervention } from './plan.js';

export function checkPlan(plan: Plan): readonly PlanFinding[] {
  const whole: readonly PlanFinding[] = [
    ...(plan.goals.length === 0 ? [stop('plan-without-goal', '/goals', 'A plan needs at least one goal')] : []),
    ...(plan.interventions.length === 0 ? [stop('plan-without-intervention', '/interventions', 'A plan needs at least one intervention')] : []),
  ];
  return [
    ...whole,
    ...plan.goals.flatMap((goal, index) => checkGoal(goal, `/goals/${index}`, plan.today)),
    ...plan.interventions.flatMap((intervention, index) => checkIntervention(intervention, `/interventions/${index}`, plan)),
    ...checkHome(plan),
    ...checkCourse(plan),
  ];
}

function checkIntervention(intervention: PlanIntervention, at: string, plan: Plan): readonly PlanFinding[] {
  const modality = findModality(intervention.modalityId);
  if (modality === undefined) return [stop('unknown-modality', `${at}/modalityId`, `There is no modality "${intervention.modalityId}"`)];
  const isTouch = modality.techniqueGroups.some((group) => group !== 'education');
  return [
    ...roleFindings(intervention, at, plan),
    ...(isTouch || !isBlank(intervention.region) ? placeFindings(intervention, at, plan) : adviceFindings(at, plan)),
    ...checkLineStage(intervention.modalityId, at, plan),
    ...doseFindings(intervention, at),
    ...(isTouch && isBlank(intervention.stopRule)
      ? [{ code: 'technique-without-stop-rule' as const, severity: 'advice' as const, at: `${at}/stopRule`, message: 'Say when to stop' }]
      : []),
  ];
}

function roleFindings({ modalityId, performerRole }: PlanIntervention, at: string, plan: Plan): readonly PlanFinding[] {
  const { outside, performers, scopeWording = '' } = performersAllowed(modalityId, performerRole ?? plan.performerRole, plan.clinicScope);
  if (outside === undefined) return [];
  return [outside === 'clinic'
    ? stop('outside-clinic-scope', `${at}/performerRole`, scopeWording)
    : stop('not-this-role', `${at}/performerRole`, `${scopeWording} Performed by: ${performers.join(', ')}.`)];
}

function placeFindings(intervention: PlanIntervention, at: string, { screening }: Plan): readonly PlanFinding[] {
  const { modalityId, region, side, dose } = intervention;
  if (region === undefined || region === null || region.trim() === '') return [stop('technique-without-region', `${at}/region`, 'Choose the region')];
  if (smallestRegions(region).length === 0) return [stop('unknown-region', `${at}/region`, `There is no region "${region}"`)];
  const limits = limitsFor(modalityId, region, side, screening);
  if (!limits.allowed) return [blocked(limits, at)];
  const pressure = dose?.['pressure'];
  const isAbove = typeof pressure === 'number' && pressure > limits.maxPressure && doseFields(modalityId).some(({ param }) => param === 'pressure');
  return isAbove ? [stop('pressure-above-ceiling', `${at}/dose/pressure`, `Pressure ${pressure} is above the ceiling of ${limits.maxPressure}`, rulesOf(limits))] : [];
}

/** Advice without a region is only stopped by an emergency. */
function adviceFindings(at: string, { screening }: Plan): readonly PlanFinding[] {
  return screening?.session?.status === 'emergency' ? [stop('blocked-by-screening', at, 'Emergency: stop everything')] : [];
}

function blocked(limits: ModalityLimits, at: string): PlanFinding {
  return limits.status === 'not-screened'
    ? stop('not-screened', `${at}/region`, 'Not screened here yet: questions are open')
    : stop('blocked-by-screening', `${at}/region`, 'The screening does not allow this here', rulesOf(limits));
}

const rulesOf = ({ why }: ModalityLimits): readonly string[] => [...new Set(why.flatMap(({ rules }) => rules))];

function doseFindings({ modalityId, dose, doseReasons }: PlanIntervention, at: string): readonly PlanFinding[] {
  const isEmpty = dose === undefined || dose === null || Object.keys(dose).length === 0;
  if (isEmpty) return doseFields(modalityId).length === 0 ? [] : [stop('technique-without-dose', `${at}/dose`, 'Fill in the dose')];
  return checkDose(modalityId, dose, doseReasons).findings
    .filter(({ verdict }) => verdict !== 'reasoned')
    .map(({ verdict, param, message }) => {
      const code: PlanFindingCode = verdict === 'refused' ? 'dose-refused' : 'dose-needs-reason';
      return { code, severity: verdict === 'refused' ? 'stop' as const : 'needs-reason' as const, at: `${at}/dose/${param}`, message };
    });
}

function stop(code: PlanFindingCode, at: string, message: string, rules: readonly string[] = []): PlanFinding {
  return { code, severity: 'stop', at, message, ...(rules.length > 0 && { rules }) };
}
