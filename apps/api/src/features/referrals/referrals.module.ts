import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ReferralDraftService } from './referral-draft.service.js';
import { ReferralStepsService } from './referral-steps.service.js';
import { ReferralWorklistService } from './referral-worklist.service.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralsService } from './referrals.service.js';

@Module({
  imports: [ChartLinksModule, FindingsModule, PatientsModule, ScreeningsModule, TasksModule],
  controllers: [ReferralsController],
  providers: [ReferralDraftService, ReferralStepsService, ReferralWorklistService, ReferralsService],
})
export class ReferralsModule {}
