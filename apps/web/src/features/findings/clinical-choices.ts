// What the tables offer for a place: muscles with their referral, tests of the role, motions with norms, landmarks.
import {
  excludedSpecialTests, regionGroups, romNorms, specialTests, triggerPoints, type RegionId, type RomNorm, type SpecialTest, type TriggerPoint,
} from '@legwork/clinical';
import type { ReferralZone } from '../../body-map/map-marks';
import type { Place } from '../../body-map/places';

const groupsById: Readonly<Record<string, readonly RegionId[] | undefined>> = regionGroups;

/** A table names regions or groups of them. */
const regionsIn = (names: readonly string[]): readonly string[] => names.flatMap<string>((name) => groupsById[name] ?? [name]);

export const testsFor = ({ region }: Place, role: string): readonly SpecialTest[] =>
  specialTests.filter(({ id, regions, performers }) =>
    !excludedSpecialTests.includes(id) && regionsIn(regions).includes(region) && (role === 'physiotherapist' || performers.includes('massage-therapist')));

export interface MusclesHere {
  /** Their pain is felt at the place. */
  readonly referring: readonly TriggerPoint[];
  readonly others: readonly TriggerPoint[];
}

const byName = (a: TriggerPoint, b: TriggerPoint): number => a.muscle.localeCompare(b.muscle);

export const musclesFor = ({ region }: Place): MusclesHere => {
  const refers = ({ primaryReferral, spilloverReferral }: TriggerPoint): boolean => regionsIn([...primaryReferral, ...spilloverReferral]).includes(region);
  return { referring: triggerPoints.filter(refers).sort(byName), others: triggerPoints.filter((point) => !refers(point)).sort(byName) };
};

/** Where pain from the muscle is felt, on the side of the finding. */
export const zonesOf = (muscleId: string | undefined, { side }: Place): readonly ReferralZone[] => {
  const point = triggerPoints.find(({ id }) => id === muscleId);
  if (point === undefined) return [];
  const sides: readonly Place['side'][] = side === 'both' ? ['left', 'right'] : [side];
  const zones = (names: readonly string[], strength: ReferralZone['strength']): ReferralZone[] =>
    regionsIn(names).flatMap((region) => sides.map((one) => ({ region: region as ReferralZone['region'], side: one, strength })));
  return [...zones(point.spilloverReferral, 'spillover'), ...zones(point.primaryReferral, 'primary')];
};

const jointRegions: Readonly<Record<RomNorm['joint'], readonly string[]>> = {
  thoracolumbar: ['low-back', 'sacroiliac', 'thoracic'],
  hip: ['hip-joint', 'hip-lateral', 'groin', 'buttock', 'thigh-anterior', 'thigh-medial', 'thigh-posterior', 'thigh-lateral'],
  knee: ['knee-anterior', 'knee-medial', 'knee-lateral', 'knee-posterior', 'thigh-anterior', 'thigh-posterior', 'calf'],
  ankle: ['ankle', 'achilles', 'calf', 'shin', 'leg-lateral', 'heel'],
  foot: ['foot-plantar', 'foot-dorsal', 'forefoot', 'heel', 'ankle', 'leg-lateral'],
};

/** All motions, those that move the place first. */
export const motionsFor = ({ region }: Place): readonly RomNorm[] => {
  const moves = ({ joint }: RomNorm): boolean => jointRegions[joint].includes(region);
  return [...romNorms.filter(moves), ...romNorms.filter((norm) => !moves(norm))];
};

export const motionName = ({ joint, motion }: RomNorm): string => `${joint.charAt(0).toUpperCase()}${joint.slice(1)} ${motion}`;

const landmarks: Readonly<Record<string, string>> = {
  calf: '10 cm below the tibial tuberosity', shin: '10 cm below the tibial tuberosity', 'leg-lateral': '10 cm below the tibial tuberosity',
  'thigh-anterior': '15 cm above the kneecap', 'thigh-medial': '15 cm above the kneecap', 'thigh-posterior': '15 cm above the kneecap', 'thigh-lateral': '15 cm above the kneecap',
  'knee-anterior': 'Middle of the kneecap', 'knee-medial': 'Middle of the kneecap', 'knee-lateral': 'Middle of the kneecap', 'knee-posterior': 'Middle of the kneecap',
  ankle: 'Figure of eight', 'foot-dorsal': 'Middle of the foot', 'foot-plantar': 'Middle of the foot',
};

export const usualLandmark = ({ region }: Place): string => landmarks[region] ?? '';

interface BonyPoint {
  readonly value: string;
  readonly label: string;
}

const kneePoints: readonly BonyPoint[] = [{ value: 'kneecap', label: 'Kneecap, no other bone of the knee' }, { value: 'fibular-head', label: 'Fibular head' }];
const footPoints: readonly BonyPoint[] = [{ value: 'fifth-metatarsal-base', label: 'Base of the fifth metatarsal' }, { value: 'navicular', label: 'Navicular' }, { value: 'midfoot', label: 'Midfoot elsewhere' }];
const anklePoints: readonly BonyPoint[] = [
  { value: 'outer-malleolus', label: 'Outer ankle, back edge or tip, lower 6 cm' }, { value: 'inner-malleolus', label: 'Inner ankle, back edge or tip, lower 6 cm' }, ...footPoints,
];

const bonyPoints: Readonly<Record<string, readonly BonyPoint[] | undefined>> = {
  ankle: anklePoints, 'foot-dorsal': footPoints, 'foot-plantar': footPoints,
  'knee-anterior': kneePoints, 'knee-lateral': kneePoints, 'knee-medial': kneePoints, 'knee-posterior': kneePoints, 'leg-lateral': kneePoints,
};

/** Bones that the Ottawa rules ask to press on, near the place. */
export const bonyPointsFor = ({ region }: Place): readonly BonyPoint[] => bonyPoints[region] ?? [];

/** Where a test is done: its first place. */
export const firstRegionOf = ({ regions }: SpecialTest): RegionId => (regionsIn(regions)[0] ?? 'whole-body') as RegionId;
