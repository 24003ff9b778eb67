import { Injectable } from '@nestjs/common';
import type { AuditActor } from '../audit/audit-entry.js';
import { LinkDatabase } from '../database/database.js';
import { found, Problem } from '../http/problem.js';
import type { ClinicWork } from '../http/request-context.js';
import { appendAudit } from '../audit/audit-trail.js';
import { openWork } from './clinic-work.js';

export interface LinkCaller {
  readonly clinicId: string;
  /** The link or the access it opened. */
  readonly actorId: string;
  readonly actorName: string;
  readonly requestId: string;
}

/** Work of the patient's link: one transaction under a role that sees the intake tables only. Every call leaves a trail. */
@Injectable()
export class LinkWork {
  constructor(private readonly database: LinkDatabase) {}

  async run<T>(caller: LinkCaller, work: (work: ClinicWork) => Promise<T>): Promise<T> {
    const { clinicId, actorId, requestId } = caller;
    const actor: AuditActor = { kind: 'link', id: actorId, name: caller.actorName };
    try {
      return await this.database.inClinic({ clinicId, actorId }, async (tx) => {
        const { timeZone } = found(await tx.clinic.findUnique({ where: { id: clinicId }, select: { timeZone: true } }));
        const open = openWork({ clinicId, timeZone, requestId, now: new Date(), actor }, tx);
        const result = await work(open.work);
        await open.settle('clinic');
        return result;
      });
    } catch (error) {
      if (error instanceof Problem && error.status === 403) {
        await this.database.inClinic({ clinicId, actorId }, (tx) => appendAudit(tx, actor, requestId, [{ action: 'refuse', entity: 'route', reason: error.code }]));
      }
      throw error;
    }
  }

  /** One statement of the link's role, for the lookups that come before a clinic is known. */
  statement<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.statement(name, text, values);
  }
}
