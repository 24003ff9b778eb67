import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module.js';
import { MessagesController } from './messages.controller.js';
import { MessagesService } from './messages.service.js';

@Module({ imports: [TasksModule], controllers: [MessagesController], providers: [MessagesService] })
export class MessagesModule {}
