// The latest of each special test, root level and trigger point, so that the aid shows what has been examined already.
import { neuroLevelIds, type NeuroLevelId } from '../knowledge/neuro-levels.js';
import { specialTestIds, type SpecialTestId } from '../knowledge/special-test-ids.js';
import { triggerPointIds, type TriggerPointId } from '../knowledge/trigger-points.js';
import { isRecord } from '../screening/raw-values.js';
import type { ChartFinding } from './chart-findings.js';

type FoundSide = ChartFinding['side'];

export interface TestDone {
  readonly id: SpecialTestId;
  readonly side: FoundSide;
  readonly result: 'positive' | 'negative' | 'unclear';
  readonly on: string;
}

/** undefined: not tested. */
export interface LevelDone {
  readonly id: NeuroLevelId;
  readonly side: FoundSide;
  readonly dermatome: string | undefined;
  readonly myotome0To5: number | undefined;
  readonly reflex0To4: number | undefined;
  readonly on: string;
}

export interface PointDone {
  readonly id: TriggerPointId;
  readonly side: FoundSide;
  readonly state: 'active' | 'latent';
  readonly reproducesFamiliarPain: boolean | undefined;
  readonly on: string;
}

export interface Examination {
  readonly tests: readonly TestDone[];
  readonly levels: readonly LevelDone[];
  readonly points: readonly PointDone[];
}

export const nothingExamined: Examination = { tests: [], levels: [], points: [] };

/** Findings come newest first; the first of a kind and side counts. */
export function readExamination(findings: readonly ChartFinding[]): Examination {
  const of = (kind: string) => findings.flatMap(({ kind: each, data, side, on }) => (each === kind && isRecord(data) ? [{ data, side, on }] : []));
  return {
    tests: newest(of('special-test').flatMap(({ data, side, on }): readonly TestDone[] => {
      const id = specialTestIds.find((known) => known === data['testId']);
      const result = (['positive', 'negative', 'unclear'] as const).find((known) => known === data['result']);
      return id === undefined || result === undefined ? [] : [{ id, side, result, on }];
    })),
    levels: joined(of('neuro').flatMap(({ data, side, on }): readonly LevelDone[] => {
      const id = neuroLevelIds.find((known) => known === data['level']);
      return id === undefined ? [] : [{ id, side, on, dermatome: text(data['dermatome']), myotome0To5: number(data['myotome0To5']), reflex0To4: number(data['reflex0To4']) }];
    })),
    points: newest(of('trigger-point').flatMap(({ data, side, on }): readonly PointDone[] => {
      const id = triggerPointIds.find((known) => known === data['muscleId']);
      const state = (['active', 'latent'] as const).find((known) => known === data['state']);
      return id === undefined || state === undefined ? [] : [{ id, side, state, on, reproducesFamiliarPain: typeof data['reproducesFamiliarPain'] === 'boolean' ? data['reproducesFamiliarPain'] : undefined }];
    })),
  };
}

const keyOf = ({ id, side }: { readonly id: string; readonly side: FoundSide }): string => `${id} ${side ?? ''}`;

function newest<Done extends { readonly id: string; readonly side: FoundSide }>(all: readonly Done[]): readonly Done[] {
  return [...new Map(all.toReversed().map((done) => [keyOf(done), done])).values()];
}

/** Feeling, strength and reflex of a level are often noted one by one: the newest of each counts. */
function joined(all: readonly LevelDone[]): readonly LevelDone[] {
  const byKey = new Map<string, LevelDone>();
  for (const done of all) {
    const known = byKey.get(keyOf(done));
    byKey.set(keyOf(done), known === undefined ? done : {
      ...known, dermatome: known.dermatome ?? done.dermatome, myotome0To5: known.myotome0To5 ?? done.myotome0To5, reflex0To4: known.reflex0To4 ?? done.reflex0To4,
    });
  }
  return [...byKey.values()];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
