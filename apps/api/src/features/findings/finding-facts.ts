// Findings that answer a question of the screening: they become facts at once, so that the screening sees them before
// the next touch. A finding answers only what it settles: a negative test is not "no" to a question that asks for more.
import { neuroLevels, regionGroups, swollenCalfCm, type AnswerItem, type AnswerValue, type FactId, type Side } from '@legwork/clinical';
import type { FindingData } from './finding-data.js';
import type { FindingKind } from './findings.dto.js';
import { isFootDrop, isWeakerThanBefore } from './key-muscles.js';

/** Facts that list places: a finding adds its own place to what is known. */
export const PLACE_FACTS = ['sens.reducedRegions', 'joint.hotSwollenRegions', 'bone.focalTenderRegions'] as const satisfies readonly FactId[];
export type PlaceFact = (typeof PLACE_FACTS)[number];
type OttawaItem = `ottawa.${'ankle' | 'foot' | 'knee'}.${string}`;

export interface FactEntry {
  readonly factId: FactId | OttawaItem;
  readonly value: AnswerValue;
}

export interface FindingInContext {
  readonly kind: string;
  readonly region: string;
  readonly side: string | null;
  readonly data: unknown;
  /** The latest girth at the same place and landmark on the other side; undefined when it was not measured. */
  readonly otherSideCm?: number | undefined;
  /** The latest grade 0 to 5 of the same muscles on an earlier day; undefined when they were not tested. */
  readonly gradeBefore?: number | undefined;
  /** What the chart knows now, by fact. */
  readonly known: Readonly<Record<string, unknown>>;
}

/** Ottawa knee rule: a knee that cannot be bent this far after an injury. */
const OTTAWA_BEND_DEGREES = 90;

type Deduce<Data> = (data: Data, finding: FindingInContext) => FactEntry[];
type Holds<Data> = (data: Data, finding: FindingInContext) => boolean;

const settles = <Data>(factId: FactEntry['factId'], holds: Holds<Data>): Deduce<Data> => (data, finding) => (holds(data, finding) ? [{ factId, value: true }] : []);
const marks = <Data>(factId: PlaceFact, holds: Holds<Data>, regionsOf: (data: Data) => readonly string[] = () => []): Deduce<Data> =>
  (data, finding) => (holds(data, finding) ? marked(factId, finding, [finding.region, ...regionsOf(data)]) : []);

const among = (regions: readonly string[]): ((finding: FindingInContext) => boolean) => ({ region }) => regions.includes(region);
const belowKnee = among(regionGroups['below-knee']);
const onJoint = among([...regionGroups['knee-all'], 'hip-joint', 'ankle', 'forefoot']);
const onLimb = among([...regionGroups['leg-all'], 'thigh-anterior', 'thigh-medial', 'thigh-posterior', 'thigh-lateral']);
const acutely = (regions: readonly string[]) => ({ known }: FindingInContext): boolean =>
  placesOf(known['injury.acuteRegions']).some((place) => regions.includes(typeof place === 'string' ? place : place.region));
const ankleOrFootInjured = acutely(['ankle', 'achilles', 'heel', ...regionGroups['foot-all']]);
const kneeInjured = acutely(regionGroups['knee-all']);

/** A person takes four steps or does not: it answers the rule of every joint freshly hurt. */
const steps = (joint: 'ankle' | 'foot' | 'knee', injured: (finding: FindingInContext) => boolean): Deduce<FindingData['gait-posture']> => ({ fourSteps }, finding) =>
  (fourSteps === undefined || !injured(finding) ? [] : [{ factId: `ottawa.${joint}.cannotTake4Steps`, value: fourSteps !== 'able' }]);

const tender = (point: FindingData['palpation']['bonyPoint'], injured: (finding: FindingInContext) => boolean): Holds<FindingData['palpation']> =>
  ({ bonyPoint, tenderness0To3 }, finding) => bonyPoint === point && tenderness0To3 !== undefined && tenderness0To3 > 0 && injured(finding);
const positive = (testId: FindingData['special-test']['testId']): Holds<FindingData['special-test']> => (data) => data.testId === testId && data.result === 'positive';

