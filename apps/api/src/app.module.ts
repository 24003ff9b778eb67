import { type DynamicModule, Module } from '@nestjs/common';
import { ClinicsModule } from './features/clinics/clinics.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { IdentityModule } from './platform/identity/identity.module.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { RequestModule } from './platform/request/request.module.js';

const platform = [LoggingModule, DatabaseModule, LimitsModule, IdentityModule, RequestModule, HealthModule];

const features = [
  ClinicsModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config), ...platform, ...features] };
  }
}
