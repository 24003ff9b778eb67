import { Injectable } from '@nestjs/common';
import type { AuditActor } from '../audit/audit-entry.js';
import { Database } from '../database/database.js';
import { found } from '../http/problem.js';
import type { ClinicWork } from '../http/request-context.js';
import { newId } from '../time/new-id.js';
import { openWork } from './clinic-work.js';

/** Work that nobody signed in for, such as an import from the command line: one clinic, one transaction, on the trail all the same. */
@Injectable()
export class SystemWork {
  constructor(private readonly database: Database) {}

  run<T>(clinicId: string, actor: AuditActor, work: (work: ClinicWork) => Promise<T>): Promise<T> {
    const requestId = newId();
    return this.database.inClinic({ clinicId, actorId: actor.id }, async (tx) => {
      const { timeZone } = found(await tx.clinic.findUnique({ where: { id: clinicId }, select: { timeZone: true } }));
      const open = openWork({ clinicId, timeZone, requestId, now: new Date(), actor }, tx);
      const result = await work(open.work);
      await open.settle('clinic');
      return result;
    }, 'long');
  }
}
