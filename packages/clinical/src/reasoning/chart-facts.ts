// Answers of the chart that speak about the kind of pain, and the signs each of them gives. General teaching, unconfirmed.
import type { FactId } from '../knowledge/fact-ids.js';
import type { Said, SignId, Speaker } from './said.js';

export interface ChartFact {
  readonly factId: string;
  readonly value: unknown;
  readonly who: Speaker;
  readonly name: string | null;
  /** YYYY-MM-DD */
  readonly on: string;
}

interface FactSigns {
  readonly fact: FactId;
  /** The question in a few words; it names no condition. */
  readonly question: string;
  readonly signs: readonly SignId[];
  /** What a no denies; left out: all of its signs. A question narrower than its sign denies none. */
  readonly denies?: readonly SignId[];
}

export const factSigns: readonly FactSigns[] = [
  { fact: 'sx.numbTingleRadiating', question: 'New numbness or tingling running down the leg', signs: ['tingling', 'numbness'] },
  { fact: 'sens.reducedRegions', question: 'Places where feeling is reduced', signs: ['numbness'], denies: [] },
  { fact: 'sx.footDrop', question: 'New inability to lift the foot or toes', signs: ['weakness'], denies: [] },
  { fact: 'sx.progressiveWeakness', question: 'Leg weakness that is getting worse', signs: ['weakness'], denies: [] },
  { fact: 'sx.bilateralLegWeakness', question: 'New weakness in both legs', signs: ['weakness'], denies: [] },
  { fact: 'sx.saddleNumbness', question: 'Numbness between the legs', signs: ['saddle-numbness', 'numbness'], denies: ['saddle-numbness'] },
  { fact: 'sx.bladderChange', question: 'New trouble with urine', signs: ['bladder-change'] },
  { fact: 'sx.bowelChange', question: 'New loss of bowel control or feeling', signs: ['bowel-change'] },
  { fact: 'sx.sexualDysfunctionNew', question: 'New loss of sexual function or genital feeling', signs: ['sexual-change'] },
  { fact: 'sx.muscleAcheWidespread', question: 'New widespread muscle ache or weakness', signs: ['aching'], denies: [] },
  { fact: 'sx.cramps', question: 'Night or exercise muscle cramps', signs: ['cramping'] },
  { fact: 'sx.bruisingUnexplained', question: 'Bruising easily without a reason', signs: ['bruising'] },
  { fact: 'bruise.regions', question: 'Fresh bruise or blood swelling', signs: ['bruising'], denies: [] },
  { fact: 'joint.hotSwollenRegions', question: 'Joint that became hot, red and swollen', signs: ['joint-hot', 'swelling', 'warmth', 'redness'], denies: ['joint-hot'] },
  { fact: 'sx.kneeLockedOrEffusion', question: 'Knee locked, or swollen within 2 hours of injury', signs: ['joint-locked', 'limited-range'], denies: ['joint-locked'] },
  { fact: 'ecq.result', question: 'Questions on pain when walking', signs: ['walking-pattern', 'exertional', 'relieved-by-rest'], denies: ['walking-pattern'] },
  { fact: 'sx.legSwellingUnilateral', question: 'One leg more swollen than the other', signs: ['swelling'] },
  { fact: 'sx.oedemaBothLegs', question: 'Swelling in both legs without a known cause', signs: ['swelling'], denies: [] },
  { fact: 'sx.legWarmOrRed', question: 'Warm or discoloured skin on one leg', signs: ['warmth', 'redness'] },
  { fact: 'sx.legColdPaleSudden', question: 'Sudden cold, pale, numb or painful leg', signs: ['cold-pale'] },
  { fact: 'sx.restPainFoot', question: 'Foot pain at night that eases when the leg hangs down', signs: ['rest-pain-foot'] },
  { fact: 'sx.exertionalLegTightness', question: 'Tight shin or calf pain during exercise that eases with rest', signs: ['exertional', 'relieved-by-rest'], denies: [] },
  { fact: 'sx.suddenSeverePain', question: 'Sudden severe pain with swelling or colour change', signs: ['severe-pain'], denies: [] },
  { fact: 'acs.painOutOfProportion', question: 'Leg pain far worse than the injury explains', signs: ['severe-pain'], denies: [] },
  { fact: 'sx.calfPainOrTender', question: 'Pain or tenderness deep in the calf or inner thigh', signs: ['pain'], denies: [] },
  { fact: 'sx.fever', question: 'Fever, chills or night sweats', signs: ['fever'] },
  { fact: 'sx.breathlessSudden', question: 'Sudden or new shortness of breath', signs: ['breathless'] },
  { fact: 'sx.dizzyOrFainted', question: 'New dizziness, faintness or a blackout', signs: ['dizzy'] },
  { fact: 'sx.haemoptysis', question: 'Coughing up blood', signs: ['haemoptysis'] },
];

const rowOf = new Map<string, FactSigns>(factSigns.map((row) => [row.fact, row]));

export function saidByFacts(facts: readonly ChartFact[]): readonly Said[] {
  return facts.flatMap(({ factId, value, who, name, on }): readonly Said[] => {
    const row = rowOf.get(factId);
    const answered = row === undefined ? undefined : readAnswer(value);
    if (row === undefined || answered === undefined) return [];
    return [{ signs: answered.state === 'yes' ? row.signs : row.denies ?? row.signs, state: answered.state, answer: { asked: factId, question: row.question, words: answered.words, who, name, on } }];
  });
}

interface Answered {
  readonly state: 'yes' | 'no';
  readonly words: string;
}

/** Walking questions by their result; a list of places is a yes when it names one. */
const byWord: Readonly<Record<string, Answered>> = {
  'not-claudication': { state: 'no', words: 'Not the pattern of poor circulation' },
  definite: { state: 'yes', words: 'The pattern of poor circulation' },
  atypical: { state: 'yes', words: 'Close to the pattern of poor circulation' },
};

function readAnswer(value: unknown): Answered | undefined {
  if (value === true) return { state: 'yes', words: 'Yes' };
  if (value === false) return { state: 'no', words: 'No' };
  if (Array.isArray(value)) return value.length === 0 ? { state: 'no', words: 'Nowhere' } : { state: 'yes', words: 'Yes' };
  return typeof value === 'string' && Object.hasOwn(byWord, value) ? byWord[value] : undefined;
}
