// One request, one transaction: data, audit rows, idempotency record and outbox are committed together or not at all.
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database, type Tx } from '../database/database.js';
import type { AccessRule } from '../http/access.decorator.js';
import { Problem } from '../http/problem.js';
import { etagOf } from '../http/version.js';
import type { ActiveMember, SignedInSession } from '../identity/session.js';
import { openWork, type OpenWork, type WorkFrame } from './clinic-work.js';
import { Denials } from './denials.js';
import { claimKey, idempotencyKeyOf, storeAnswer } from './idempotency.js';

export interface MemberCall {
  readonly rule: AccessRule;
  readonly session: SignedInSession;
  readonly member: ActiveMember;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What a call does once its transaction is open. May be done more than once: a lost race starts again. */
type Work = (open: OpenWork, tx: Tx) => Promise<unknown>;

@Injectable()
export class ClinicCalls {
  constructor(private readonly database: Database, private readonly denials: Denials) {}

  /** What every answer of a clinic's route has: its version as an ETag, or, when it is refused, a line on the trail. */
  async answer({ session, request, reply }: Pick<MemberCall, 'session' | 'request' | 'reply'>, work: () => Promise<unknown>): Promise<unknown> {
    try {
      const body = await work();
      const etag = etagOf(body);
      if (etag !== undefined) void reply.header('ETag', etag);
      return body;
    } catch (error) {
      if (error instanceof Problem && error.status === 403) await this.denials.record(session, request, error.code);
      throw error;
    }
  }

  inTransaction({ rule, member, request, reply }: MemberCall, work: Work): Promise<unknown> {
    const key = rule.secretAnswer === true ? undefined : idempotencyKeyOf(request);
    return this.database.inClinic({ clinicId: member.clinicId, actorId: member.membershipId }, async (tx) => {
      const frame = frameOf(member, request);
      const claim = key === undefined ? undefined : await claimKey(tx, frame.clinicId, member.membershipId, key, request);
      if (claim?.stored !== undefined) {
        void reply.status(claim.stored.status).header('Idempotency-Replayed', 'true');
        return claim.stored.body;
      }
      const open = openWork(frame, tx);
      const body = await work(open, tx);
      // One statement has written its own audit row.
      await open.settle(rule.transaction === 'statement' ? 'none' : rule.audit);
      if (claim !== undefined) await storeAnswer(tx, frame.clinicId, member.membershipId, claim, reply.statusCode, body);
      return body;
    }, rule.transaction === 'long' ? 'long' : 'usual');
  }
}

function frameOf(member: ActiveMember, request: FastifyRequest): WorkFrame {
  return {
    clinicId: member.clinicId,
    timeZone: member.timeZone,
    requestId: request.id,
    now: new Date(),
    actor: { kind: 'member', id: member.membershipId, name: member.displayName },
  };
}
