// What is typed about a finding, kind by kind, and the findings it becomes: one per side where sides are measured.
import { bodyRegions, romNorms, type NeuroLevelId } from '@legwork/clinical';
import type { Place } from '../../body-map/places';
import { cmOf } from './examination/cell-values';
import type { LengthUnit } from './examination/examination-draft';
import type { FindingKind, NewFinding } from './finding-queries';

export const entryKinds = [
  { kind: 'palpation', label: 'Palpation' },
  { kind: 'trigger-point', label: 'Trigger point' },
  { kind: 'range-of-motion', label: 'Range of motion' },
  { kind: 'strength', label: 'Strength' },
  { kind: 'special-test', label: 'Special test' },
  { kind: 'girth', label: 'Girth' },
  { kind: 'neuro', label: 'Nerve root' },
  { kind: 'vital', label: 'Vital signs' },
  { kind: 'gait-posture', label: 'Gait and posture' },
  { kind: 'note', label: 'Note' },
] as const satisfies readonly { kind: FindingKind; label: string }[];

export type EntryKind = (typeof entryKinds)[number]['kind'];

/** A value per side; 'none' where there are no sides. */
export interface BySide {
  readonly left?: number;
  readonly right?: number;
  readonly none?: number;
}

/** A side that was not asked about has no answer. */
export type PainfulBySide = Readonly<Partial<Record<keyof BySide, boolean>>>;

export interface FindingDraft {
  readonly tone?: 'reduced' | 'normal' | 'raised' | 'guarding' | 'hard';
  readonly bonyPoint?: string;
  readonly tenderness0To3?: number;
  readonly texture?: string;
  readonly temperature?: 'cool' | 'normal' | 'warm' | 'hot';
  readonly swelling?: 'none' | 'slight' | 'marked';
  readonly skin?: string;
  readonly muscleId?: string;
  readonly state?: 'active' | 'latent';
  readonly reproducesFamiliarPain?: boolean;
  readonly twitch?: boolean;
  readonly motionId?: string;
  readonly mode?: 'active' | 'passive';
  readonly painfulBySide?: PainfulBySide | undefined;
  readonly movement?: string;
  readonly values?: BySide;
  readonly testId?: string;
  readonly result?: 'positive' | 'negative' | 'unclear';
  readonly landmark?: string;
  /** What the tape shows; the values of a girth are in it */
  readonly lengthUnit?: LengthUnit;
  readonly text?: string;
  readonly level?: NeuroLevelId;
  readonly dermatome?: 'normal' | 'reduced' | 'absent' | 'increased';
  readonly myotome0To5?: number;
  readonly reflex0To4?: number;
  readonly systolic?: number;
  readonly diastolic?: number;
  readonly pulse?: number;
  readonly temperatureCelsius?: number;
  readonly fourSteps?: 'able' | 'unable-then-and-now';
}

export const isFindingDraft = (value: unknown): value is FindingDraft => typeof value === 'object' && value !== null && !Array.isArray(value);

export type FindingBody = Pick<NewFinding, 'kind' | 'region' | 'side' | 'data'>;

const isLateral = (region: string): boolean => bodyRegions.find(({ id }) => id === region)?.lateral === true;

/** Sides that are measured one at a time; 'none' for a place or a motion without sides. */
export const sidesOf = (kind: EntryKind, draft: FindingDraft, { region }: Place): readonly (keyof BySide)[] => {
  if (kind === 'range-of-motion') return romNorms.find(({ id }) => id === draft.motionId)?.bilateral === false ? ['none'] : ['left', 'right'];
  return isLateral(region) ? ['left', 'right'] : ['none'];
};

const said = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim());

/** Centimetres, whatever the tape shows. */
export const keptGirth = (length: number, unit: LengthUnit | undefined): number => (unit === 'in' ? cmOf(length) : length);

/** Sides that have a number. */
export const measuredSides = (values: BySide | undefined): readonly (keyof BySide)[] => (['left', 'right', 'none'] as const).filter((side) => values?.[side] !== undefined);

/** Only what was said: an untouched field is not sent, a zero is. */
const given = (data: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const placed = (kind: EntryKind, place: Place, data: Record<string, unknown>): FindingBody[] =>
  [{ kind, region: place.region, side: place.side, data: given(data) }];

const perSide = (kind: EntryKind, draft: FindingDraft, place: Place, dataOf: (value: number, painful: boolean | undefined) => Record<string, unknown>): FindingBody[] =>
  sidesOf(kind, draft, place).flatMap((side) => {
    const value = draft.values?.[side];
    return value === undefined ? [] : placed(kind, { region: place.region, side: side === 'none' ? null : side }, dataOf(value, draft.painfulBySide?.[side]));
  });

/** What is measured of the person, whichever place of the map was tapped. */
const wholeBody: Place = { region: 'whole-body', side: null };

const builders: Readonly<Record<EntryKind, (draft: FindingDraft, place: Place) => FindingBody[]>> = {
  palpation: ({ tone, bonyPoint, tenderness0To3, texture, temperature, swelling, skin }, place) => {
    const data = given({ tone, bonyPoint, tenderness0To3, texture: said(texture), temperature, swelling, skin: said(skin) });
    return Object.keys(data).length === 0 ? [] : placed('palpation', place, data);
  },
  'trigger-point': ({ muscleId, state, reproducesFamiliarPain, twitch }, place) =>
    (muscleId === undefined || state === undefined ? [] : placed('trigger-point', place, { muscleId, state, reproducesFamiliarPain, twitch })),
  'range-of-motion': (draft, place) => {
    const norm = romNorms.find(({ id }) => id === draft.motionId);
    const { motionId, mode } = draft;
    // A motion belongs to its joint, whichever place of the map was tapped.
    return norm === undefined || mode === undefined ? [] : perSide('range-of-motion', draft, { ...place, region: norm.region }, (degrees, painful) => ({ motionId, mode, degrees, painful }));
  },
  strength: (draft, place) => {
    const movement = said(draft.movement);
    return movement === undefined ? [] : perSide('strength', draft, place, (grade0To5, painful) => ({ movement, grade0To5, painful }));
  },
  'special-test': ({ testId, result, text }, place) => (testId === undefined || result === undefined ? [] : placed('special-test', place, { testId, result, note: said(text) })),
  girth: (draft, place) => {
    const landmark = said(draft.landmark);
    return landmark === undefined ? [] : perSide('girth', draft, place, (length) => ({ landmark, cm: keptGirth(length, draft.lengthUnit) }));
  },
  neuro: ({ level, dermatome, myotome0To5, reflex0To4 }, place) => {
    const found = given({ dermatome, myotome0To5, reflex0To4 });
    return level === undefined || Object.keys(found).length === 0 ? [] : placed('neuro', place, { level, ...found });
  },
  vital: ({ systolic, diastolic, pulse, temperatureCelsius }) => {
    const data = given({ systolic, diastolic, pulse, temperatureCelsius });
    return Object.keys(data).length === 0 ? [] : placed('vital', wholeBody, data);
  },
  'gait-posture': ({ text, fourSteps }) => {
    const data = given({ text: said(text), fourSteps });
    return Object.keys(data).length === 0 ? [] : placed('gait-posture', wholeBody, data);
  },
  note: ({ text }, place) => (said(text) === undefined ? [] : placed('note', place, { text: said(text) })),
};

/** Empty while something needed is missing. */
export const findingsFrom = (kind: EntryKind, draft: FindingDraft, place: Place): FindingBody[] => builders[kind](draft, place);