const DEDUCTIONS: { readonly [Kind in FindingKind]?: readonly Deduce<FindingData[Kind]>[] } = {
  vital: [
    ({ systolic, diastolic, temperatureCelsius }) => [
      ...measured('bp.systolic', systolic), ...measured('bp.diastolic', diastolic), ...measured('temp.celsius', temperatureCelsius),
    ],
  ],
  'special-test': [
    settles('achilles.popOrThompson', positive('thompson')),
    settles('sx.legSwellingUnilateral', positive('wells-calf-measure')),
    marks('sens.reducedRegions', positive('monofilament')),
    marks('bone.focalTenderRegions', positive('focal-bone-palpation')),
  ],
  neuro: [
    // Feeling is tested by root: all the skin of that root is taken to be numb, so that heat and cold stay away from it.
    marks('sens.reducedRegions', ({ dermatome }) => dermatome === 'reduced' || dermatome === 'absent', ({ level }) => skinOf(level)),
    settles('sx.progressiveWeakness', ({ myotome0To5 }, { gradeBefore }) => isWeakerThanBefore(myotome0To5, gradeBefore)),
    settles('sx.footDrop', ({ level, myotome0To5 }, { gradeBefore }) => (level === 'L4' || level === 'L5') && isFootDrop(myotome0To5, gradeBefore)),
  ],
  strength: [
    settles('sx.progressiveWeakness', ({ movement, grade0To5 }, { gradeBefore }) => isWeakerThanBefore(grade0To5, gradeBefore, movement)),
    settles('sx.footDrop', ({ movement, grade0To5 }, { gradeBefore }) => isFootDrop(grade0To5, gradeBefore, movement)),
  ],
  girth: [
    settles('sx.legSwellingUnilateral', ({ cm }, finding) => belowKnee(finding) && finding.otherSideCm !== undefined && Math.abs(cm - finding.otherSideCm) >= swollenCalfCm),
  ],
  palpation: [
    marks('joint.hotSwollenRegions', ({ temperature, swelling }, finding) => temperature === 'hot' && (swelling === 'slight' || swelling === 'marked') && onJoint(finding)),
    settles('acs.tense', ({ tone }, finding) => tone === 'hard' && onLimb(finding)),
    settles('ottawa.ankle.outerTender', tender('outer-malleolus', ankleOrFootInjured)),
    settles('ottawa.ankle.innerTender', tender('inner-malleolus', ankleOrFootInjured)),
    settles('ottawa.foot.fifthMetatarsalTender', tender('fifth-metatarsal-base', ankleOrFootInjured)),
    settles('ottawa.foot.navicularTender', tender('navicular', ankleOrFootInjured)),
    settles('ottawa.foot.midfootPain', tender('midfoot', ankleOrFootInjured)),
    settles('ottawa.knee.fibularHeadTender', tender('fibular-head', kneeInjured)),
    settles('ottawa.knee.kneecapTender', tender('kneecap', kneeInjured)),
  ],
  'gait-posture': [
    steps('ankle', acutely(['ankle', 'achilles', 'heel'])),
    steps('foot', acutely(['foot-dorsal', 'foot-plantar', 'forefoot'])),
    steps('knee', kneeInjured),
  ],
  'range-of-motion': [
    settles('ottawa.knee.cannotBend90', ({ motionId, degrees }, finding) => motionId === 'rom.knee.flexion' && degrees < OTTAWA_BEND_DEGREES && kneeInjured(finding)),
    // Pain on a moved foot says this only where pain beyond the injury is known already: that is when it is asked.
    settles('acs.passiveStretchPain', ({ motionId, mode, painful }, { known }) =>
      /^rom\.(?:ankle|foot)\./u.test(motionId) && mode === 'passive' && painful === true && known['acs.painOutOfProportion'] === true),
  ],
};

export function factsFrom(finding: FindingInContext): FactEntry[] {
  const deductions = (DEDUCTIONS[finding.kind as FindingKind] ?? []) as readonly Deduce<unknown>[];
  return deductions.flatMap((deduce) => deduce(finding.data, finding));
}

export const isPlaceFact = (factId: string): factId is PlaceFact => PLACE_FACTS.some((known) => known === factId);
export const placesOf = (value: unknown): readonly AnswerItem[] => (Array.isArray(value) ? (value as AnswerItem[]) : []);

function measured(factId: FactId, value: number | undefined): FactEntry[] {
  return value === undefined ? [] : [{ factId, value }];
}

const skinOf = (root: FindingData['neuro']['level']): readonly string[] => neuroLevels.find(({ id }) => id === root)?.regions ?? [];

function marked(factId: PlaceFact, { side, known }: FindingInContext, regions: readonly string[]): FactEntry[] {
  const sides: readonly Side[] = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
  const places: readonly AnswerItem[] = [...new Set(regions)].flatMap<AnswerItem>((region) => (side === null ? [region] : sides.map((one) => ({ region, side: one }))));
  const before = placesOf(known[factId]);
  const added = places.filter((place) => !before.some((each) => isSame(each, place)));
  return added.length === 0 ? [] : [{ factId, value: [...before, ...added] }];
}

/** A place stored without a side stands for both. */
function isSame(known: AnswerItem, place: AnswerItem): boolean {
  if (typeof known === 'string') return known === (typeof place === 'string' ? place : place.region);
  return typeof place !== 'string' && known.region === place.region && known.side === place.side;
}
