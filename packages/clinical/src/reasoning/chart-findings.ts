// What was found by hand, as signs. A finding says yes or no only to what it measured.
import { regionIds } from '../knowledge/regions.js';
import { romNorms } from '../knowledge/rom-norms.js';
import type { SpecialTestId } from '../knowledge/special-test-ids.js';
import { triggerPoints } from '../knowledge/trigger-points.js';
import { romAgainstNorm } from '../measures/range-of-motion.js';
import { isRecord } from '../screening/raw-values.js';
import { labelOf } from './body-zones.js';
import type { Said, SignId, Speaker } from './said.js';

export interface ChartFinding {
  readonly kind: string;
  readonly region: string;
  readonly side: 'left' | 'right' | 'both' | null;
  readonly data: unknown;
  readonly who: Speaker;
  readonly name: string | null;
  /** YYYY-MM-DD */
  readonly on: string;
}

interface Shown {
  readonly question: string;
  readonly signs: readonly SignId[];
  readonly state: 'yes' | 'no';
  readonly words: string;
}

type Data = Readonly<Record<string, unknown>>;

const mostStrength = 5;
const normalReflex = 2;
/** Tests that load a nerve. */
const nerveStretchTests: readonly string[] = ['slr', 'crossed-slr', 'slump', 'femoral-stretch', 'obturator-stretch', 'slr-sural-bias'] satisfies readonly SpecialTestId[];
const nerveStretchNames: Readonly<Record<string, string>> = {
  slr: 'Straight leg raise', 'crossed-slr': 'Straight leg raise of the other leg', slump: 'Slump test', 'femoral-stretch': 'Prone knee bend', 'obturator-stretch': 'Stretch of the inner thigh', 'slr-sural-bias': 'Leg raise with the foot up and in',
};

const readers: Readonly<Record<string, (data: Data) => readonly Shown[]>> = {
  palpation: ({ tenderness0To3, swelling, temperature }) => [
    ...(typeof tenderness0To3 === 'number' ? [said('Tender to touch', ['soreness'], tenderness0To3 > 0, `${tenderness0To3} of 3`)] : []),
    ...(typeof swelling === 'string' ? [said('Swelling on examination', ['swelling'], swelling !== 'none', swelling)] : []),
    ...(typeof temperature === 'string' ? [said('Skin temperature', ['warmth'], temperature === 'warm' || temperature === 'hot', temperature)] : []),
  ],
  'trigger-point': ({ muscleId, reproducesFamiliarPain }) => {
    const muscle = triggerPoints.find(({ id }) => id === muscleId)?.muscle;
    if (muscle === undefined || typeof reproducesFamiliarPain !== 'boolean') return [];
    return [said(`Pressing ${muscle}`, ['familiar-pain-pressed'], reproducesFamiliarPain, reproducesFamiliarPain ? 'brings back the familiar pain' : 'does not bring back the familiar pain')];
  },
  strength: ({ movement, grade0To5 }) => typeof grade0To5 === 'number'
    ? [said(typeof movement === 'string' ? `Strength of ${movement}` : 'Strength', ['weakness'], grade0To5 < mostStrength, `${grade0To5} of 5`)]
    : [],
  neuro: ({ level, dermatome, myotome0To5, reflex0To4 }) => [
    ...(typeof dermatome === 'string' ? [said(`Feeling at ${String(level)}`, ['numbness'], dermatome === 'reduced' || dermatome === 'absent', dermatome)] : []),
    ...(typeof myotome0To5 === 'number' ? [said(`Key muscle of ${String(level)}`, ['weakness'], myotome0To5 < mostStrength, `${myotome0To5} of 5`)] : []),
    ...(typeof reflex0To4 === 'number' ? [said(`Reflex at ${String(level)}`, ['reflex-reduced'], reflex0To4 < normalReflex, `${reflex0To4} of 4`)] : []),
  ],
  'range-of-motion': ({ motionId, mode, degrees }) => {
    const norm = romNorms.find(({ id }) => id === motionId);
    const read = norm === undefined || typeof degrees !== 'number' ? undefined : romAgainstNorm(norm.id, degrees);
    if (norm === undefined || read === undefined) return [];
    return [said(`${norm.joint} ${norm.motion}${typeof mode === 'string' ? `, ${mode}` : ''}`, ['limited-range'], read.limited, `${read.degrees}° (norm ${read.normDegrees}°)`)];
  },
  'special-test': ({ testId, result }) => typeof testId === 'string' && nerveStretchTests.includes(testId) && (result === 'positive' || result === 'negative')
    ? [said(nerveStretchNames[testId] ?? testId, ['nerve-stretch'], result === 'positive', result === 'positive' ? 'brings back the known pain' : 'does not bring back the known pain')]
    : [],
};

function said(question: string, signs: readonly SignId[], found: boolean, words: string): Shown {
  return { question, signs, state: found ? 'yes' : 'no', words };
}

export function saidByFindings(findings: readonly ChartFinding[]): readonly Said[] {
  return findings.flatMap(({ kind, region, side, data, who, name, on }): readonly Said[] => {
    if (!isRecord(data) || !Object.hasOwn(readers, kind)) return [];
    const place = placeOf(region, side);
    return (readers[kind]?.(data) ?? []).map(({ question, signs, state, words }) => ({ signs, state, answer: { asked: kind, question: `${question} (${place})`, words, who, name, on } }));
  });
}

function placeOf(region: string, side: ChartFinding['side']): string {
  const id = regionIds.find((known) => known === region);
  const label = id === undefined ? region : labelOf(id).toLowerCase();
  return side === null ? label : `${side === 'both' ? 'both sides' : side}, ${label}`;
}
