// What the SQL function patient_chart gives: one JSON document. Days are YYYY-MM-DD, instants as Postgres writes them.
import type { FactRow } from '../facts/facts.view.js';
import type { MedicineRow } from '../medicines/medicines.view.js';
import type { ScreeningRecord } from '../screenings/screening-record.js';
import type { StoredScreening } from '../screenings/stored-screenings.js';
import type {
  ChartAllergy, ChartClearance, ChartDraft, ChartFinding, ChartHealthEvent, ChartIntake, ChartOverride, ChartReferral, ChartSession, ChartTask,
} from './chart-parts.dto.js';
import type { ChartGoal, ChartIntervention, ChartPlan } from './chart-plan.dto.js';

export interface ChartPatientRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly birthDate: string | null;
  readonly sexAtBirth: string | null;
  readonly pronouns: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly healthNumber: string | null;
  readonly language: string;
  readonly status: string;
  readonly deceasedOn: string | null;
  readonly provenance: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export interface ChartEpisodeRow {
  readonly id: string;
  readonly patientId: string;
  readonly title: string;
  readonly regions: unknown[];
  readonly onsetOn: string | null;
  readonly injuryOn: string | null;
  readonly status: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly version: number;
}

export interface ChartMoveRow {
  readonly kind: string;
  readonly toPhase: string;
  readonly happenedOn: string;
  readonly criteria: unknown;
}

export interface ChartPlanRow extends Omit<ChartPlan, 'phase' | 'reviewOverdue' | 'goals'> {
  readonly goals: readonly Omit<ChartGoal, 'measureName'>[];
  readonly interventions: ChartIntervention[];
  readonly moves: readonly ChartMoveRow[];
}

export type ChartClearanceRow = Omit<ChartClearance, 'allRegions' | 'allTechniques' | 'regions' | 'ruleIds'> & { readonly regions: unknown; readonly ruleIds: readonly string[] };

export interface ChartRow {
  readonly patient: ChartPatientRow;
  readonly record: ScreeningRecord;
  readonly screenings: readonly StoredScreening[];
  readonly episodes: readonly ChartEpisodeRow[];
  readonly allergies: readonly ChartAllergy[];
  readonly facts: readonly FactRow[];
  readonly intakeId: string | null;
  readonly medicines: readonly MedicineRow[];
  readonly healthEvents: readonly (Omit<ChartHealthEvent, 'regions'> & { readonly regions: unknown })[];
  readonly findings: readonly Omit<ChartFinding, 'summary'>[];
  readonly plan: ChartPlanRow | null;
  readonly sessions: readonly ChartSession[];
  readonly drafts: readonly ChartDraft[];
  readonly referrals: readonly Omit<ChartReferral, 'overdue'>[];
  readonly clearances: readonly ChartClearanceRow[];
  readonly overrides: readonly Omit<ChartOverride, 'holds'>[];
  readonly intakes: readonly ChartIntake[];
  readonly tasks: readonly ChartTask[];
}
