import { Module } from '@nestjs/common';
import { FindingsModule } from '../findings/findings.module.js';
import { LetterMatterService } from './letter-matter.service.js';
import { LetterSignaturesService } from './letter-signatures.service.js';
import { ReferralLettersController } from './referral-letters.controller.js';
import { ReferralLettersService } from './referral-letters.service.js';
import { ReportMatterService } from './report-matter.service.js';

@Module({
  imports: [FindingsModule], controllers: [ReferralLettersController], providers: [LetterMatterService, LetterSignaturesService, ReferralLettersService, ReportMatterService], exports: [LetterSignaturesService],
})
export class ReferralLettersModule {}
