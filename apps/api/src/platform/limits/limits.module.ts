import { Global, Module } from '@nestjs/common';
import { SecurityEvents } from '../identity/security-events.js';
import { LimitGuard } from './limit-guard.js';
import { Limiter } from './limiter.js';

@Global()
@Module({ providers: [Limiter, LimitGuard, SecurityEvents], exports: [Limiter, LimitGuard, SecurityEvents] })
export class LimitsModule {}
