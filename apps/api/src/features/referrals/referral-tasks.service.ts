// Brings the tasks of a referral up to date after anything that moved it.
import { Injectable } from '@nestjs/common';
import type { ClinicWork } from '../../platform/http/api.js';
import { TasksService } from '../tasks/tasks.service.js';
import { endedTaskKeys, escalationPrefix, nextStepTask, type ReferralAtWork } from './referral-tasks.js';

@Injectable()
export class ReferralTasksService {
  constructor(private readonly tasks: TasksService) {}

  async settle(work: ClinicWork, referral: ReferralAtWork): Promise<void> {
    for (const key of endedTaskKeys(referral, work.today)) await this.tasks.close(work, key);
    if (referral.escalatedAt === null) {
      await this.tasks.settle(work, { patientId: referral.patientId, kinds: ['referral-escalated'], prefix: escalationPrefix(referral.id) }, []);
    }
    if (referral.isOpen) await this.tasks.open(work, nextStepTask(referral));
  }
}
