import type { MedicineClassId } from '../knowledge/medicines.js';
import type { MedicineStatus, Recency } from './standing.js';

/** What one entry of a medicine list was read as. */
export interface MedicineMatch {
  /** The entry as written. */
  readonly text: string;
  /** The part of it that was recognised, as written. */
  readonly matchedText: string | undefined;
  /** Generic, brand or lay name as the table has it; several are joined with " + ". */
  readonly matchedName: string | undefined;
  readonly matchedAs: 'generic' | 'brand' | 'lay' | undefined;
  /** Generic names of the substances recognised. */
  readonly substances: readonly string[];
  /** Classes that hold now; empty for a medicine that is past or denied. */
  readonly classes: readonly MedicineClassId[];
  /** Classes of what is named, whether or not it is taken now. */
  readonly namedClasses: readonly MedicineClassId[];
  readonly confidence: 'high' | 'low' | 'none';
  readonly status: MedicineStatus;
  /** For a past medicine: how long ago it ended. */
  readonly recency: Recency | undefined;
  readonly askNext: string | undefined;
  /** A person has to settle this entry before the list counts as classed. */
  readonly unclassified: boolean;
}
