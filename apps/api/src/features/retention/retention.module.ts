import { Module } from '@nestjs/common';
import { LegalHoldsController } from './legal-holds.controller.js';
import { LegalHoldsService } from './legal-holds.service.js';
import { PurgesController } from './purges.controller.js';
import { PurgesService } from './purges.service.js';
import { RetentionController } from './retention.controller.js';
import { RetentionService } from './retention.service.js';

@Module({ controllers: [RetentionController, LegalHoldsController, PurgesController], providers: [RetentionService, LegalHoldsService, PurgesService] })
export class RetentionModule {}
