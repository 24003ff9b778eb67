// Facts that follow from others: scores and medicine classes. What a clinician recorded is kept, and a difference is shown.
import type { FactId } from '../knowledge/fact-ids.js';
import { medicineClassIds, type MedicineClassId } from '../knowledge/medicines.js';
import { promptsFor, type ClassPrompt } from '../medicines/class-prompts.js';
import { matchMedicines } from '../medicines/match-medicines.js';
import type { MedicineMatch } from '../medicines/medicine-match.js';
import { summariseMedicines, type SettledEntry } from '../medicines/summarise-medicines.js';
import type { PerformerRole } from '../knowledge/roles.js';
import { isRecord } from '../screening/raw-values.js';
import { type Answers } from '../screening/readings.js';
import { ankleBrachialIndexFromFacts, type AnkleBrachialReading } from './ankle-brachial-index.js';
import { finite, texts, yesNo } from './answers.js';
import { claudicationFromFacts, type ClaudicationReading } from './edinburgh-claudication.js';
import { isOttawaCalledFor, ottawaFromFacts, type OttawaJoint, type OttawaReading } from './ottawa.js';
import { scoreInputs } from './score-inputs.js';
import { wellsDvtFromFacts, type WellsDvtReading } from './wells-dvt.js';

export type DerivedValue = number | string | boolean | readonly string[];

export interface Derivation {
  readonly factId: FactId;
  readonly value: DerivedValue;
  readonly why: string;
  /** added: was not there; joined: united with what was there; kept: a recorded value stands, `value` is what was worked out. */
  readonly how: 'added' | 'joined' | 'kept';
}

export interface DerivedFacts {
  /** Only what was added or joined. */
  readonly added: Readonly<Partial<Record<FactId, DerivedValue>>>;
  /** The input with the added facts and without the items of the scores: what the screening is given. */
  readonly facts: Answers;
  readonly derivations: readonly Derivation[];
  readonly medicines: readonly MedicineMatch[];
  /** Inputs that the medicine classes make worth asking. */
  readonly prompts: readonly ClassPrompt[];
  readonly wells: WellsDvtReading | undefined;
  readonly claudication: ClaudicationReading | undefined;
  readonly ottawa: readonly OttawaReading[];
  readonly ankleBrachialIndex: AnkleBrachialReading | undefined;
}

export interface DeriveOptions {
  /** Who treats; wins over a recorded performer.role. */
  readonly performerRole?: PerformerRole;
  readonly medicinesText?: string;
  /** YYYY-MM-DD, to judge how long ago a medicine was stopped. */
  readonly today?: string;
  /** A clinician's rulings on single medicine entries. */
  readonly settledMedicines?: readonly SettledEntry[];
}

const joints: readonly OttawaJoint[] = ['ankle', 'foot', 'knee'];

export function deriveFacts(recorded: Answers, options: DeriveOptions = {}): DerivedFacts {
  const { medicinesText, today, performerRole, settledMedicines = [] } = options;
  const answers: Answers = isRecord(recorded) ? recorded : {};
  const given: Answers = performerRole === undefined ? answers : { ...answers, 'performer.role': performerRole };
  const medicines = medicinesText === undefined ? [] : matchMedicines(medicinesText, today === undefined ? {} : { today });
  const fromMedicines = medicinesText === undefined ? [] : medicineDerivations(given, medicines, settledMedicines);
  const withMedicines = { ...given, ...addedBy(fromMedicines) };
  const wells = isWellsCalledFor(withMedicines) ? wellsDvtFromFacts(withMedicines) : undefined;
  const claudication = given['ecq.walkingPain'] === undefined ? undefined : claudicationFromFacts(given);
  const ottawa = joints.filter((joint) => isOttawaCalledFor(joint, given)).map((joint) => ottawaFromFacts(joint, given));
  const hasPressures = Object.keys(given).some((id) => /^abpi\..+MmHg$/.test(id) && finite(given[id]) !== undefined);
  const ankleBrachialIndex = hasPressures ? ankleBrachialIndexFromFacts(given) : undefined;
  const derivations = [
    ...fromMedicines,
    ...derived(given, 'wells.dvt.score', wells?.value, wells?.label),
    ...derived(given, 'ecq.result', claudication?.result, claudication?.why),
    ...ottawa.flatMap(({ joint, result, why }) => derived(given, `ottawa.${joint}`, result, why)),
    ...derived(given, 'abpi.value', ankleBrachialIndex?.value, `Lower leg: ${ankleBrachialIndex?.band}`),
  ];
  const added = addedBy(derivations);
  const facts: Answers = { ...withoutScoreItems(given), ...added };
  return {
    added, facts, derivations, medicines, wells, claudication, ottawa, ankleBrachialIndex,
    prompts: promptsFor(classesIn(facts), facts),
  };
}

