// All that stands behind the page of a plan, as the database puts it together in one statement: for staff by the plan, for the
// patient's link by the link itself.
import type { HomeExercise } from '../home-programmes/home-exercise.js';
import { found, type ClinicWork } from '../../platform/http/api.js';

/** What of an agreed plan, or of a plan that is still written, comes on the page. */
export interface CareContent {
  readonly interventions: readonly { readonly modalityId: string; readonly region: string | null; readonly side: string | null; readonly stage?: string | null }[];
  readonly goals: readonly { readonly activity: string; readonly targetOn: string | null }[];
  readonly exercises?: readonly HomeExercise[];
}

export interface DoneAtHome {
  readonly id: string;
  readonly exerciseId: string;
  /** YYYY-MM-DD */
  readonly doneOn: string;
  /** 0 to 10; null when it was not said. */
  readonly pain: number | null;
  readonly note: string | null;
}

export interface CareParts {
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    /** YYYY-MM-DD, like every day here. */
    readonly injuryOn: string | null;
    readonly course: string | null;
    /** The day it was agreed first, or begun. */
    readonly startedOn: string;
  };
  readonly patient: {
    readonly id: string; readonly givenName: string; readonly familyName: string; readonly preferredName: string | null; readonly birthDate: string | null; readonly language: string;
  };
  readonly version: { readonly id: string; readonly number: number; readonly content: CareContent; readonly activatedAt: string } | null;
  readonly moves: readonly { readonly kind: string; readonly to: string; readonly on: string; readonly reason: string | null }[];
  readonly firedRuleIds: readonly string[];
  readonly screeningStatuses: readonly string[];
  readonly agreement: { readonly signedName: string; readonly agreedAt: string } | null;
  readonly done: readonly DoneAtHome[];
}

interface Row {
  readonly parts: CareParts | null;
}

/** 404 for a plan of another clinic and for none. */
export async function carePartsOf(work: ClinicWork, planId: string): Promise<CareParts> {
  const [row] = await work.tx.$queryRaw<Row[]>`select care_parts(${planId}::uuid) as parts`;
  return found(row?.parts);
}

/** The plan of the link that acts; its role can name no other. */
export async function ownCareParts(work: ClinicWork): Promise<CareParts> {
  const [row] = await work.tx.$queryRaw<Row[]>`select care_own_plan() as parts`;
  return found(row?.parts);
}
