import { Module } from '@nestjs/common';
import { ChartLinksModule } from '../chart-links/chart-links.module.js';
import { ClearancesModule } from '../clearances/clearances.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { PatientsModule } from '../patients/patients.module.js';
import { ReferralLettersModule } from '../referral-letters/referral-letters.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ReferralDaysController } from './referral-days.controller.js';
import { ReferralDaysService } from './referral-days.service.js';
import { ReferralDraftService } from './referral-draft.service.js';
import { ReferralEffectsService } from './referral-effects.service.js';
import { ReferralOfferService } from './referral-offer.service.js';
import { ReferralQuestionsService } from './referral-questions.service.js';
import { ReferralReadsService } from './referral-reads.service.js';
import { ReferralStepsService } from './referral-steps.service.js';
import { ReferralTasksService } from './referral-tasks.service.js';
import { ReferralWorklistService } from './referral-worklist.service.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralsService } from './referrals.service.js';

@Module({
  imports: [ChartLinksModule, ClearancesModule, FactsModule, FindingsModule, PatientsModule, ReferralLettersModule, ScreeningsModule, TasksModule],
  controllers: [ReferralDaysController, ReferralsController],
  providers: [
    ReferralDaysService, ReferralDraftService, ReferralEffectsService, ReferralOfferService, ReferralQuestionsService, ReferralReadsService, ReferralStepsService, ReferralTasksService, ReferralWorklistService, ReferralsService,
  ],
  exports: [ReferralsService],
})
export class ReferralsModule {}
