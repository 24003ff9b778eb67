// Two-level Wells score for deep vein thrombosis (Wells 2003, NICE NG158). Screening only, never an exclusion.
import { anticoagulantClasses } from '../knowledge/anticoagulant-classes.js';
import type { FactId } from '../knowledge/fact-ids.js';
import { wellsDvtItemIds, wellsDvtScore, type WellsDvtItemId } from '../knowledge/scores.js';
import type { Answers } from '../screening/readings.js';
import { finite, texts, yesNo, type Known } from './answers.js';

export type WellsDvtItems = Readonly<Partial<Record<WellsDvtItemId, boolean | 'unknown'>>>;

export interface WellsDvtPoints {
  /** Points when every unknown item is taken at its lowest and at its highest. */
  readonly scoreMin: number;
  readonly scoreMax: number;
  /** Set when nothing is unknown. */
  readonly score: number | undefined;
  readonly result: 'likely' | 'unlikely' | 'not-screened';
}

const likelyFrom = wellsDvtScore.levels[0]?.min ?? 2;

/** Points for a filled-in form: an item left out is not present; say 'unknown' for one that was not checked. */
export function scoreWellsDvt(items: WellsDvtItems): WellsDvtPoints {
  const counted = wellsDvtScore.items.filter(({ id }) => items[id] === true).reduce((sum, { points }) => sum + points, 0);
  const open = wellsDvtScore.items.filter(({ id }) => items[id] === 'unknown');
  const scoreMin = open.reduce((sum, { points }) => sum + Math.min(points, 0), counted);
  const scoreMax = open.reduce((sum, { points }) => sum + Math.max(points, 0), counted);
  return {
    scoreMin,
    scoreMax,
    score: open.length === 0 ? counted : undefined,
    result: scoreMin >= likelyFrom ? 'likely' : scoreMax < likelyFrom ? 'unlikely' : 'not-screened',
  };
}

export interface WellsDvtItem {
  readonly id: WellsDvtItemId;
  readonly text: string;
  readonly points: number;
  readonly present: boolean | 'unknown';
  /** Where the answer comes from, or what would settle it. */
  readonly why: string;
}

export interface WellsDvtReading {
  readonly items: readonly WellsDvtItem[];
  readonly scoreMin: number;
  readonly scoreMax: number;
  /** The number that goes into the screening: the minimum when likely, the maximum when unlikely, else undefined. */
  readonly value: number | undefined;
  readonly result: WellsDvtPoints['result'] | 'not-valid';
  readonly label: string;
  /** Reasons why the score must not be used for this person. */
  readonly notValid: readonly string[];
  /** Items that could still change the result. */
  readonly missing: readonly WellsDvtItemId[];
  /** Answers still needed to know whether the score may be used. */
  readonly missingFacts: readonly FactId[];
}

type Read = (answers: Answers) => { readonly value: Known<boolean>; readonly why: string };

const from = (factId: string, why: string): Read => (answers) => ({ value: yesNo(answers[factId]), why });

/** Denying the sign denies the item; reporting it does not prove it, somebody has to look. */
const ruledOutBy = (factId: string, denied: string, check: string): Read => (answers) => {
  const reported = yesNo(answers[factId]);
  return reported === false ? { value: false, why: denied } : { value: undefined, why: check };
};

const calfDifferenceCm = 3;

const calfGirths: Read = (answers) => {
  const left = finite(answers['wells.dvt.calfLeftCm']);
  const right = finite(answers['wells.dvt.calfRightCm']);
  if (left === undefined || right === undefined) return { value: undefined, why: 'Measure both calves 10 cm below the tibial tubercle' };
  // Rounded, so that 38.3 - 35.3 cm counts as the 3.0 cm it is.
  const difference = Math.round(Math.abs(left - right) * 10) / 10;
  return { value: difference >= calfDifferenceCm, why: `Measured difference ${difference} cm` };
};

// Another diagnosis "as likely" takes two points off; a massage therapist does not diagnose and so never takes them off.
const alternative: Read = (answers) =>
  answers['performer.role'] === 'massage-therapist'
    ? { value: false, why: 'Not judged by a massage therapist: no points are taken off' }
    : { value: undefined, why: 'A physiotherapist or physician has to judge this' };

