import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ProblemFilter } from '../http/problem.filter.js';
import { InputPipe } from '../http/validation.pipe.js';
import { BearerTokens } from './bearer-tokens.js';
import { ClinicCalls } from './clinic-calls.js';
import { ClinicTransactionInterceptor } from './clinic-transaction.interceptor.js';
import { Denials } from './denials.js';
import { HotJobs } from './hot-jobs.js';
import { LinkWork } from './link-work.js';
import { RouteDeclarations } from './route-declarations.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SessionGuard } from './session.guard.js';
import { SystemWork } from './system-work.js';

/** What every request passes, in this order: origin, session and role, transaction (hot jobs: none), validation; problems on the way out. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    BearerTokens,
    ClinicCalls,
    ClinicTransactionInterceptor,
    Denials,
    HotJobs,
    LinkWork,
    RouteDeclarations,
    SessionGuard,
    SystemWork,
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_GUARD, useExisting: SessionGuard },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [LinkWork, SessionGuard, SystemWork],
})
export class RequestModule {}
