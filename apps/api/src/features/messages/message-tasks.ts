// A mail that nobody got becomes work: somebody tries again, gives it up, or reaches the person another way.
import type { ClinicWork } from '../../platform/http/api.js';
import type { Troubles } from '../../platform/outbox/settlement.js';
import type { TasksService } from '../tasks/tasks.service.js';
import { patientOfMessage } from './message-patient.js';

export const undeliveredKey = (messageId: string): string => `message-undelivered:${messageId}`;

export function messageTroubles(tasks: TasksService): Troubles {
  return {
    open: async (work, row) => tasks.open(work, {
      kind: 'message-undelivered', subjectKind: 'message', subjectId: row.id, causeKey: undeliveredKey(row.id), patientId: await patientOfMessage(work, row), dueOn: work.today,
    }),
    close: (work: ClinicWork, { id }) => tasks.close(work, undeliveredKey(id)),
  };
}
