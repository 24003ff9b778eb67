// The way a medicine is given decides what it is: a steroid on the skin is no steroid tablet, an antibiotic in the ear no tendon risk.
import type { MedicineClassId } from '../knowledge/medicines.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const onTheSkin = words('cream creams creme ointment lotion gel topical topically foam shampoo emulgel rub scalp');
const breathed = words('inhaler inhalers inhaled puff puffs puffer pump nasal nose spray nebuliser nebulizer');
const eyeOrEar = words('eye eyes ear ears');
const vaginal = words('vaginal vaginally pessary pessaries');
const swallowed = words('tablet tablets tab tabs pill pills capsule capsules oral orally mouth po');
const injected = words('injection injections injected inj shot shots jab jabs needle needles');

export interface RoutedClasses {
  readonly classes: readonly MedicineClassId[];
  readonly low: boolean;
  readonly askNext: string | undefined;
  /** A lay word that asks how it is given ("steroid") needs no question any more. */
  readonly answered: boolean;
}

interface RouteRule {
  readonly of: MedicineClassId;
  readonly given: readonly ReadonlySet<string>[];
  readonly becomes: readonly MedicineClassId[];
  readonly askNext?: string;
  /** Holds only for words that name no medicine: fondaparinux is injected and no heparin. */
  readonly layOnly?: true;
  /** The route is what a lay word of this class is asked for. */
  readonly answers?: true;
}

const none: readonly MedicineClassId[] = ['no-concern'];
const rules: readonly RouteRule[] = [
  { of: 'anticoagulant-other', given: [injected], becomes: ['anticoagulant-heparin'], layOnly: true },
  { of: 'corticosteroid-systemic', given: [onTheSkin, breathed, eyeOrEar], becomes: ['corticosteroid-local'], answers: true },
  {
    of: 'corticosteroid-systemic', given: [injected], becomes: ['corticosteroid-systemic', 'corticosteroid-local'],
    askNext: 'Was it injected into a joint or tendon? Ask date and place.',
  },
  { of: 'fluoroquinolone', given: [eyeOrEar], becomes: none },
  { of: 'photosensitiser', given: [eyeOrEar], becomes: none },
  { of: 'antihypertensive', given: [eyeOrEar], becomes: none },
  { of: 'chemotherapy', given: [onTheSkin], becomes: none },
  { of: 'immunosuppressant', given: [onTheSkin, eyeOrEar], becomes: none },
  { of: 'hormone-oestrogen', given: [vaginal], becomes: none },
  { of: 'sedative', given: [onTheSkin], becomes: none },
];

/** @param near the words that belong to this name: just before it, and after it up to the next */
export function routedClasses(classes: readonly MedicineClassId[], near: readonly string[], isLay = false): RoutedClasses {
  const applied = classes.map((id) => {
    const rule = rules.find(({ of, given, layOnly }) => of === id && (layOnly !== true || isLay) && given.some((route) => near.some((word) => route.has(word))));
    return rule === undefined ? { becomes: [id], askNext: undefined, answers: false } : { becomes: rule.becomes, askNext: rule.askNext, answers: rule.answers === true };
  });
  const askNext = applied.find((one) => one.askNext !== undefined)?.askNext;
  // "Steroids, cream and tablets" are given in two ways.
  const answered = isLay && applied.some(({ answers }) => answers) && !near.some((word) => swallowed.has(word) || injected.has(word));
  return { classes: withoutIdleMark(applied.flatMap(({ becomes }) => becomes)), low: askNext !== undefined, askNext, answered };
}

/** "Of no concern" is said only of what has no other class. */
export function withoutIdleMark(classes: readonly MedicineClassId[]): readonly MedicineClassId[] {
  const others = classes.filter((id) => id !== 'no-concern');
  return [...new Set(others.length > 0 ? others : classes)];
}
