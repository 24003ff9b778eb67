// What a condition of the low back, hip or leg is made of.
import type { ConditionId } from './condition-ids.js';
import type { ModalityId } from './modalities.js';
import type { RegionGroupId, RegionId } from './regions.js';
import type { RuleId } from './rule-ids.js';
import type { SourceId } from './sources.js';
import type { SpecialTestId } from './special-test-ids.js';

export type ConditionGroup = 'spine' | 'nerve' | 'hip' | 'leg' | 'knee' | 'systemic' | 'vascular' | 'foot-ankle';

export const massageRoleIds = [
  'direct-benefit', 'relieves-secondary-spasm', 'adjunct-in-rehabilitation', 'non-acute-stage-only',
  'needs-physician-approval', 'not-to-be-treated',
] as const;
export type MassageRoleId = (typeof massageRoleIds)[number];

export interface Icd10CmLeaf {
  code: string;
  description: string;
}

export interface Icd10CmCode {
  code: string;
  description: string;
  billable: boolean;
  /** Add A, D or S as seventh character. */
  needsSeventhCharacter: boolean;
  confirmed: boolean;
  leaves?: readonly Icd10CmLeaf[];
  changedAfterCheck?: string;
}

export interface Condition {
  id: ConditionId;
  name: string;
  group: ConditionGroup;
  regions: readonly (RegionId | RegionGroupId)[];
  massageRole: MassageRoleId;
  massageRoleFrom: 'seed' | 'policy';
  summary: string;
  planModalities: readonly ModalityId[];
  specialTests: readonly SpecialTestId[];
  screeningRules: readonly RuleId[];
  icd10cm: readonly Icd10CmCode[];
  seeds: readonly SourceId[];
  note: string;
}
