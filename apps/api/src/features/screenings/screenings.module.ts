import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module.js';
import { OverridesService } from './overrides.service.js';
import { PreviewController } from './preview.controller.js';
import { PreviewService } from './preview.service.js';
import { ScreeningsController } from './screenings.controller.js';
import { ScreeningsService } from './screenings.service.js';
import { StoredScreeningsController } from './stored-screenings.controller.js';
import { StoredScreeningsService } from './stored-screenings.service.js';

@Module({
  imports: [TasksModule],
  controllers: [PreviewController, ScreeningsController, StoredScreeningsController],
  providers: [ScreeningsService, OverridesService, PreviewService, StoredScreeningsService],
  exports: [ScreeningsService],
})
export class ScreeningsModule {}