const readItem: Readonly<Record<WellsDvtItemId, Read>> = {
  activeCancer: from('hx.cancerActive', 'From the answer on cancer'),
  paralysisOrCast: () => ({ value: undefined, why: 'Ask about paralysis, weakness or plaster of a leg' }),
  bedOrSurgery: from('risk.bedOrSurgery12w', 'From the answer on bed rest and surgery'),
  veinTenderness: ruledOutBy('sx.calfPainOrTender', 'No pain or tenderness of calf or inner thigh reported', 'Feel along the deep veins'),
  entireLegSwollen: ruledOutBy('sx.legSwellingUnilateral', 'No swelling of one leg reported', 'Look whether the entire leg is swollen'),
  calf3cm: calfGirths,
  pittingOedema: ruledOutBy('sx.legSwellingUnilateral', 'No swelling of one leg reported', 'Press for pitting in both legs'),
  collateralVeins: () => ({ value: undefined, why: 'Look for raised surface veins that are not varicose' }),
  previousDvt: from('hx.dvt', 'From the answer on clots'),
  alternativeAsLikely: alternative,
};

/** The score from recorded answers; an item recorded under its own id (wells.dvt.<item>) wins over one read from other answers. */
export function wellsDvtFromFacts(answers: Answers): WellsDvtReading {
  const items = wellsDvtScore.items.map(({ id, text, points }): WellsDvtItem => {
    const mayJudge = id !== 'alternativeAsLikely' || answers['performer.role'] !== 'massage-therapist';
    const recorded = mayJudge ? yesNo(answers[`wells.dvt.${id}`]) : undefined;
    const read = recorded === undefined ? readItem[id](answers) : { value: recorded, why: 'Recorded' };
    return { id, text, points, present: read.value ?? 'unknown', why: read.why };
  });
  const points = scoreWellsDvt(Object.fromEntries(items.map(({ id, present }) => [id, present])));
  const notValid = reasonsNotValid(answers);
  // "Unlikely" reassures, so it waits until the score is known to apply; "likely" does not.
  const missingFacts = validity.filter(({ holds }) => holds(answers) === undefined).map(({ factId }) => factId);
  const result = notValid.length > 0 ? 'not-valid' : points.result === 'unlikely' && missingFacts.length > 0 ? 'not-screened' : points.result;
  return {
    items,
    scoreMin: points.scoreMin,
    scoreMax: points.scoreMax,
    value: result === 'likely' ? points.scoreMin : result === 'unlikely' ? points.scoreMax : undefined,
    result,
    label: labels[result],
    notValid,
    missing: result === 'not-screened' ? wellsDvtItemIds.filter((id) => items.some((item) => item.id === id && item.present === 'unknown')) : [],
    missingFacts,
  };
}

const labels: Readonly<Record<WellsDvtReading['result'], string>> = {
  likely: 'DVT likely: scan wanted within 4 hours',
  unlikely: 'DVT unlikely: not excluded without D-dimer',
  'not-screened': 'Unknown items could change the result',
  'not-valid': 'The score is not valid for this person: refer for assessment',
};

function onAnticoagulant(answers: Answers): Known<boolean> {
  return texts(answers['meds.classes'])?.some((id) => anticoagulantClasses.some((known) => known === id));
}

function isPregnant(answers: Answers): Known<boolean> {
  const status = answers['preg.status'];
  return typeof status === 'string' ? status === 'yes' : undefined;
}

function isUnder18(answers: Answers): Known<boolean> {
  const age = finite(answers['patient.ageYears']);
  return age === undefined ? undefined : age < 18;
}

interface Exclusion {
  readonly reason: string;
  readonly factId: FactId;
  readonly holds: (answers: Answers) => Known<boolean>;
}

const validity: readonly Exclusion[] = [
  { reason: 'Pregnant', factId: 'preg.status', holds: isPregnant },
  { reason: 'Under 18', factId: 'patient.ageYears', holds: isUnder18 },
  { reason: 'Already on a blood thinner', factId: 'meds.classes', holds: onAnticoagulant },
];

function reasonsNotValid(answers: Answers): readonly string[] {
  return validity.filter(({ holds }) => holds(answers) === true).map(({ reason }) => reason);
}
