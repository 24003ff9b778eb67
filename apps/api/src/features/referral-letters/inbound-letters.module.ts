import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals/referrals.module.js';
import { InboundLettersController } from './inbound-letters.controller.js';
import { InboundLettersService } from './inbound-letters.service.js';

@Module({ imports: [ReferralsModule], controllers: [InboundLettersController], providers: [InboundLettersService] })
export class InboundLettersModule {}
