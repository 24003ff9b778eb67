export { checkPlan } from './check-plan.js';
export { checkDose, defaultDose, doseFields, type Dose, type DoseCheck, type DoseFinding, type DoseProblem } from './dose.js';
export { doseLimits, type DoseLimits } from './dose-limits.js';
export { limitsFor, type LimitReason, type ModalityLimits, type ScreenedCell, type ScreenedPlaces } from './limits-for.js';
export { isNotPerformed, problemOfScopeSetting, type ClinicScope, type NotPerformed, type ScopeSettingProblem } from './clinic-scope.js';
export { performersAllowed, type PerformerRuling } from './performers.js';
export type { Plan, PlanCourse, PlanExercise, PlanFinding, PlanFindingCode, PlanGoal, PlanIntervention } from './plan.js';
export { planTemplate, type PlanTemplate, type TemplateIntervention } from './plan-template.js';
export { modalityWords, type ModalityWords } from './modality-words.js';
export {
  conditionTemplate, doseInStage, homeProgramme, templateConditionIds, type ConditionTemplate, type HomeProgramme, type TemplateGoal, type TemplateLine,
} from './templates/condition-template.js';
export { goalSuggestions, goalTarget, type GoalSuggestion, type GoalSuggestionId } from './templates/template-goals.js';
export { stagesOfCourse, type CourseKind } from './templates/stage-plan.js';
export { planTimeline, stageNames, type PlanTimeline, type StageMove, type TimelineInput, type TimelineProblem, type TimelineStage } from './timeline/plan-timeline.js';
export { stageCriteria, stageCriterionIds, type MoveTargetStage, type StageCriterion, type StageFindings } from './timeline/stage-criteria.js';
export {
  patientPage, patientPageText, type PatientPage, type PatientPageExercise, type PatientPageHeadings, type PatientPageInput, type PatientPageLine,
} from './patient-page/patient-page.js';
export { stageWords, type StageWords } from './patient-page/stage-words.js';
export { warningSigns, warningSignsFor, type WarningSign } from './patient-page/warning-signs.js';
export { retestEveryVisits } from './check-stage.js';
export { findGoalMeasure, goalMeasureIds, goalMeasureKinds, goalMeasures, type GoalMeasure, type GoalMeasureId, type GoalMeasureKind } from './goals/goal-measure.js';
export { goalStatus, goalStatuses, type GoalStatusId, type GoalStatusInput, type GoalStatusReading, type MeasuredValue } from './goals/goal-status.js';
export { doseResponse, type DoseGiven, type DosePoint, type DoseResponse, type DoseSummary, type DoseVisit } from './dose-response/dose-response.js';
export { withheldWords, type WithheldWords } from './patient-page/withheld-words.js';
export { exerciseNameIn, goalMeasureNameIn, goalStatusNameIn, modalityNameIn, numberIn, stageNameIn, techniqueDoseIn } from './clinician-words/plan-terms.js';
export { suggestedIn } from './clinician-words/suggested-words.js';
