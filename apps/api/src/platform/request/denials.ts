import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { appendAudit } from '../audit/audit-trail.js';
import { Database } from '../database/database.js';
import type { SignedInSession } from '../identity/session.js';

/** A refusal is worth knowing about: it goes on the trail in a transaction of its own, as the work itself is undone. */
@Injectable()
export class Denials {
  constructor(private readonly database: Database) {}

  async record(session: SignedInSession, request: FastifyRequest, reason: string): Promise<void> {
    const { member } = session;
    if (member === null) return;
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    await this.database.inClinic({ clinicId: member.clinicId, actorId: member.membershipId }, (tx) =>
      appendAudit(tx, { kind: 'member', id: member.membershipId, name: member.displayName }, request.id, [
        { action: 'refuse', entity: 'route', entityId: route, reason },
      ]));
  }
}
