// The lines of the examination, made from the clinical tables: what is measured, on which sides, within which limits.
import { bodyRegions, facts, neuroLevels, romNorms, type FactId, type RegionId, type RomNorm } from '@legwork/clinical';
import type { FindingKind } from '../finding-queries';

export type CellSide = 'left' | 'right' | 'none';

export interface NumberMeasure {
  readonly measure: string;
  readonly label: string;
  /** As written behind the number */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Places behind the point; 0 takes whole numbers only */
  readonly decimals: number;
}

export interface WordMeasure {
  readonly measure: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface TextMeasure {
  readonly measure: string;
  readonly label: string;
  readonly longest: number;
}

export type Measure = NumberMeasure | WordMeasure | TextMeasure;

export interface Row {
  /** Kind and item, as the server names what is measured again. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly label: string;
  readonly region: RegionId;
  readonly sides: readonly CellSide[];
  readonly measures: readonly Measure[];
  /** What says which item it is. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly mayHurt: boolean;
  readonly norm?: string;
}

export const parts = [
  { value: 'back', label: 'Low back', joints: ['thoracolumbar'], regions: ['low-back', 'sacroiliac', 'thoracic', 'abdomen', 'buttock'] },
  { value: 'hip', label: 'Hip and thigh', joints: ['hip'], regions: ['hip-joint', 'hip-lateral', 'groin', 'buttock', 'thigh-anterior', 'thigh-medial', 'thigh-posterior', 'thigh-lateral'] },
  { value: 'knee', label: 'Knee', joints: ['knee'], regions: ['knee-anterior', 'knee-medial', 'knee-lateral', 'knee-posterior'] },
  { value: 'foot', label: 'Lower leg and foot', joints: ['ankle', 'foot'], regions: ['shin', 'leg-lateral', 'calf', 'achilles', 'ankle', 'heel', 'foot-plantar', 'foot-dorsal', 'forefoot'] },
] as const satisfies readonly { value: string; label: string; joints: readonly RomNorm['joint'][]; regions: readonly RegionId[] }[];
export type Part = (typeof parts)[number]['value'];

const allParts: readonly Part[] = parts.map(({ value }) => value);

/** The parts that hold the places; all of them while no place is known. */
export const partsOf = (regions: readonly string[]): readonly Part[] => {
  const touched = parts.filter((part) => part.regions.some((region) => regions.includes(region))).map(({ value }) => value);
  return touched.length === 0 ? allParts : touched;
};

const jointsOf = (chosen: readonly Part[]): readonly string[] => parts.filter(({ value }) => chosen.includes(value)).flatMap(({ joints }) => [...joints]);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const hasSides = (region: RegionId): boolean => bodyRegions.find(({ id }) => id === region)?.lateral === true;
const bothOr = (isBilateral: boolean): readonly CellSide[] => (isBilateral ? ['left', 'right'] : ['none']);

export type MotionMode = 'active' | 'passive';

const degrees: NumberMeasure = { measure: 'degrees', label: 'degrees', unit: '°', min: -45, max: 180, decimals: 0 };
const grade: NumberMeasure = { measure: 'grade0To5', label: 'grade', unit: '/5', min: 0, max: 5, decimals: 0 };

export const motionRow = (norm: RomNorm, mode: MotionMode): Row => ({
  id: `range-of-motion:${norm.id} ${mode}`, kind: 'range-of-motion', label: `${capital(norm.joint)} ${norm.motion}${mode === 'passive' ? ', passive' : ''}`,
  region: norm.region, sides: bothOr(norm.bilateral), measures: [degrees], data: { motionId: norm.id, mode }, mayHurt: true,
  norm: `${norm.normalMin}° to ${norm.normalMax}°${norm.confirmed ? '' : ', not confirmed'}`,
});

export const motionRows = (chosen: readonly Part[], modes: readonly MotionMode[]): readonly Row[] =>
  romNorms.filter(({ joint }) => jointsOf(chosen).includes(joint)).flatMap((norm) => modes.map((mode) => motionRow(norm, mode)));

/** Strength is graded on both sides; the trunk has no side of its own. */
const strengthRow = (movement: string, region: RegionId): Row => ({
  id: `strength:${movement.toLowerCase()}`, kind: 'strength', label: capital(movement), region, sides: ['left', 'right'], measures: [grade], data: { movement }, mayHurt: true, norm: '5/5',
});

const moreStrength: readonly { readonly movement: string; readonly region: RegionId; readonly joint: RomNorm['joint'] }[] = [
  { movement: 'big toe extension', region: 'forefoot', joint: 'foot' }, { movement: 'toe flexion', region: 'forefoot', joint: 'foot' },
  { movement: 'single-leg heel raise', region: 'calf', joint: 'ankle' },
];

export const strengthRows = (chosen: readonly Part[]): readonly Row[] => {
  const joints = jointsOf(chosen);
  const ofJoints = romNorms.filter(({ joint, bilateral }) => bilateral && joints.includes(joint));
  return [...ofJoints.map(({ joint, motion, region }) => strengthRow(`${joint} ${motion}`, region)), ...moreStrength.filter(({ joint }) => joints.includes(joint)).map(({ movement, region }) => strengthRow(movement, region))];
};

export const feelings = [
  { value: 'normal', label: 'Normal' }, { value: 'reduced', label: 'Reduced' }, { value: 'absent', label: 'Absent' }, { value: 'increased', label: 'Increased' },
] as const;

export const neuroRows: readonly Row[] = neuroLevels.map(({ id, regions, reflex }) => ({
  id: `neuro:${id}`, kind: 'neuro', label: id, region: (regions[0] ?? 'whole-body') as RegionId, sides: ['left', 'right'], data: { level: id }, mayHurt: false,
  measures: [
    { measure: 'dermatome', label: 'sensation', choices: feelings },
    { measure: 'myotome0To5', label: 'key muscles', unit: '/5', min: 0, max: 5, decimals: 0 },
    ...(reflex.startsWith('none') ? [] : [{ measure: 'reflex0To4', label: 'reflex', unit: '/4', min: 0, max: 4, decimals: 0 }]),
  ],
}));

const landmarks: readonly { readonly landmark: string; readonly label: string; readonly region: RegionId; readonly part: Part }[] = [
  { landmark: '15 cm above the kneecap', label: 'Thigh, 15 cm above the kneecap', region: 'thigh-anterior', part: 'hip' },
  { landmark: 'Middle of the kneecap', label: 'Knee, middle of the kneecap', region: 'knee-anterior', part: 'knee' },
  { landmark: '10 cm below the tibial tuberosity', label: 'Calf, 10 cm below the tibial tuberosity', region: 'calf', part: 'foot' },
  { landmark: 'Figure of eight', label: 'Ankle, figure of eight', region: 'ankle', part: 'foot' },
];

const girthMeasure: NumberMeasure = { measure: 'cm', label: 'girth', unit: 'cm', min: 1, max: 149, decimals: 1 };

export const girthRow = (landmark: string, label: string, region: RegionId): Row => ({
  id: `girth:${region} ${landmark.trim().toLowerCase()}`, kind: 'girth', label, region, sides: ['left', 'right'], measures: [girthMeasure], data: { landmark }, mayHurt: false,
});

/** A swollen thigh may be a knee's, and a calf is measured for every leg. */
export const girthRows = (chosen: readonly Part[]): readonly Row[] =>
  landmarks.filter(({ part }) => chosen.includes(part) || (part === 'hip' && chosen.includes('knee'))).map(({ landmark, label, region }) => girthRow(landmark, label, region));

const rangeOf = (id: FactId): { readonly min: number; readonly max: number } => {
  const range = facts.find((fact) => fact.id === id)?.range;
  return range === undefined || range === null ? { min: 0, max: 0 } : { min: range.min, max: range.max };
};

export const vitalRow: Row = {
  id: 'vital:', kind: 'vital', label: 'Vital signs', region: 'whole-body', sides: ['none'], data: {}, mayHurt: false,
  measures: [
    { measure: 'systolic', label: 'Systolic pressure', unit: 'mmHg', ...rangeOf('bp.systolic'), decimals: 0 },
    { measure: 'diastolic', label: 'Diastolic pressure', unit: 'mmHg', ...rangeOf('bp.diastolic'), decimals: 0 },
    { measure: 'pulse', label: 'Pulse', unit: '/min', min: 20, max: 250, decimals: 0 },
    { measure: 'temperatureCelsius', label: 'Temperature', unit: '°C', ...rangeOf('temp.celsius'), decimals: 1 },
  ],
};

export const gaitRow: Row = {
  id: 'gait-posture:', kind: 'gait-posture', label: 'Gait and posture', region: 'whole-body', sides: ['none'], data: {}, mayHurt: false,
  measures: [
    { measure: 'text', label: 'What is seen', longest: 2_000 },
    { measure: 'fourSteps', label: 'Four steps, both after the injury and now', choices: [{ value: 'able', label: 'Able' }, { value: 'unable-then-and-now', label: 'Unable, then and now' }] },
  ],
};

const results = [{ value: 'positive', label: 'Positive' }, { value: 'negative', label: 'Negative' }, { value: 'unclear', label: 'Unclear' }] as const;

export const testRow = (testId: string, label: string, region: RegionId): Row => ({
  id: `special-test:${testId}`, kind: 'special-test', label, region, sides: bothOr(hasSides(region)), data: { testId }, mayHurt: false,
  measures: [{ measure: 'result', label: 'result', choices: results }],
});

export const isNumber = (measure: Measure): measure is NumberMeasure => 'decimals' in measure;
export const isWord = (measure: Measure): measure is WordMeasure => 'choices' in measure;
