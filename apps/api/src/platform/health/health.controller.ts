import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Answers, Public } from '../http/api.js';
import { Readiness } from './readiness.js';

export class HealthResponse {
  @ApiProperty({ enum: ['ok'] }) readonly status!: 'ok';
}

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get('health')
  @Public('for whoever watches the process; it says nothing about anybody')
  @Answers(200, HealthResponse)
  checkHealth(): HealthResponse {
    return { status: 'ok' };
  }

  /** The process can do its work: 503 otherwise. */
  @Get('ready')
  @Public('for the load balancer; it says nothing about anybody')
  @Answers(200, HealthResponse)
  async checkReadiness(): Promise<HealthResponse> {
    await this.readiness.check();
    return { status: 'ok' };
  }
}
