// Which modality belongs to which stage. PEACE and LOVE follow their protocol; the later stages are product policy, unconfirmed.
import type { PlanStage } from '../../exercises/exercise.js';
import type { MassageRoleId } from '../../knowledge/condition-shape.js';
import type { ModalityId } from '../../knowledge/modalities.js';
import { peaceAndLove } from '../../knowledge/peace-love.js';

export type CourseKind = 'injury' | 'lasting';

export const stagesOfCourse: Readonly<Record<CourseKind, readonly PlanStage[]>> = {
  injury: ['peace', 'love', 'build', 'return'],
  lasting: ['settle', 'build', 'return'],
};

const handsOn: readonly ModalityId[] = ['nmt', 'mfr', 'tp-release', 'ais', 'pnf', 'deep-tissue', 'swedish', 'cross-fibre', 'percussion', 'static-stretch', 'joint-mob', 'manipulation'];
const onlyAfterSettling: readonly ModalityId[] = ['deep-tissue', 'cross-fibre', 'pnf', 'exercise-strength', 'percussion', 'manipulation', 'nerve-tensioner'];
const onlyEarly: readonly ModalityId[] = ['compression', 'tape-rigid', 'mld', 'cold'];
const notInReturn: readonly ModalityId[] = ['laser', 'ultrasound', 'heat', 'tape-elastic'];

/** Empty when the modality has no place in a plan of this kind. */
export function stagesOf(modalityId: ModalityId, course: CourseKind, role: MassageRoleId): readonly PlanStage[] {
  return stagesOfCourse[course].filter((stage) => fits(modalityId, stage, role));
}

function fits(id: ModalityId, stage: PlanStage, role: MassageRoleId): boolean {
  const isHot = stage === 'settle' && role === 'non-acute-stage-only' && handsOn.includes(id);
  switch (stage) {
    case 'peace': return peaceAndLove.allowedModalitiesPeace.includes(id);
    case 'love': return peaceAndLove.allowedModalitiesLove.includes(id);
    case 'settle': return !isHot && (id === 'exercise-strength' || !onlyAfterSettling.includes(id));
    case 'build': return !onlyEarly.includes(id);
    case 'return': return !onlyEarly.includes(id) && !notInReturn.includes(id);
  }
}

/** Light hands while it is fresh or sore. */
export const gentleStages: readonly PlanStage[] = ['love', 'settle'];
export const gentlePressure = 2;
