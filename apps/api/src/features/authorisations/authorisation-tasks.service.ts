// Visits that run out wait in the inbox: two left, or seven days. Causes open and close it; what a person has ticked off stays ticked
// off until its day changes.
import { Injectable } from '@nestjs/common';
import type { ClinicWork } from '../../platform/http/api.js';
import { TasksService } from '../tasks/tasks.service.js';
import { authorisationStandings, type AuthorisationStanding } from './authorisation-standing.js';
import { visitsLeftOf } from './visits-left.js';

@Injectable()
export class AuthorisationTasksService {
  constructor(private readonly tasks: TasksService) {}

  /** After anything that uses, books or changes what a patient has left. */
  async settle(work: ClinicWork, patientId: string): Promise<void> {
    for (const standing of await authorisationStandings(work, patientId)) await this.#settleOne(work, standing);
  }

  async #settleOne(work: ClinicWork, standing: AuthorisationStanding): Promise<void> {
    const causeKey = `visits-running-out:${standing.id}`;
    const dueOn = taskDay(standing, work.today);
    const { task } = standing;
    if (dueOn === null) {
      if (task !== null && task.status !== 'done') await this.tasks.close(work, causeKey);
    } else if (task?.dueOn !== dueOn) {
      await this.tasks.open(work, { kind: 'visits-running-out', patientId: standing.patientId, subjectKind: 'patient', subjectId: standing.patientId, causeKey, ownerId: standing.ownerId, dueOn });
    }
  }
}

/** The day by which somebody should have asked for more. null: nothing runs out, or more was authorised already. */
function taskDay({ status, isRenewed, visits, used, booked, untilOn, nextVisitOn }: AuthorisationStanding, today: string): string | null {
  const left = visitsLeftOf({ authorised: visits, authorisedUsed: used, authorisedUntil: untilOn, booked }, today);
  if (status !== 'active' || isRenewed || !left.isRunningOut) return null;
  return [untilOn, nextVisitOn].filter((day) => day !== null).toSorted()[0] ?? today;
}