const scoreItemIds = new Set(scoreInputs.map(({ id }) => id));

function withoutScoreItems(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !scoreItemIds.has(id)));
}

function derived(given: Answers, factId: FactId, value: DerivedValue | undefined, why = ''): readonly Derivation[] {
  if (value === undefined) return [];
  const isRecorded = given[factId] !== undefined && given[factId] !== null;
  return [{ factId, value, why, how: isRecorded ? 'kept' : 'added' }];
}

// A recorded class list and a text are united: neither may hide a blood thinner that the other names.
function medicineDerivations(given: Answers, matches: readonly MedicineMatch[], settled: readonly SettledEntry[]): readonly Derivation[] {
  const summary = summariseMedicines(matches, { settled });
  const recordedClasses = classesIn(given);
  const classes = medicineClassIds.filter((id) => recordedClasses.includes(id) || summary['meds.classes'].includes(id));
  const recordedCount = finite(given['meds.unclassifiedCount']);
  const joined = (factId: FactId): Derivation['how'] => (given[factId] === undefined || given[factId] === null ? 'added' : 'joined');
  const named = matches.filter((match) => match.classes.length > 0).map((match) => match.text);
  const derivations: Derivation[] = [
    { factId: 'meds.classes', value: classes, why: named.join('; '), how: joined('meds.classes') },
    {
      factId: 'meds.unclassifiedCount',
      value: Math.max(recordedCount ?? 0, summary['meds.unclassifiedCount']),
      why: matches.filter((match) => match.unclassified).map((match) => match.text).join('; '),
      how: joined('meds.unclassifiedCount'),
    },
  ];
  const lately = summary['meds.fluoroquinolone6m'] === true && given['meds.fluoroquinolone6m'] !== true;
  return lately
    ? [...derivations, { factId: 'meds.fluoroquinolone6m', value: true, why: 'A fluoroquinolone is on the list', how: joined('meds.fluoroquinolone6m') }]
    : derivations;
}

function classesIn(answers: Answers): readonly MedicineClassId[] {
  const ids = texts(answers['meds.classes']) ?? [];
  return medicineClassIds.filter((id) => ids.includes(id));
}

function addedBy(derivations: readonly Derivation[]): Readonly<Partial<Record<FactId, DerivedValue>>> {
  return Object.fromEntries(derivations.filter(({ how }) => how !== 'kept').map(({ factId, value }) => [factId, value]));
}

const legVesselSigns = ['sx.legSwellingUnilateral', 'sx.calfPainOrTender', 'sx.legWarmOrRed'];

/** The score is asked for with any sign of a leg clot, or as soon as one of its items is recorded. */
function isWellsCalledFor(answers: Answers): boolean {
  const itemRecorded = Object.keys(answers).some((id) => id.startsWith('wells.dvt.') && id !== 'wells.dvt.score' && answers[id] !== undefined);
  return itemRecorded || legVesselSigns.some((id) => yesNo(answers[id]) === true);
}
