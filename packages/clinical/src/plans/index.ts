export { checkPlan } from './check-plan.js';
export { checkDose, defaultDose, doseFields, type Dose, type DoseCheck, type DoseFinding, type DoseProblem } from './dose.js';
export { limitsFor, type LimitReason, type ModalityLimits, type ScreenedCell, type ScreenedPlaces } from './limits-for.js';
export { performersAllowed, type PerformerRuling } from './performers.js';
export type { Plan, PlanFinding, PlanFindingCode, PlanGoal, PlanIntervention } from './plan.js';
export { planTemplate, type PlanTemplate, type TemplateIntervention } from './plan-template.js';
