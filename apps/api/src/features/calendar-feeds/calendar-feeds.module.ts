import { Module } from '@nestjs/common';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { PublicFeedService } from './public-feed.service.js';

@Module({ controllers: [CalendarFeedsController], providers: [CalendarFeedsService, PublicFeedService] })
export class CalendarFeedsModule {}
