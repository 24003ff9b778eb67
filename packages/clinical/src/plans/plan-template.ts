// A first draft of interventions for a condition, with the catalogue's default doses. The clinician fits it to the person.
import type { MassageRoleId } from '../knowledge/condition-shape.js';
import { conditions, massageRoles } from '../knowledge/conditions.js';
import type { ModalityId } from '../knowledge/modalities.js';
import type { RegionGroupId, RegionId } from '../knowledge/regions.js';
import { defaultDose } from './dose.js';
import { performersAllowed } from './performers.js';

export interface TemplateIntervention {
  readonly modalityId: ModalityId;
  readonly regions: readonly (RegionId | RegionGroupId)[];
  readonly dose: Readonly<Record<string, number>>;
}

export interface PlanTemplate {
  readonly conditionId: string;
  readonly massageRole: MassageRoleId;
  readonly roleMeaning: string;
  /** Within the role that asks. */
  readonly interventions: readonly TemplateIntervention[];
  /** Part of the plan for this condition, but for another role. */
  readonly forOtherRoles: readonly ModalityId[];
  readonly note: string;
}

/** Undefined when there is no such condition. */
export function planTemplate(conditionId: string, role: string): PlanTemplate | undefined {
  const condition = conditions.find(({ id }) => id === conditionId);
  if (condition === undefined) return undefined;
  const mine = condition.planModalities.filter((id) => performersAllowed(id, role).allowed);
  return {
    conditionId: condition.id,
    massageRole: condition.massageRole,
    roleMeaning: massageRoles[condition.massageRole],
    interventions: mine.map((modalityId) => ({ modalityId, regions: condition.regions, dose: defaultDose(modalityId) })),
    forOtherRoles: condition.planModalities.filter((id) => !mine.includes(id)),
    note: condition.note,
  };
}
