import { Module } from '@nestjs/common';
import { ChartLinksService } from './chart-links.service.js';

@Module({ providers: [ChartLinksService], exports: [ChartLinksService] })
export class ChartLinksModule {}
