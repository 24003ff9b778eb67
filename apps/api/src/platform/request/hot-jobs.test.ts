// Around the handler of a hot job: what a caller is answered when the database confirms them, and when it does not.
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants.js';
import type { DiscoveryService } from '@nestjs/core';
import { MetadataScanner } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/database.js';
import { Access } from '../http/access.decorator.js';
import { Problem, problem } from '../http/problem.js';
import type { ActiveMember, SignedInSession } from '../identity/session.js';
import { ClinicCalls } from './clinic-calls.js';
import { ClinicTransactionInterceptor } from './clinic-transaction.interceptor.js';
import { declarationOf } from './declared-rule.js';
import type { Denials } from './denials.js';
import { HotJobs } from './hot-jobs.js';
import type { SessionGuard } from './session.guard.js';
import { StandingRunner } from './standing.js';
import { StatementContext } from './statement-context.js';

const now = new Date('2026-11-21T10:00:00Z');
const member: ActiveMember = { clinicId: 'c', clinicName: 'Riverside', timeZone: 'UTC', membershipId: 'm', displayName: 'Priya', role: 'physiotherapist', isOwner: false };
const session: SignedInSession = { sessionId: 's', accountId: 'a', email: 'p@example.test', displayName: 'Priya', member, expiresAt: now, lastSeenAt: now, reauthenticatedAt: null, hasSecondFactor: false, needsSecondFactor: false };
const request = { id: 'r', method: 'GET', headers: {} } as FastifyRequest;

type Outcome = 'row' | 'no row' | Error;

class Notes {
  @Access({ roles: ['physiotherapist'], audit: 'patient', transaction: 'statement' })
  async read(ctx: StatementContext, id: string): Promise<unknown> {
    if (id === 'none') throw problem('not-allowed');
    await ctx.statement('read_note', 'select read_note($1) as note', [id]);
    return { id, version: 3, by: ctx.displayName };
  }

  @Access({ roles: ['physiotherapist'], audit: 'patient' })
  sign(): Promise<unknown> { return Promise.resolve({}); }
}

function arranged(outcome: Outcome, admitted: 'as Ana' | Problem = 'as Ana') {
  const seen = { headers: {} as Record<string, string>, admitted: 0, denied: [] as string[] };
  const database = {
    statement: (name: string) => {
      if (outcome instanceof Error) return Promise.reject(outcome);
      return Promise.resolve(name.endsWith('_standing') && outcome === 'no row' ? [] : [{}]);
    },
  } as unknown as Database;
  const denials = { record: (_session: unknown, _request: unknown, reason: string) => Promise.resolve(void seen.denied.push(reason)) } as unknown as Denials;
  const guard = {
    admitAnew: () => {
      seen.admitted += 1;
      return admitted instanceof Problem ? Promise.reject(admitted) : Promise.resolve({ session, member: { ...member, displayName: 'Ana' } });
    },
  } as unknown as SessionGuard;
  const calls = new ClinicCalls(database, denials);
  const controller = new Notes();
  const discovery = { getControllers: () => [{ instance: controller }, { instance: null }] } as unknown as DiscoveryService;
  const interceptor = new ClinicTransactionInterceptor(calls);
  new HotJobs(discovery, new MetadataScanner(), database, calls, guard, interceptor).arrange();
  const reply = { header: (name: string, value: string) => { seen.headers[name] = value; } } as unknown as FastifyReply;
  const runner = new StandingRunner(database, { hash: new Uint8Array([1]), session, member }, 30, now);
  return { seen, controller, interceptor, ctx: new StatementContext({ request, reply, session, member, now }, runner) };
}

describe('a hot job', () => {
  it('is answered on what is remembered once the database confirmed it, with the version as an ETag', async () => {
    const { seen, controller, ctx } = arranged('row');
    expect(await controller.read(ctx, 'n')).toEqual({ id: 'n', version: 3, by: 'Priya' });
    expect(seen).toEqual({ headers: { ETag: '"3"' }, admitted: 0, denied: [] });
  });

  it('begins anew as whoever the caller is now, when the database does not confirm them', async () => {
    const { seen, controller, ctx } = arranged('no row');
    expect(await controller.read(ctx, 'n')).toMatchObject({ by: 'Ana' });
    expect(seen.admitted).toBe(1);
  });

  it('is not answered to who has ended, whatever was asked', async () => {
    const { controller, ctx } = arranged('no row', problem('session-expired'));
    await expect(controller.read(ctx, 'n')).rejects.toMatchObject({ code: 'session-expired' });
    await expect(arranged('row', problem('session-expired')).controller.read(ctx, 'none')).rejects.toMatchObject({ code: 'session-expired' });
  });

  it('that failed is not sent again, and its refusal goes on the trail', async () => {
    const failing = arranged(new Error('no connection'));
    await expect(failing.controller.read(failing.ctx, 'n')).rejects.toThrow('no connection');
    const refused = arranged('row');
    await expect(refused.controller.read(refused.ctx, 'none')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(refused.seen).toMatchObject({ admitted: 1, denied: ['not-allowed'] });
  });

  it('keeps its declaration and passes no interceptor; every other route of a clinic has its transaction', () => {
    const { controller, interceptor } = arranged('row');
    const handler = (name: keyof Notes): object => Reflect.get(controller, name);
    expect(declarationOf(handler('read')).access?.transaction).toBe('statement');
    expect(Reflect.getMetadata(INTERCEPTORS_METADATA, handler('read'))).toBeUndefined();
    expect((Reflect.getMetadata(INTERCEPTORS_METADATA, handler('sign')) as unknown[]).at(-1)).toBe(interceptor);
  });
});
