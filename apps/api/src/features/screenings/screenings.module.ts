import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module.js';
import { OverridesService } from './overrides.service.js';
import { PreviewController } from './preview.controller.js';
import { PreviewService } from './preview.service.js';
import { RulesController } from './rules.controller.js';
import { RulesService } from './rules.service.js';
import { ScreeningsController } from './screenings.controller.js';
import { ScreeningsService } from './screenings.service.js';

@Module({
  imports: [TasksModule],
  controllers: [PreviewController, ScreeningsController, RulesController],
  providers: [ScreeningsService, OverridesService, PreviewService, RulesService],
  exports: [ScreeningsService],
})
export class ScreeningsModule {}
