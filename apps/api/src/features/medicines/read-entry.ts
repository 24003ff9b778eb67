// One entry of a medicine list as it is stored: what was read, and what is left to ask.
import { matchMedicines, type MedicineMatch } from '@legwork/clinical';

export interface MedicineToRecord {
  readonly text: string;
  /** Given by a record or a person; read from the words when left out. */
  readonly status?: 'current' | 'past' | 'unknown' | 'entered-in-error' | undefined;
  /** YYYY-MM-DD */
  readonly startedOn?: string | null | undefined;
  readonly stoppedOn?: string | null | undefined;
  /** Identity in another system; the same key is never stored twice for a patient. */
  readonly externalKey?: string | null | undefined;
}

export interface ReadMedicine {
  readonly text: string;
  readonly matchedText: string | null;
  readonly matchedName: string | null;
  readonly classes: string[];
  readonly confidence: 'high' | 'low' | 'none';
  readonly status: string;
  readonly askNext: string | null;
}

const ASK_WHICH = 'Which medicine is this?';

/** A text may name several medicines; one that is denied ("no aspirin") or somebody else's is not a medicine of this person. */
export function readEntry({ text, status }: MedicineToRecord, today: string): ReadMedicine[] {
  const written = text.trim();
  const matches = matchMedicines(written, { today });
  if (matches.length === 0) return written === '' ? [] : [unread(written, status)];
  return matches.filter((match) => status !== undefined || !isNotTaken(match)).map((match) => readMatch(match, status));
}

const isNotTaken = ({ status }: MedicineMatch): boolean => status === 'negated' || status === 'not-theirs';

function readMatch(match: MedicineMatch, given: MedicineToRecord['status']): ReadMedicine {
  const read = match.status === 'negated' || match.status === 'not-theirs' ? 'unknown' : match.status;
  return {
    text: match.text,
    matchedText: match.matchedText ?? null,
    matchedName: match.matchedName ?? null,
    classes: [...match.namedClasses],
    confidence: match.confidence,
    status: given ?? read,
    // Worth asking even where the class is known: "water tablet" is a diuretic, but which one?
    askNext: match.askNext ?? (match.unclassified ? ASK_WHICH : null),
  };
}

function unread(text: string, status: MedicineToRecord['status']): ReadMedicine {
  return { text, matchedText: null, matchedName: null, classes: [], confidence: 'none', status: status ?? 'unknown', askNext: ASK_WHICH };
}
