// The facts the screening takes from a medicine list.
import { medicineClassIds, medicines, type MedicineClassId } from '../knowledge/medicines.js';
import { anticoagulates } from './blood-thinners.js';
import type { MedicineMatch } from './medicine-match.js';

export interface MedicineFacts {
  readonly 'meds.classes': readonly MedicineClassId[];
  /** Entries that a person still has to settle. */
  readonly 'meds.unclassifiedCount': number;
  /** Only ever true: a list cannot prove that there was none in the last six months. */
  readonly 'meds.fluoroquinolone6m'?: true;
}

/** A clinician's ruling on one entry: its classes, or, without classes, that the reading is right. */
export interface SettledEntry {
  readonly text: string;
  readonly classes?: readonly MedicineClassId[];
}

export interface SummaryOptions {
  readonly settled?: readonly SettledEntry[];
}

const antiplatelets = new Set(medicines.filter((medicine) => medicine.classes.includes('antiplatelet')).map((medicine) => medicine.generic));

export function summariseMedicines(matches: readonly MedicineMatch[], { settled = [] }: SummaryOptions = {}): MedicineFacts {
  const rulings = new Map(settled.map((entry) => [asCompared(entry.text), entry]));
  const classes = new Set(matches.flatMap((match) => rulings.get(asCompared(match.text))?.classes ?? match.classes));
  const substances = new Set(matches.filter(isTaken).flatMap((match) => match.substances.filter((name) => antiplatelets.has(name))));
  if (substances.size >= 2) classes.add('antiplatelet-dual');
  const facts: MedicineFacts = {
    // What is recognised and of no concern is no class that a rule could ask for.
    'meds.classes': medicineClassIds.filter((id) => classes.has(id) && id !== 'no-concern'),
    'meds.unclassifiedCount': matches.filter((match) => match.unclassified && !rulings.has(asCompared(match.text)) && !isOutdone(match, classes)).length,
  };
  const fluoroquinolone = classes.has('fluoroquinolone') || matches.some(endedLately);
  return fluoroquinolone ? { ...facts, 'meds.fluoroquinolone6m': true } : facts;
}

const asCompared = (text: string): string => text.trim().toLowerCase();

/** An anticoagulant that ended leaves nothing open when another is taken now: the same rules hold. */
function isOutdone(match: MedicineMatch, classes: ReadonlySet<MedicineClassId>): boolean {
  return match.status === 'past' && anticoagulates([...classes]);
}

function isTaken(match: MedicineMatch): boolean {
  return match.classes.length > 0;
}

function endedLately(match: MedicineMatch): boolean {
  return match.namedClasses.includes('fluoroquinolone') && match.status === 'past' && match.recency === 'recent';
}
