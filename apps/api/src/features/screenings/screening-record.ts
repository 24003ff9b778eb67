// Everything a decision about one patient rests on, as the SQL function screening_record gives it. Days are YYYY-MM-DD.
import type { MedicineClassId, RegionAnswer, RuleId, TechniqueGroupId } from '@legwork/clinical';
import type { Tx } from '../../platform/http/api.js';
import type { CurrentFactRow } from '../facts/current-facts.js';
import type { ClinicRuleSettings } from '../rules/clinic-settings.js';

export interface RecordedMedicine {
  readonly text: string;
  readonly classes: readonly MedicineClassId[];
  readonly confidence: 'high' | 'low' | 'none';
  readonly status: 'current' | 'past' | 'unknown';
  readonly askNext: string | null;
  readonly stoppedOn: string | null;
}

export interface GrantedClearance {
  readonly id: string;
  readonly ruleIds: readonly RuleId[];
  readonly regions: 'all' | readonly RegionAnswer[];
  /** The single member `all` stands for every technique. */
  readonly techniqueGroups: readonly (TechniqueGroupId | 'all')[];
  readonly maxPressure: 0 | 1 | 2 | 3 | 4 | 5 | null;
  readonly validFrom: string | null;
  readonly validUntil: string;
}

export interface RecordedOverride {
  readonly id: string;
  readonly ruleId: RuleId;
  readonly region: string | null;
  readonly side: 'left' | 'right' | 'both' | null;
  readonly techniqueGroup: TechniqueGroupId | null;
  readonly validUntil: string;
}

export interface ScreeningRecord {
  readonly birthDate: string | null;
  readonly sexAtBirth: string | null;
  readonly facts: readonly CurrentFactRow[];
  readonly medicines: readonly RecordedMedicine[];
  readonly clearances: readonly GrantedClearance[];
  readonly overrides: readonly RecordedOverride[];
  /** Places of the open episodes. */
  readonly regions: readonly RegionAnswer[];
  /** null while the clinic has set no rule. */
  readonly ruleSettings: ClinicRuleSettings | null;
}

/** One statement for any number of patients; an unknown id, or another clinic's, has no record. */
export async function loadScreeningRecords(tx: Tx, clinicId: string, patientIds: readonly string[]): Promise<Map<string, ScreeningRecord>> {
  if (patientIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; record: ScreeningRecord | null }[]>`
    select asked.id::text as id, screening_record(${clinicId}::uuid, asked.id) as record from unnest(${[...new Set(patientIds)]}::uuid[]) as asked (id)`;
  return new Map(rows.flatMap(({ id, record }) => (record === null ? [] : [[id, record] as const])));
}
