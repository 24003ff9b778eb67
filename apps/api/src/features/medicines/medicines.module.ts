import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { MedicineListService } from './medicine-list.service.js';
import { MedicinesController } from './medicines.controller.js';
import { MedicinesService } from './medicines.service.js';

@Module({
  imports: [PatientsModule, ScreeningsModule, TasksModule],
  controllers: [MedicinesController],
  providers: [MedicinesService, MedicineListService],
  exports: [MedicinesService],
})
export class MedicinesModule {}
