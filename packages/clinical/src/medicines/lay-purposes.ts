// "Pill for blood pressure", "diabetes tablets": people who do not know the name say what a tablet is for.
import type { MedicineClassId } from '../knowledge/medicines.js';
import type { KnownName } from './lexicon.js';
import { formWords, isNoise, plainWord, valuesOf } from './words.js';

interface Purpose {
  readonly classId: MedicineClassId | null;
  readonly askNext: string | undefined;
  /** A person has to settle it: it may be a blood thinner, or anything. */
  readonly open: boolean;
}

const whichOne = 'Ask which one.';
const rows: readonly (readonly [string, MedicineClassId | null, 'known' | 'open'])[] = [
  ['blood pressure, bp, pressure, hypertension, high blood, pression, tension, haute pression, hta', 'antihypertensive', 'known'],
  ['cholesterol, cholestérol, high cholesterol', 'statin', 'known'],
  ['water, fluid, water retention, swelling, enflure', 'diuretic', 'known'],
  ['sugar, blood sugar, diabetes, diabetic, diabète, sucre', 'glucose-lowering', 'known'],
  ['sleep, sleeping, insomnia, dormir, nerves, nerve, anxiety, anxious, panic, stress, anxiété, nerfs', 'sedative', 'known'],
  ['depression, mood, dépression', 'ssri-snri', 'known'],
  ['gout, goutte, uric acid', 'gout-medicine', 'known'],
  ['epilepsy, seizure, seizures, fits, anti seizure, épilepsie', 'anticonvulsant', 'known'],
  ['osteoporosis, bone, bones, bone density, weak bones, ostéoporose, os', 'bone-agent', 'known'],
  ['parkinson, parkinsons, restless legs, restless leg', 'parkinson-rls', 'known'],
  ['angina, angine', 'heart-medicine', 'known'],
  ['menopause, hormone, hot flashes, hot flushes, ménopause, contraceptive, birth control', 'hormone-oestrogen', 'known'],
  ['muscle spasm, muscle spasms, spasms, muscle relaxing', 'muscle-relaxant', 'known'],
  ['chemo, chemotherapy, chimio', 'chemotherapy', 'known'],
  ['thyroid, thyroïde, underactive thyroid, reflux, acid reflux, acid, heartburn, stomach, ulcer, estomac, indigestion, constipation', 'no-concern', 'known'],
  ['allergy, allergies, hay fever, hayfever, allergie, allergies, prostate, bladder, overactive bladder, adhd, tdah, glaucoma, cold sore', 'no-concern', 'known'],
  ['dry eyes, eye, vitamin, iron, potassium, nausea, travel sickness, erectile dysfunction, memory, hair loss, acne face', 'no-concern', 'known'],
  ['clot, clots, blood clot, blood clots, dvt, embolism, caillot, caillots, sang', 'anticoagulant-other', 'open'],
  ['arthritis, rheumatoid, rheumatoid arthritis, crohns, colitis, psoriasis, lupus, ms, transplant, immune system, arthrite', 'immunosuppressant', 'open'],
  ['stent', 'antiplatelet', 'open'],
  ['belly, tummy, abdomen, abdominal, ventre', null, 'open'],
  ['cancer', 'chemotherapy', 'open'],
  ['heart, coeur, afib, af, a fib, atrial fibrillation, irregular heartbeat, irregular heart beat, irregular heart, heartbeat, heart rhythm, arrhythmia, palpitations, stroke, circulation, blood, heart valve, valve', null, 'open'],
  ['pain, back pain, douleur, mal de dos, inflammation, knee, back, hip, joints, infection, migraine, migraines, headache, headaches, cramps, skin', null, 'open'],
];

const purposes: ReadonlyMap<string, Purpose> = new Map(rows.flatMap(([words, classId, standing]) =>
  words.split(', ').map((word) => [valuesOf(word).join(' '), { classId, open: standing === 'open', askNext: classId === 'no-concern' ? undefined : whichOne }] as const)));
/** Words of purposes: everyday words, never misspelt medicines. */
export const purposeWords: ReadonlySet<string> = new Set([...purposes.keys()].flatMap((purpose) => purpose.split(' ')));
const longestPurpose = Math.max(...[...purposes.keys()].map((purpose) => purpose.split(' ').length));

const things = new Set([...formWords, 'med', 'meds', 'medicine', 'medicines', 'medication', 'medications', 'drug', 'drugs', 'something', 'treatment', 'remedy', 'one', 'ones', 'stuff', 'pilule', 'pilules', 'médicament', 'médicaments', 'traitement', 'pump'].map(plainWord));
const lead = new Set(('for to my the a your her his with so help helps control controls treat treats lower lowers bring down keep stop stops prevent prevents against ' +
  'i me dont do not get that which and is are it its high low of against little small into dans pour la le les ma mon mes de du des contre l d').split(' '));
const needles = new Set(['injection', 'injections', 'shot', 'shots', 'jab', 'jabs', 'needle', 'needles', 'piqure', 'piqures']);
const belly = new Set(['stomach', 'belly', 'tummy', 'abdomen', 'abdominal', 'estomac', 'ventre']);
/** What is injected into the belly at home after an operation is heparin as a rule. */
const intoTheBelly: Purpose = { classId: null, open: true, askNext: 'Ask which one: it may be a blood thinner.' };
const places = new Set(['nose', 'nasal', 'eye', 'ear', 'skin']);
const farthest = 7;

export interface PurposeFound {
  readonly from: number;
  readonly to: number;
  readonly known: KnownName;
  /** The purpose follows the thing ("tablet for gout"): it may explain a medicine named before. */
  readonly explains: boolean;
}

/** What the words at this place say a medicine is for; undefined when they say nothing of the kind. */
export function purposeAt(values: readonly string[], at: number): PurposeFound | undefined {
  if (things.has(values[at] ?? '')) return purposeAfterThing(values, at);
  const length = purposeLength(values, at);
  if (length === 0) return undefined;
  const thing = at + length + (places.has(values[at + length] ?? '') ? 1 : 0);
  return things.has(values[thing] ?? '') ? foundAt(values, at, at + length, at, thing + 1, false) : undefined;
}

function purposeAfterThing(values: readonly string[], at: number): PurposeFound | undefined {
  for (let next = at + 1; next < values.length && next <= at + farthest; next += 1) {
    const length = next > at + 1 ? purposeLength(values, next) : 0;
    if (length > 0) return foundAt(values, next, next + length, at, next + length, true);
    if (!lead.has(values[next] ?? '') && !isNoise(values[next] ?? '') && !things.has(values[next] ?? '')) return undefined;
  }
  return undefined;
}

function foundAt(values: readonly string[], start: number, end: number, from: number, to: number, explains: boolean): PurposeFound | undefined {
  const what = values.slice(start, end).join(' ');
  const injected = values.slice(from, to).some((word) => needles.has(word));
  const purpose = injected && belly.has(what) ? intoTheBelly : purposes.get(what);
  if (purpose === undefined) return undefined;
  const name = values.slice(from, to).join(' ');
  const classes = purpose.classId === null ? [] : [purpose.classId];
  return { from, to, explains, known: { name, kind: 'lay', generic: undefined, classes, confidence: 'low', askNext: purpose.askNext, open: purpose.open } };
}

function purposeLength(values: readonly string[], at: number): number {
  for (let length = Math.min(longestPurpose, values.length - at); length > 0; length -= 1) {
    if (purposes.has(values.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
