// The way a medicine is given decides what it is: a steroid on the skin is no steroid tablet, an antibiotic in the ear no tendon risk.
import type { MedicineClassId } from '../knowledge/medicines.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const onTheSkin = words('cream creams creme ointment lotion gel topical topically foam shampoo emulgel rub scalp');
const breathed = words('inhaler inhalers inhaled puff puffs puffer pump nasal nose spray nebuliser nebulizer');
const eyeOrEar = words('eye eyes ear ears');
const vaginal = words('vaginal vaginally pessary pessaries');
const injected = words('injection injections injected inj shot shots jab jabs needle needles');

export interface RoutedClasses {
  readonly classes: readonly MedicineClassId[];
  readonly low: boolean;
  readonly askNext: string | undefined;
}

interface RouteRule {
  readonly of: MedicineClassId;
  readonly given: readonly ReadonlySet<string>[];
  readonly becomes: readonly MedicineClassId[];
  readonly askNext?: string;
  /** Holds only for words that name no medicine: fondaparinux is injected and no heparin. */
  readonly layOnly?: true;
}

const none: readonly MedicineClassId[] = ['no-concern'];
const rules: readonly RouteRule[] = [
  { of: 'anticoagulant-other', given: [injected], becomes: ['anticoagulant-heparin'], layOnly: true },
  { of: 'corticosteroid-systemic', given: [onTheSkin, breathed, eyeOrEar], becomes: ['corticosteroid-local'] },
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
    return rule === undefined ? { becomes: [id], askNext: undefined } : { becomes: rule.becomes, askNext: rule.askNext };
  });
  const askNext = applied.find((one) => one.askNext !== undefined)?.askNext;
  return { classes: withoutIdleMark(applied.flatMap(({ becomes }) => becomes)), low: askNext !== undefined, askNext };
}

/** "Of no concern" is said only of what has no other class. */
export function withoutIdleMark(classes: readonly MedicineClassId[]): readonly MedicineClassId[] {
  const others = classes.filter((id) => id !== 'no-concern');
  return [...new Set(others.length > 0 ? others : classes)];
}
