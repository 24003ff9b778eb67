// What each kind of finding measured, as coded values. A field that was not recorded gives nothing: it is not normal, it is unknown.
import { romNorms, specialTests, triggerPoints } from '@legwork/clinical';
import type { CodeableConcept, Observation, ObservationComponent } from 'fhir/r4.js';
import type { FindingData } from '../../findings/finding-data.js';
import type { FindingKind } from '../../findings/findings.dto.js';
import { coding, concept, quantity } from '../elements.js';

type Value = Pick<Observation, 'valueQuantity' | 'valueBoolean' | 'valueString' | 'valueCodeableConcept'>;

export interface Measured {
  readonly code: CodeableConcept;
  /** Left out where only the parts have values. */
  readonly value?: Value;
  readonly parts?: readonly ObservationComponent[];
  readonly method?: CodeableConcept;
  readonly note?: string | undefined;
}

const answer = (code: string): Value => ({ valueCodeableConcept: concept('answer', code, code) });
const part = (id: string, text: string, value: Value | undefined): ObservationComponent[] => (value === undefined ? [] : [{ code: concept('finding', id, text), ...value }]);
const ofNumber = (value: number | undefined, unit: string): Value | undefined => (value === undefined ? undefined : { valueQuantity: quantity(value, unit) });
const ofWord = (value: string | undefined): Value | undefined => (value === undefined ? undefined : answer(value));
const ofText = (value: string | undefined): Value | undefined => (value === undefined ? undefined : { valueString: value });
const ofFlag = (value: boolean | undefined): Value | undefined => (value === undefined ? undefined : { valueBoolean: value });

const motionName = (id: string): string => { const norm = romNorms.find((each) => each.id === id); return norm === undefined ? id : `${norm.joint} ${norm.motion}`; };
const testName = (id: string): string => specialTests.find((each) => each.id === id)?.name ?? id;
const muscleName = (id: string): string => triggerPoints.find((each) => each.id === id)?.muscle ?? id;

type OneKind = Exclude<FindingKind, 'vital'>;

/** Vital signs are resources of their own, see vital-signs.ts. */
export const MEASURED: { readonly [Kind in OneKind]: (data: FindingData[Kind]) => Measured } = {
  'range-of-motion': ({ motionId, mode, degrees, painful }) => ({
    code: concept('motion', motionId, `Range of motion, ${motionName(motionId)}`),
    method: concept('finding', `${mode}-motion`, `${mode} motion`),
    value: { valueQuantity: quantity(degrees, '°') },
    parts: part('painful', 'Painful', ofFlag(painful)),
  }),
  strength: ({ movement, grade0To5, painful }) => ({
    code: concept('finding', 'muscle-strength', `Muscle strength 0 to 5, ${movement}`),
    value: { valueQuantity: quantity(grade0To5, '/5') },
    parts: part('painful', 'Painful', ofFlag(painful)),
  }),
  girth: ({ landmark, cm }) => ({ code: concept('finding', 'girth', `Girth, ${landmark}`), value: { valueQuantity: quantity(cm, 'cm') } }),
  'special-test': ({ testId, result, note }) => ({ code: concept('specialTest', testId, testName(testId)), value: answer(result), note }),
  neuro: ({ level, dermatome, myotome0To5, reflex0To4 }) => ({
    code: { coding: [coding('neuroLevel', level)], text: `Neurological examination, ${level}` },
    parts: [
      ...part('dermatome', 'Sensation', ofWord(dermatome)), ...part('myotome', 'Key muscles, 0 to 5', ofNumber(myotome0To5, '/5')),
      ...part('reflex', 'Reflex, 0 to 4', ofNumber(reflex0To4, '/4')),
    ],
  }),
  palpation: (data) => ({
    code: concept('finding', 'palpation', 'Palpation'),
    parts: [
      ...part('tone', 'Tone', ofWord(data.tone)), ...part('bony-point', 'Bone pressed on', ofWord(data.bonyPoint)),
      ...part('tenderness', 'Tenderness, 0 to 3', ofNumber(data.tenderness0To3, '/3')), ...part('texture', 'Texture', ofText(data.texture)),
      ...part('temperature', 'Temperature to the hand', ofWord(data.temperature)), ...part('swelling', 'Swelling', ofWord(data.swelling)), ...part('skin', 'Skin', ofText(data.skin)),
    ],
  }),
  'trigger-point': ({ muscleId, state, reproducesFamiliarPain, twitch }) => ({
    code: concept('triggerPoint', muscleId, `Trigger point, ${muscleName(muscleId)}`),
    value: answer(state),
    parts: [...part('familiar-pain', 'Reproduces the familiar pain', ofFlag(reproducesFamiliarPain)), ...part('twitch', 'Local twitch', ofFlag(twitch))],
  }),
  'gait-posture': ({ text, fourSteps }) => ({ code: concept('finding', 'gait-posture', 'Gait and posture'), parts: [...part('seen', 'Seen', ofText(text)), ...part('four-steps', 'Takes four steps', ofWord(fourSteps))] }),
  note: ({ text }) => ({ code: concept('finding', 'note', 'Finding in words'), value: { valueString: text } }),
};

export const measuredOf = (kind: string, data: unknown): Measured => (MEASURED[kind as OneKind] as (data: unknown) => Measured)(data);
