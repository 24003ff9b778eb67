// What a plan keeps in the inbox: its review. Causes open and close it; what a person has ticked off stays ticked off until its day changes.
import { Injectable } from '@nestjs/common';
import { addDays, type ClinicWork } from '../../platform/http/api.js';
import type { TaskKind } from '../tasks/task-kinds.js';
import { TasksService } from '../tasks/tasks.service.js';
import { reviewTaskDay, type PlanStanding } from './plan-standing.js';

interface StandingRow {
  readonly standing: PlanStanding;
}

const WAITING: readonly { readonly kind: TaskKind; readonly dueOn: (standing: PlanStanding, today: string) => string | null }[] = [
  { kind: 'review-due', dueOn: reviewTaskDay },
];

/** A review that is far off is nobody’s work yet. */
const SHOWN_DAYS_BEFORE = 7;

@Injectable()
export class PlanLifeTasksService {
  constructor(private readonly tasks: TasksService) {}

  async standing(work: ClinicWork, planId: string): Promise<PlanStanding | undefined> {
    const rows = await work.tx.$queryRaw<StandingRow[]>`select plan_standing(${planId}::uuid, null) as standing`;
    return rows[0]?.standing;
  }

  /** After anything that changes when a plan is reviewed or what it has left. */
  async settle(work: ClinicWork, planId: string): Promise<void> {
    const standing = await this.standing(work, planId);
    if (standing !== undefined) await this.#settleOne(work, standing);
  }

  /** After a visit was signed. */
  async settleOfPatient(work: ClinicWork, patientId: string): Promise<void> {
    const rows = await work.tx.$queryRaw<StandingRow[]>`select plan_standing(null, ${patientId}::uuid) as standing`;
    for (const { standing } of rows) await this.#settleOne(work, standing);
  }

  async #settleOne(work: ClinicWork, standing: PlanStanding): Promise<void> {
    for (const { kind, dueOn: dayOf } of WAITING) {
      const causeKey = `${kind}:${standing.planId}`;
      const known = standing.tasks.find((task) => task.causeKey === causeKey);
      const dueOn = dayOf(standing, work.today);
      if (dueOn === null) {
        if (known !== undefined && known.status !== 'done') await this.tasks.close(work, causeKey);
      } else if (known?.dueOn !== dueOn) {
        await this.tasks.open(work, {
          kind, patientId: standing.patientId, subjectKind: 'plan', subjectId: standing.planId, causeKey, ownerId: standing.ownerId, dueOn, showFrom: addDays(dueOn, -SHOWN_DAYS_BEFORE),
        });
      }
    }
  }
}
