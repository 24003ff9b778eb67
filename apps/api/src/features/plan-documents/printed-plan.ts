// A plan as it is printed, for the clinic and for the patient: plain values that can go to another thread.
import type { CarePage } from '../care-links/care-page.js';

export interface PrintedFor {
  readonly clinicName: string;
  readonly clinicPhone: string | null;
  readonly emergencyNumber: string;
  readonly timeZone: string;
  readonly printedAt: string;
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string | null };
  readonly planTitle: string;
  /** Number of the agreed version; null for a draft, or for a plan that has changed since. */
  readonly number: number | null;
  readonly agreement: { readonly signedName: string; readonly agreedAt: string } | null;
}

export interface PrintedPage extends PrintedFor {
  readonly page: CarePage;
}

export interface PrintedGoal {
  readonly activity: string;
  readonly measure: string;
  readonly baseline: number | null;
  readonly now: number | null;
  readonly target: number | null;
  readonly targetOn: string | null;
  readonly status: string;
}

export interface PrintedLine {
  readonly what: string;
  readonly place: string;
  readonly dose: string;
  readonly who: string;
  readonly aim: string;
  readonly stopRule: string;
  readonly limits: readonly string[];
}

export interface PrintedPlan extends PrintedFor {
  readonly printedBy: string;
  readonly frequency: string | null;
  readonly visits: { readonly planned: number | null; readonly done: number; readonly booked: number };
  readonly injuryOn: string | null;
  readonly reviewOn: string | null;
  readonly stage: string;
  readonly goals: readonly PrintedGoal[];
  readonly lines: readonly PrintedLine[];
  readonly exercises: readonly { readonly name: string; readonly side: string; readonly dose: string; readonly phase: string; readonly note: string }[];
  readonly page: CarePage;
}
