// Ottawa ankle, foot and knee rules: whether a fresh injury needs an X-ray. A negative rule does not rule out torn ligaments.
import { ottawaRules, type OttawaRule } from '../knowledge/scores.js';
import type { Answers } from '../screening/readings.js';
import { anyOf, finite, touches, yesNo, type Known } from './answers.js';

export type OttawaJoint = 'ankle' | 'foot' | 'knee';
export type OttawaResult = 'positive' | 'negative' | 'not-applicable';

export interface OttawaItem {
  readonly text: string;
  readonly present: boolean | 'unknown';
}

export interface OttawaReading {
  readonly joint: OttawaJoint;
  /** Undefined while an open item could change it, or when the rule may not be used to reassure. */
  readonly result: OttawaResult | undefined;
  readonly gate: OttawaItem;
  readonly items: readonly OttawaItem[];
  /** Circumstances in which a negative rule does not count. */
  readonly excludedBy: readonly string[];
  /** Such circumstances that nobody has answered yet. */
  readonly openExclusions: readonly string[];
  readonly why: string;
}

type Read = (answers: Answers) => Known<boolean>;

const item = (id: string): Read => (answers) => yesNo(answers[id]);
const injured = (regions: readonly string[]): Read => (answers) => touches(answers, 'injury.acuteRegions', regions);
const ageAtLeast = (years: number): Read => (answers) => {
  const age = finite(answers['patient.ageYears']);
  return age === undefined ? undefined : age >= years;
};
/** An injury listed among those of the last 72 hours is fresh, whether or not its hours are known. */
const olderThanHours = (hours: number, regions: readonly string[]): Read => (answers) => {
  const since = finite(answers['injury.hours']);
  if (since !== undefined) return since > hours;
  return injured(regions)(answers) === true ? false : undefined;
};
const not = (read: Read): Read => (answers) => {
  const value = read(answers);
  return value === undefined ? undefined : !value;
};
const ankleAndFoot = ['ankle', 'achilles', 'heel', 'foot-all'];

/** In the order of the rule's items and exclusions in the table. */
interface JointReads {
  readonly gate: Read;
  readonly region: readonly string[];
  readonly items: readonly Read[];
  readonly excluded: readonly Read[];
}

const reads: Readonly<Record<OttawaJoint, JointReads>> = {
  ankle: {
    gate: item('ottawa.ankle.nearBone'),
    region: ['ankle', 'achilles', 'heel'],
    items: [item('ottawa.ankle.outerTender'), item('ottawa.ankle.innerTender'), item('ottawa.ankle.cannotTake4Steps')],
    excluded: [
      not(ageAtLeast(5)),
      olderThanHours(240, ['ankle', 'achilles', 'heel']),
      (answers) => touches(answers, 'skin.woundRegions', ankleAndFoot),
      (answers) => (typeof answers['preg.status'] === 'string' ? answers['preg.status'] === 'yes' : undefined),
      item('sx.intoxicated'),
      (answers) => touches(answers, 'sens.reducedRegions', ankleAndFoot),
      item('ottawa.ankle.severalInjuries'),
    ],
  },
  foot: {
    gate: item('ottawa.foot.midfootPain'),
    region: ['foot-dorsal', 'foot-plantar', 'forefoot'],
    items: [item('ottawa.foot.fifthMetatarsalTender'), item('ottawa.foot.navicularTender'), item('ottawa.foot.cannotTake4Steps')],
    excluded: [],
  },
  knee: {
    gate: item('ottawa.knee.acuteInjury'),
    region: ['knee-all'],
    items: [
      ageAtLeast(55), item('ottawa.knee.kneecapTender'), item('ottawa.knee.fibularHeadTender'),
      item('ottawa.knee.cannotBend90'), item('ottawa.knee.cannotTake4Steps'),
    ],
    excluded: [],
  },
};

/** Tender bone is itself pain near that bone; for the knee, a fresh injury there is the gate. */
function gateOf(joint: OttawaJoint, answers: Answers): Known<boolean> {
  const { gate, region, items } = reads[joint];
  const recorded = gate(answers);
  if (recorded !== undefined) return recorded;
  const here = injured(region)(answers);
  if (joint === 'knee') return here;
  if (here === false) return false;
  return anyOf(items.slice(0, 2).map((read) => read(answers))) === true ? true : undefined;
}

function ruleOf(joint: OttawaJoint): OttawaRule | undefined {
  return ottawaRules.find((rule) => rule.output === `ottawa.${joint}`);
}

export function ottawaFromFacts(joint: OttawaJoint, answers: Answers): OttawaReading {
  const rule = ruleOf(joint);
  const gate = gateOf(joint, answers);
  const values = reads[joint].items.map((read) => read(answers));
  const exclusions = (rule?.excluded ?? []).map((text, index) => ({ text, holds: reads[joint].excluded[index]?.(answers) }));
  const excludedBy = exclusions.filter(({ holds }) => holds === true).map(({ text }) => text);
  const openExclusions = exclusions.filter(({ holds }) => holds === undefined).map(({ text }) => text);
  const met = anyOf(values);
  return {
    joint,
    ...verdict(gate, met, excludedBy, openExclusions),
    gate: { text: rule?.gate ?? '', present: gate ?? 'unknown' },
    items: values.map((value, index) => ({ text: rule?.anyOf[index] ?? '', present: value ?? 'unknown' })),
    excludedBy,
    openExclusions,
  };
}

function verdict(
  gate: Known<boolean>, met: Known<boolean>, excludedBy: readonly string[], open: readonly string[],
): Pick<OttawaReading, 'result' | 'why'> {
  if (gate === false) return { result: 'not-applicable', why: 'The injury is not where the rule applies' };
  if (gate === true && met === true) return { result: 'positive', why: 'X-ray needed before any treatment' };
  if (met === false && excludedBy.length > 0) return { result: undefined, why: `No sign found, but the rule does not count here: ${excludedBy.join(', ')}` };
  if (met === false && open.length > 0) return { result: undefined, why: `No sign found; still to ask: ${open.join(', ')}` };
  if (met === false) return { result: 'negative', why: 'No sign of the rule is present' };
  return { result: undefined, why: 'Open items could change the result' };
}

/** Whether the rule has anything to say: a fresh injury there, or one of its items recorded. */
export function isOttawaCalledFor(joint: OttawaJoint, answers: Answers): boolean {
  const recorded = Object.keys(answers).some((id) => id.startsWith(`ottawa.${joint}.`) && yesNo(answers[id]) !== undefined);
  return recorded || injured(reads[joint].region)(answers) === true;
}
