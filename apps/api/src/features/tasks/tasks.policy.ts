import { CLINICAL_ROLES, type Role } from '../../platform/work.js';
import { DONE_BY_HAND, type TaskKind, type TaskSeverity } from './task-kinds.js';

export interface TaskRights {
  readonly assign: boolean;
  readonly snooze: boolean;
  readonly finish: boolean;
}

const clinical: readonly Role[] = CLINICAL_ROLES;

/** An emergency answer waits for nobody: it can't be put off. */
export function taskRights(member: { readonly role: Role }, task: { readonly kind: TaskKind; readonly severity: TaskSeverity }): TaskRights {
  const by = DONE_BY_HAND[task.kind];
  return {
    assign: true,
    snooze: task.severity !== 'emergency',
    finish: by === 'any' || (by === 'clinical' && clinical.includes(member.role)),
  };
}
