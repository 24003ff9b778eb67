// What is measured again and again: which field of which kind holds the value, and what makes two findings the same item.
import { specialTests } from '@legwork/clinical';
import { Prisma } from '../../platform/http/api.js';
import type { FindingData } from './finding-data.js';
import type { FindingKind } from './findings.dto.js';
import { motionOf } from './finding-summary.js';

export interface Measure {
  readonly kind: FindingKind;
  readonly measure: string;
  readonly label: string;
  /** As it is written after the value; empty for words. */
  readonly unit: string;
}

export const MEASURES = [
  { kind: 'range-of-motion', measure: 'degrees', label: 'Range', unit: '°' },
  { kind: 'strength', measure: 'grade0To5', label: 'Grade', unit: '/5' },
  { kind: 'neuro', measure: 'dermatome', label: 'Sensation', unit: '' },
  { kind: 'neuro', measure: 'myotome0To5', label: 'Key muscles', unit: '/5' },
  { kind: 'neuro', measure: 'reflex0To4', label: 'Reflex', unit: '/4' },
  { kind: 'special-test', measure: 'result', label: 'Result', unit: '' },
  { kind: 'girth', measure: 'cm', label: 'Girth', unit: 'cm' },
  { kind: 'palpation', measure: 'tenderness0To3', label: 'Tenderness', unit: '/3' },
  { kind: 'vital', measure: 'systolic', label: 'Systolic pressure', unit: 'mmHg' },
  { kind: 'vital', measure: 'diastolic', label: 'Diastolic pressure', unit: 'mmHg' },
  { kind: 'vital', measure: 'pulse', label: 'Pulse', unit: '/min' },
  { kind: 'vital', measure: 'temperatureCelsius', label: 'Temperature', unit: '°C' },
  { kind: 'gait-posture', measure: 'text', label: 'Seen', unit: '' },
] as const satisfies readonly Measure[];

/** The same text for every finding that measures the same thing; the side stands apart. */
export const ITEM_OF_FINDING = Prisma.sql`case f.kind
  when 'range-of-motion' then (f.data->>'motionId') || ' ' || (f.data->>'mode')
  when 'strength' then lower(btrim(f.data->>'movement'))
  when 'neuro' then f.data->>'level'
  when 'special-test' then f.data->>'testId'
  when 'girth' then f.region || ' ' || lower(btrim(f.data->>'landmark'))
  when 'palpation' then f.region
  else '' end`;

/** One row per value of the findings `f` that pass `where`. */
export const valuesWhere = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select f.id, f.kind, f.region, f.side, f.session_id as "sessionId", f.recorded_at as "recordedAt", f.data, m.measure, m.value, ${ITEM_OF_FINDING} as item
    from finding f cross join lateral jsonb_each(f.data) as m(measure, value)
    where ${where} and f.status = 'active'
      and (f.kind, m.measure) in (${Prisma.join(MEASURES.map(({ kind, measure }) => Prisma.sql`(${kind}, ${measure})`))})`;

export interface MeasuredValue {
  readonly id: string;
  readonly kind: FindingKind;
  readonly region: string;
  readonly side: string | null;
  readonly sessionId: string | null;
  readonly recordedAt: Date;
  readonly data: Readonly<Record<string, unknown>>;
  readonly measure: string;
  readonly value: number | string;
  readonly item: string;
}

/** What the item is called above its values; empty where the measure says it all. */
export function nameOfItem(kind: string, data: unknown, place: string): string {
  switch (kind as FindingKind) {
    case 'range-of-motion': {
      const { mode, motionId } = data as FindingData['range-of-motion'];
      return `${mode} ${motionOf(motionId)}`;
    }
    case 'strength': return `strength of ${(data as FindingData['strength']).movement}`;
    case 'neuro': return (data as FindingData['neuro']).level;
    case 'special-test': {
      const { testId } = data as FindingData['special-test'];
      return specialTests.find(({ id }) => id === testId)?.name ?? testId;
    }
    case 'girth': return `girth, ${(data as FindingData['girth']).landmark}`;
    case 'vital': return 'vital signs';
    case 'palpation': case 'trigger-point': case 'gait-posture': case 'note': return place;
  }
}
