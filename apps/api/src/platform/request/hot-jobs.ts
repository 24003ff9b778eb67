// Routes declared with `transaction: 'statement'` do everything in one statement, so around their handlers there is only
// what that needs. They pass no interceptor: its observables would cost more than the job.
import { Injectable } from '@nestjs/common';
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Database, type Tx } from '../database/database.js';
import type { AccessRule } from '../http/access.decorator.js';
import { ClinicCalls } from './clinic-calls.js';
import { ClinicTransactionInterceptor } from './clinic-transaction.interceptor.js';
import { declarationOf } from './declared-rule.js';
import { runsAlone, SessionGuard } from './session.guard.js';
import { StandingRunner } from './standing.js';
import { StatementContext, type StatementRunner } from './statement-context.js';

type Handler = (this: unknown, ...args: unknown[]) => Promise<unknown>;
type Handle = (ctx: StatementContext) => Promise<unknown>;

@Injectable()
export class HotJobs {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly database: Database,
    private readonly calls: ClinicCalls,
    private readonly guard: SessionGuard,
    private readonly transaction: ClinicTransactionInterceptor,
  ) {}

  /** To be called before the routes are made: gives every clinic's route its transaction, or none. */
  arrange(): void {
    for (const { instance } of this.discovery.getControllers()) {
      if (typeof instance === 'object' && instance !== null) this.#arrangeHandlers(instance as Record<string, Handler>);
    }
  }

  #arrangeHandlers(controller: Record<string, Handler>): void {
    for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(controller) as object)) {
      const handler = controller[name];
      const rule = handler === undefined ? undefined : declarationOf(handler).access;
      if (handler === undefined || rule === undefined) continue;
      if (rule.transaction === 'statement') controller[name] = this.#hot(rule, handler);
      else Reflect.defineMetadata(INTERCEPTORS_METADATA, [...(Reflect.getMetadata(INTERCEPTORS_METADATA, handler) as unknown[] | undefined ?? []), this.transaction], handler);
    }
  }

  /** The handler among all that its declaration promises; it carries the declaration on. */
  #hot(rule: AccessRule, handler: Handler): Handler {
    const answer = (ctx: StatementContext, handle: Handle): Promise<unknown> => this.calls.answer(ctx.call, () => this.#do(rule, ctx, handle));
    const hot: Handler = function hotJob(...args) {
      const at = args.findIndex((arg) => arg instanceof StatementContext);
      return answer(args[at] as StatementContext, (ctx) => handler.apply(this, args.with(at, ctx)));
    };
    for (const key of Reflect.getMetadataKeys(handler) as unknown[]) Reflect.defineMetadata(key, Reflect.getMetadata(key, handler), hot);
    return hot;
  }

  #do(rule: AccessRule, ctx: StatementContext, handle: Handle): Promise<unknown> {
    if (!runsAlone(rule, ctx.call.request)) return this.#withKey(rule, ctx, handle);
    return ctx.runner instanceof StandingRunner ? this.#asRemembered(rule, ctx, ctx.runner, handle) : handle(ctx);
  }

  #withKey(rule: AccessRule, { call }: StatementContext, handle: Handle): Promise<unknown> {
    return this.calls.inTransaction({ rule, ...call }, (open, tx) => handle(new StatementContext({ ...call, now: open.work.now }, runInside(tx))));
  }

  /** Answered on what is remembered only when the statement confirmed it; else the caller is looked up and it begins anew. */
  async #asRemembered(rule: AccessRule, ctx: StatementContext, runner: StandingRunner, handle: Handle): Promise<unknown> {
    let failure: unknown;
    try {
      const body = await handle(ctx);
      if (runner.standing === 'confirmed') return body;
    } catch (error) {
      if (runner.standing === 'confirmed') throw error;
      failure = error;
    }
    const found = await this.guard.admitAnew(rule, ctx.call.request);
    if (runner.standing === 'failed') throw failure;
    return handle(new StatementContext({ ...ctx.call, ...found, now: new Date() }, this.database));
  }
}

function runInside(tx: Tx): StatementRunner {
  return { statement: (_name, text, values) => tx.$queryRawUnsafe(text, ...values) };
}
