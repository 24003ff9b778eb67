// What somebody said or found, with whose words it is: the ground of every line the reasoning aid shows.
import { symptomIds, type SymptomId } from '../knowledge/symptom-clusters.js';

export const speakers = ['patient', 'representative', 'clinician', 'staff', 'import'] as const;
export type Speaker = (typeof speakers)[number];

/** One answer or finding, as it can be shown. */
export interface Answer {
  /** Id of the question or kind of finding. */
  readonly asked: string;
  readonly question: string;
  readonly words: string;
  /** null: a drawing that belongs to nobody. */
  readonly who: Speaker | null;
  /** Name of a clinician; null where the speaker has none. */
  readonly name: string | null;
  /** YYYY-MM-DD */
  readonly on: string | null;
}

/** Signs that no cluster is made of, but that the triage strip reads. */
export const extraSignIds = [
  'sharp', 'walking-pattern', 'cold-pale', 'rest-pain-foot', 'joint-hot', 'joint-locked', 'familiar-pain-pressed', 'nerve-stretch', 'reflex-reduced',
] as const;
export const signIds = [...symptomIds, ...extraSignIds] as const;
export type SignId = SymptomId | (typeof extraSignIds)[number];

/** A question that was answered: yes gives its signs, no denies them. */
export interface Said {
  readonly signs: readonly SignId[];
  readonly state: 'yes' | 'no';
  readonly answer: Answer;
}

const symptoms: ReadonlySet<string> = new Set(symptomIds);

export const isSymptom = (sign: SignId): sign is SymptomId => symptoms.has(sign);
