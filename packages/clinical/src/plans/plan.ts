// The shape of a plan as the checks read it. Fields may still be empty: a plan is checked while it is written.
import type { PlanStage } from '../exercises/exercise.js';
import type { ClinicScope } from './clinic-scope.js';
import type { Dose } from './dose.js';
import type { ScreenedPlaces } from './limits-for.js';
import type { CourseKind } from './templates/stage-plan.js';

export interface PlanGoal {
  readonly activity?: string | null;
  readonly measureId?: string | null;
  readonly baseline?: number | null;
  readonly target?: number | null;
  /** YYYY-MM-DD */
  readonly byDate?: string | null;
}

export interface PlanIntervention {
  readonly modalityId: string;
  readonly region?: string | null;
  readonly side?: 'left' | 'right' | 'both' | null;
  readonly dose?: Dose | null;
  /** Written reasons for values outside a range, by parameter. */
  readonly doseReasons?: Readonly<Record<string, string>>;
  /** Who performs it, when not the one who plans. */
  readonly performerRole?: string | null;
  readonly stopRule?: string | null;
}

export interface PlanCourse {
  readonly kind: CourseKind;
  readonly stage: PlanStage;
  readonly isLate?: boolean;
}

export interface PlanExercise {
  readonly exerciseId: string;
  readonly dose?: Readonly<Record<string, unknown>> | null;
  readonly doseReasons?: Readonly<Record<string, string>>;
}

export interface Plan {
  readonly performerRole: string;
  readonly goals: readonly PlanGoal[];
  readonly interventions: readonly PlanIntervention[];
  readonly screening?: ScreenedPlaces;
  /** What the clinic takes from the catalogue; nothing when left out. */
  readonly clinicScope?: ClinicScope;
  /** YYYY-MM-DD */
  readonly today?: string;
  /** Stage of the plan today; without it no line is held against a stage. */
  readonly course?: PlanCourse;
  /** Home exercises. */
  readonly exercises?: readonly PlanExercise[];
  /** Rules that fired for this person, for the home exercises. */
  readonly firedRules?: readonly string[];
  /** Signed visits since anything of the re-test list was measured. */
  readonly visitsSinceRetest?: number | null;
  /** Visits after which a re-test is due. */
  readonly retestEvery?: number;
}

export type PlanFindingCode =
  | 'plan-without-goal' | 'plan-without-intervention'
  | 'goal-without-activity' | 'goal-without-measure' | 'goal-without-target' | 'goal-target-out-of-range' | 'goal-target-not-better'
  | 'goal-measure-unknown' | 'goal-without-date' | 'goal-date-unreadable' | 'goal-date-past'
  | 'unknown-modality' | 'technique-without-region' | 'unknown-region' | 'technique-without-dose' | 'dose-refused' | 'dose-needs-reason'
  | 'not-screened' | 'blocked-by-screening' | 'pressure-above-ceiling' | 'not-this-role' | 'outside-clinic-scope' | 'technique-without-stop-rule'
  | 'before-its-stage' | 'past-its-stage' | 'stage-late' | 'no-retest' | 'unknown-exercise' | 'exercise-withheld';

export interface PlanFinding {
  readonly code: PlanFindingCode;
  /** stop: the plan cannot be signed so; needs-reason: it can with a written reason; advice: worth a look. */
  readonly severity: 'stop' | 'needs-reason' | 'advice';
  /** Where, as a JSON pointer into the plan. */
  readonly at: string;
  readonly message: string;
  /** The screening rules behind it; their reasons are for whoever prints them to put into the reader's words. */
  readonly rules?: readonly string[];
}
