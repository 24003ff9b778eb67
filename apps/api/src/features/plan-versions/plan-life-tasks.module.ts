import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module.js';
import { PlanLifeTasksService } from './plan-life-tasks.service.js';

@Module({ imports: [TasksModule], providers: [PlanLifeTasksService], exports: [PlanLifeTasksService] })
export class PlanLifeTasksModule {}
