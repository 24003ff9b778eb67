// What a finding of each kind holds: one compiled schema per kind, made from the clinical tables.
import {
  excludedSpecialTests, facts, neuroLevelIds, romNormIds, specialTestIds, triggerPointIds, type FactId, type NeuroLevelId, type RomNormId,
  type SpecialTestId, type TriggerPointId,
} from '@legwork/clinical';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { ProblemDetail } from '../../platform/http/api.js';
import type { FindingKind } from './findings.dto.js';

export const BONY_POINTS = ['outer-malleolus', 'inner-malleolus', 'fifth-metatarsal-base', 'navicular', 'midfoot', 'fibular-head', 'kneecap'] as const;

export interface FindingData {
  readonly palpation: {
    tone?: 'reduced' | 'normal' | 'raised' | 'guarding' | 'hard';
    /** The bone pressed on, where the Ottawa rules ask for one. */
    bonyPoint?: (typeof BONY_POINTS)[number];
    tenderness0To3?: number;
    texture?: string;
    temperature?: 'cool' | 'normal' | 'warm' | 'hot';
    swelling?: 'none' | 'slight' | 'marked';
    skin?: string;
  };
  readonly 'trigger-point': { muscleId: TriggerPointId; state: 'active' | 'latent'; reproducesFamiliarPain?: boolean; twitch?: boolean };
  readonly 'range-of-motion': { motionId: RomNormId; mode: 'active' | 'passive'; degrees: number; painful?: boolean };
  readonly strength: { movement: string; grade0To5: number; painful?: boolean };
  readonly neuro: { level: NeuroLevelId; dermatome?: 'normal' | 'reduced' | 'absent' | 'increased'; myotome0To5?: number; reflex0To4?: number };
  readonly 'special-test': { testId: SpecialTestId; result: 'positive' | 'negative' | 'unclear'; note?: string };
  readonly girth: { landmark: string; cm: number };
  readonly vital: { systolic?: number; diastolic?: number; pulse?: number; temperatureCelsius?: number };
  readonly 'gait-posture': {
    text?: string;
    /** Four steps, two on each foot, both at once after the injury and now: what the Ottawa rules ask. */
    fourSteps?: 'able' | 'unable-then-and-now';
  };
  readonly note: { text: string };
}

const words = (longest: number) => ({ type: 'string', minLength: 1, maxLength: longest }) as const;
const choice = <const Choices extends readonly string[]>(choices: Choices) => ({ type: 'string', enum: choices }) as const;
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum }) as const;
const flag = { type: 'boolean' } as const;

/** The plausible range of the fact that the value becomes. */
const asFact = (id: FactId) => {
  const range = facts.find((fact) => fact.id === id)?.range;
  if (range === undefined || range === null) throw new Error(`${id} has no range`);
  return { type: range.integer ? 'integer' : 'number', minimum: range.min, maximum: range.max };
};

const shape = (properties: Record<string, object>, required: readonly string[] = []) =>
  ({ type: 'object', additionalProperties: false, minProperties: 1, properties, required: [...required] }) as const;

const offeredTests = specialTestIds.filter((id) => !excludedSpecialTests.includes(id));

export const FINDING_SCHEMAS: Readonly<Record<FindingKind, object>> = {
  palpation: shape({
    tone: choice(['reduced', 'normal', 'raised', 'guarding', 'hard']), bonyPoint: choice(BONY_POINTS), tenderness0To3: whole(0, 3), texture: words(120),
    temperature: choice(['cool', 'normal', 'warm', 'hot']), swelling: choice(['none', 'slight', 'marked']), skin: words(200),
  }),
  'trigger-point': shape(
    { muscleId: choice(triggerPointIds), state: choice(['active', 'latent']), reproducesFamiliarPain: flag, twitch: flag }, ['muscleId', 'state']),
  'range-of-motion': shape(
    { motionId: choice(romNormIds), mode: choice(['active', 'passive']), degrees: { type: 'number', minimum: -45, maximum: 180 }, painful: flag },
    ['motionId', 'mode', 'degrees']),
  strength: shape({ movement: words(80), grade0To5: whole(0, 5), painful: flag }, ['movement', 'grade0To5']),
  neuro: { ...shape(
    { level: choice(neuroLevelIds), dermatome: choice(['normal', 'reduced', 'absent', 'increased']), myotome0To5: whole(0, 5), reflex0To4: whole(0, 4) },
    ['level']), minProperties: 2 },
  'special-test': shape({ testId: choice(offeredTests), result: choice(['positive', 'negative', 'unclear']), note: words(500) }, ['testId', 'result']),
  girth: shape({ landmark: words(80), cm: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 150 } }, ['landmark', 'cm']),
  vital: shape({ systolic: asFact('bp.systolic'), diastolic: asFact('bp.diastolic'), pulse: whole(20, 250), temperatureCelsius: asFact('temp.celsius') }),
  'gait-posture': shape({ text: words(2000), fourSteps: choice(['able', 'unable-then-and-now']) }),
  note: shape({ text: words(4000) }, ['text']),
};

const ajv = new Ajv({ allErrors: true, strict: true });

const CHECKS: Readonly<Record<string, ValidateFunction>> = Object.fromEntries(
  Object.entries(FINDING_SCHEMAS).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/** What is wrong with the data of a finding, empty when nothing is. */
export function checkFindingData(kind: FindingKind, data: unknown): ProblemDetail[] {
  const check = CHECKS[kind];
  if (check === undefined) throw new Error(`no schema for ${kind}`);
  if (!check(data)) return (check.errors ?? []).map(toDetail);
  return kind === 'vital' ? checkPressures(data as FindingData['vital']) : [];
}

function checkPressures({ systolic, diastolic }: FindingData['vital']): ProblemDetail[] {
  if (systolic === undefined || diastolic === undefined || diastolic < systolic) return [];
  return [{ pointer: '/data/diastolic', code: 'not-below-systolic', detail: 'The diastolic pressure must be below the systolic one.' }];
}

function toDetail({ instancePath, keyword, message, params }: ErrorObject): ProblemDetail {
  const field: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const pointer = typeof field === 'string' ? `${instancePath}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}` : instancePath;
  return { pointer: `/data${pointer}`, code: keyword, detail: `The value ${message ?? 'is not valid'}.` };
}
