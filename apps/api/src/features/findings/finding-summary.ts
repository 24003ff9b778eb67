// A finding in one line of words, for lists, letters and the printed note.
import { bodyRegions, romNorms, specialTests, triggerPoints } from '@legwork/clinical';
import type { FindingData } from './finding-data.js';
import type { FindingKind } from './findings.dto.js';

type Summaries = { readonly [Kind in FindingKind]: (data: FindingData[Kind]) => string };

const ifSaid = (value: string | number | undefined, show: (value: string | number) => string): string[] => (value === undefined ? [] : [show(value)]);
const ifTrue = (value: boolean | undefined, words: string): string[] => (value === true ? [words] : []);

const SUMMARIES: Summaries = {
  palpation: (data) => [
    ...ifSaid(data.tone, (tone) => `tone ${tone}`),
    ...ifSaid(data.bonyPoint, (point) => `on the ${String(point).replaceAll('-', ' ')}`),
    ...ifSaid(data.tenderness0To3, (grade) => `tenderness ${grade}/3`),
    ...ifSaid(data.texture, (texture) => `texture ${texture}`),
    ...ifSaid(data.temperature, (temperature) => `temperature ${temperature}`),
    ...ifSaid(data.swelling, (swelling) => `swelling ${swelling}`),
    ...ifSaid(data.skin, (skin) => `skin ${skin}`),
  ].join(', '),
  'trigger-point': ({ muscleId, state, reproducesFamiliarPain, twitch }) => [
    `${state} trigger point, ${triggerPoints.find(({ id }) => id === muscleId)?.muscle ?? muscleId}`,
    ...ifTrue(reproducesFamiliarPain, 'reproduces the familiar pain'),
    ...(reproducesFamiliarPain === false ? ['does not reproduce the familiar pain'] : []),
    ...ifTrue(twitch, 'local twitch'),
  ].join(', '),
  'range-of-motion': ({ motionId, mode, degrees, painful }) => [`${mode} ${motionOf(motionId)} ${degrees}°`, ...ifTrue(painful, 'painful')].join(', '),
  strength: ({ movement, grade0To5, painful }) => [`strength of ${movement} ${grade0To5}/5`, ...ifTrue(painful, 'painful')].join(', '),
  neuro: (data) => [
    data.level,
    ...ifSaid(data.dermatome, (feeling) => `sensation ${feeling}`),
    ...ifSaid(data.myotome0To5, (grade) => `key muscles ${grade}/5`),
    ...ifSaid(data.reflex0To4, (grade) => `reflex ${grade}/4`),
  ].join(', '),
  'special-test': ({ testId, result, note }) => [`${specialTests.find(({ id }) => id === testId)?.name ?? testId}: ${result}`, ...ifSaid(note, String)].join(', '),
  girth: ({ landmark, cm }) => `girth ${cm} cm, ${landmark}`,
  vital: (data) => [
    ...pressure(data),
    ...ifSaid(data.pulse, (pulse) => `pulse ${pulse}/min`),
    ...ifSaid(data.temperatureCelsius, (celsius) => `temperature ${celsius} °C`),
  ].join(', '),
  'gait-posture': ({ text, fourSteps }) => [
    ...ifSaid(text, String),
    ...(fourSteps === undefined ? [] : [fourSteps === 'able' ? 'takes four steps' : 'cannot take four steps, nor could after the injury']),
  ].join('; '),
  note: ({ text }) => text,
};

/** `Right calf: girth 38.5 cm, 10 cm below the tibial tuberosity` */
export function summaryOf(finding: { readonly kind: string; readonly region: string; readonly side: string | null; readonly data: unknown }): string {
  const summarise = SUMMARIES[finding.kind as FindingKind] as (data: unknown) => string;
  const words = summarise(finding.data);
  return finding.kind === 'vital' ? words : `${placeOf(finding)}: ${words}`;
}

export function placeOf({ region, side }: { readonly region: string; readonly side: string | null }): string {
  const label = bodyRegions.find(({ id }) => id === region)?.label ?? region;
  return side === null ? label : `${label}, ${side === 'both' ? 'both sides' : side}`;
}

export function motionOf(motionId: string): string {
  const norm = romNorms.find(({ id }) => id === motionId);
  return norm === undefined ? motionId : `${norm.joint} ${norm.motion}`;
}

function pressure({ systolic, diastolic }: FindingData['vital']): string[] {
  if (systolic === undefined && diastolic === undefined) return [];
  return [`blood pressure ${systolic ?? '?'}/${diastolic ?? '?'} mmHg`];
}
