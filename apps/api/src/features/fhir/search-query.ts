// A search as it was asked: every parameter is known, or refused by its name. Pure.
import { decodeCursor, type Prisma, type ProblemDetail } from '../../platform/http/api.js';
import type { ResourceSource } from './resource-source.js';
import { conditionParameters, type ParameterFrame, patientOf, refuseParameters, wrongParameter } from './search-parameters.js';

export const LARGEST_COUNT = 100;
const USUAL_COUNT = 50;
export const CURSOR = '_cursor';

/** What one parameter says. */
interface Part {
  readonly patientId?: string;
  readonly id?: string;
  readonly count?: number;
  readonly condition?: Prisma.Sql;
  readonly wantsTotal?: boolean;
  readonly onlyCounts?: boolean;
}

/** The part, or in words why the value cannot be read. */
type ReadPart = (value: string) => Part | string;

export interface SearchQuery {
  readonly patientId: string | undefined;
  readonly id: string | undefined;
  readonly count: number;
  readonly after: string | undefined;
  readonly conditions: readonly Prisma.Sql[];
  /** Over all pages. */
  readonly wantsTotal: boolean;
  /** The total alone, and no resource. */
  readonly onlyCounts: boolean;
  /** What was understood, for the links of the answer; without the cursor. */
  readonly understood: readonly (readonly [name: string, value: string])[];
}

export interface Asked {
  readonly parameters: Readonly<Record<string, string>>;
  /** `Prefer: handling=lenient`: unknown parameters are passed over; the link `self` tells what was understood. */
  readonly lenient: boolean;
}

/** A plus sign arrives as a space where a client did not escape it. */
const FORMATS = ['json', 'application/json', 'application/fhir+json', 'application/fhir json'];

const readCount: ReadPart = (value) => (/^[1-9]\d{0,5}$/u.test(value) ? { count: Math.min(Number(value), LARGEST_COUNT) } : 'Name a whole number from 1 on.');
const readTotal: ReadPart = (value) => (['none', 'estimate', 'accurate'].includes(value) ? { wantsTotal: value !== 'none' } : 'Name none, estimate or accurate.');
/** Resources are given whole or not at all. */
const readSummary: ReadPart = (value) => (['count', 'false'].includes(value) ? { onlyCounts: value === 'count' } : 'Only count, or false.');
const readFormat: ReadPart = (value) => (FORMATS.includes(value) ? {} : 'Only JSON is given.');

function readersOf(source: ResourceSource, frame: ParameterFrame): ReadonlyMap<string, ReadPart> {
  const readPatient: ReadPart = (value) => {
    const patientId = patientOf(value, frame.base);
    return patientId === undefined ? 'Name one patient: Patient/ and the id.' : { patientId };
  };
  return new Map<string, ReadPart>([
    ['_id', (id) => ({ id })],
    ['_count', readCount],
    ['_format', readFormat],
    ['_summary', readSummary],
    ['_total', readTotal],
    ...(source.type === 'Patient' ? [] : [['patient', readPatient] as const, ['subject', readPatient] as const]),
    ...conditionParameters(source).map(({ name, read }) => [name, (value: string) => {
      const condition = read(value, frame);
      return condition === undefined ? 'This value cannot be read.' : { condition };
    }] as const),
  ]);
}

export const isLenient = (prefer: string | undefined): boolean => /(?:^|[;,\s])handling\s*=\s*lenient\b/iu.test(prefer ?? '');

export function readSearch(source: ResourceSource, { parameters, lenient }: Asked, frame: ParameterFrame): SearchQuery {
  const readers = readersOf(source, frame);
  const asked = Object.entries(parameters).filter(([name]) => name !== CURSOR);
  const unknown = lenient ? [] : asked.filter(([name]) => !readers.has(name));
  const read = asked.flatMap(([name, value]) => { const part = readers.get(name)?.(value); return part === undefined ? [] : [{ name, value, part }]; });
  const parts = read.flatMap(({ part }) => (typeof part === 'string' ? [] : [part]));
  const patientIds = new Set(parts.flatMap(({ patientId }) => patientId ?? []));
  const id = parts.find((part) => part.id !== undefined)?.id;
  refuseParameters([
    ...unknown.map(([name]) => wrongParameter(name, 'unknown-parameter', `This server does not search ${source.type} by this parameter.`)),
    ...read.flatMap(({ name, part }): ProblemDetail[] => (typeof part === 'string' ? [wrongParameter(name, 'value', part)] : [])),
    ...(patientIds.size > 1 ? [wrongParameter('patient', 'value', 'Name one patient.')] : []),
  ]);
  if (source.type !== 'Patient' && patientIds.size === 0 && id === undefined) {
    refuseParameters([wrongParameter('patient', 'required', 'Clinical resources are searched within one patient: name the patient, or the _id.')]);
  }
  const onlyCounts = parts.some((part) => part.onlyCounts === true);
  const [after] = decodeCursor(parameters[CURSOR], ['text']) ?? [];
  return {
    patientId: [...patientIds][0], id, after, onlyCounts,
    wantsTotal: onlyCounts || parts.some(({ wantsTotal }) => wantsTotal === true),
    count: parts.find(({ count }) => count !== undefined)?.count ?? USUAL_COUNT,
    conditions: parts.flatMap(({ condition }) => condition ?? []),
    understood: read.flatMap(({ name, value }) => (name === '_format' ? [] : [[name, value] as const])),
  };
}
