import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { TaskChange, TaskCountsQuery, TaskCountsResponse, TaskPage, TaskResponse, TasksQuery } from './tasks.dto.js';
import { TasksService } from './tasks.service.js';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'patient' })
  @Answers(200, TaskPage)
  listTasks(@Ctx() ctx: RequestContext, @Query() query: TasksQuery): Promise<TaskPage> { return this.tasks.listTasks(ctx, query); }

  @Get('counts')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, TaskCountsResponse)
  countTasks(@Ctx() ctx: RequestContext, @Query() query: TaskCountsQuery): Promise<TaskCountsResponse> { return this.tasks.countTasks(ctx, query); }

  @Patch(':id')
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @NeedsVersion()
  @Answers(200, TaskResponse)
  updateTask(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() change: TaskChange): Promise<TaskResponse> {
    return this.tasks.updateTask(ctx, id, version, change);
  }
}
