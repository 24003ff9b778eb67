import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module.js';
import { AuthorisationTasksService } from './authorisation-tasks.service.js';

@Module({ imports: [TasksModule], providers: [AuthorisationTasksService], exports: [AuthorisationTasksService] })
export class AuthorisationTasksModule {}
