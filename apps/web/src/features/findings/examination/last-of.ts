// Last values by cell: what the server says of earlier visits, and what this visit has recorded already.
import type { Schema } from '../../../lib/api';
import type { Finding } from '../finding-queries';
import type { CellSide, Row } from './rows';
import { cellKey } from './examination-draft';

export type LastValue = Schema['LastValueResponse'];
type ByCell = ReadonlyMap<string, LastValue>;

const cellSide = (side: string | null): CellSide => (side === 'left' || side === 'right' ? side : 'none');

export const lastByCell = (values: readonly LastValue[]): ByCell =>
  new Map(values.map((last) => [cellKey({ id: `${last.kind}:${last.item}` }, cellSide(last.side), last.measure), last]));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const itemOf = ({ kind, region, data }: Finding): string => {
  switch (kind) {
    case 'range-of-motion': return `${text(data['motionId'])} ${text(data['mode'])}`;
    case 'strength': return text(data['movement']).trim().toLowerCase();
    case 'neuro': return text(data['level']);
    case 'special-test': return text(data['testId']);
    case 'girth': return `${region} ${text(data['landmark']).trim().toLowerCase()}`;
    case 'palpation': return region;
    case 'vital': case 'gait-posture': case 'trigger-point': case 'note': return '';
  }
};

/** What was recorded in this visit, the latest of each cell. */
export const recordedByCell = (findings: readonly Finding[]): ReadonlyMap<string, number | string> => {
  const inOrder = findings.filter(({ status }) => status === 'active').toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
  return new Map(inOrder.flatMap((finding) => Object.entries(finding.data).flatMap(([measure, value]) =>
    (typeof value === 'number' || typeof value === 'string' ? [[cellKey({ id: `${finding.kind}:${itemOf(finding)}` }, cellSide(finding.side), measure), value] as const] : []))));
};

export const hasLast = (row: Row, last: ByCell): boolean => row.sides.some((side) => row.measures.some(({ measure }) => last.has(cellKey(row, side, measure))));
