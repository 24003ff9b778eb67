// The role of massage in a condition: as the customer's document grades it, and as the product applies it.
import { massageGrades, massageGradesOfDocument001, type MassageGradeId } from '../knowledge/condition-massage-grades.js';
import type { MassageRoleId } from '../knowledge/condition-shape.js';
import { conditions, massageRoles } from '../knowledge/conditions.js';

export interface MassageRole {
  readonly role: MassageRoleId;
  readonly meaning: string;
  /** seed: the product applies the document's grade; policy: the product set the role. */
  readonly from: 'seed' | 'policy';
  /** Empty: the document does not speak of the condition. */
  readonly graded: readonly { readonly grade: MassageGradeId; readonly words: string }[];
  /** The product asks for more care than the document does. */
  readonly stricterThanGraded: boolean;
  readonly note: string;
}

/** Roles by how much care they ask for. */
const care: Readonly<Record<MassageRoleId, number>> = {
  'direct-benefit': 0, 'relieves-secondary-spasm': 0, 'adjunct-in-rehabilitation': 1, 'non-acute-stage-only': 2, 'needs-physician-approval': 3, 'not-to-be-treated': 4,
};

const careGraded: Readonly<Record<MassageGradeId, number>> = {
  'may-respond-well': 0, 'balances-secondary-muscles': 0, 'relieves-secondary-spasm': 0, 'relieves-secondary-tension': 0, 'releases-entrapment': 0,
  'rehabilitation-phase': 1, 'non-acute-stage': 2, 'approval-may-be-required': 3,
};

/** Undefined when there is no such condition. */
export function massageRoleOf(conditionId: string): MassageRole | undefined {
  const condition = conditions.find(({ id }) => id === conditionId);
  if (condition === undefined) return undefined;
  const grades = massageGradesOfDocument001.filter((row) => row.conditionId === condition.id).map(({ grade }) => grade);
  return {
    role: condition.massageRole,
    meaning: massageRoles[condition.massageRole],
    from: condition.massageRoleFrom,
    graded: grades.map((grade) => ({ grade, words: massageGrades[grade] })),
    stricterThanGraded: grades.length > 0 && grades.every((grade) => care[condition.massageRole] > careGraded[grade]),
    note: condition.note,
  };
}
