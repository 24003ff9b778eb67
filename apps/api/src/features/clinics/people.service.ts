import { Injectable } from '@nestjs/common';
import { decodeCursor, pageFrom, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { endTokensOfMember } from '../../platform/identity/account-tokens.js';
import { TasksService } from '../tasks/tasks.service.js';
import { changeRefusal } from './clinic.policy.js';
import type { PeoplePage, PeopleQuery, PersonChange, PersonResponse } from './people.dto.js';
import { loadPerson } from './people-rows.js';
import { personOf, toPerson, WITH_ACCOUNT } from './people.view.js';

const BY_NAME = [{ displayName: 'asc' }, { id: 'asc' }] as const;

@Injectable()
export class PeopleService {
  constructor(private readonly tasks: TasksService) {}

  async list(ctx: RequestContext, query: PeopleQuery): Promise<PeoplePage> {
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const rows = await ctx.tx.membership.findMany({
      where: { clinicId: ctx.clinicId, ...(after && { OR: [{ displayName: { gt: after[0] } }, { displayName: after[0], id: { gt: after[1] } }] }) },
      orderBy: [...BY_NAME],
      take: query.limit + 1,
      include: WITH_ACCOUNT,
    });
    return pageFrom(rows, query.limit, (row) => toPerson(row, ctx), (row) => [row.displayName, row.id]);
  }

  /**
   * A new role or state ends the person's sessions in this clinic: they go on under the new one after signing in. Whoever is
   * let go loses their access tokens for good, and their open tasks are nobody's; under another role a token reads what that
   * role may.
   */
  async change(ctx: RequestContext, id: string, version: number, input: PersonChange): Promise<PersonResponse> {
    // Owners are counted under a lock, so that two of them cannot step down at the same moment.
    await ctx.tx.$queryRaw`select id from membership where clinic_id = ${ctx.clinicId}::uuid and (is_owner or role = 'owner') for update`;
    const before = await loadPerson(ctx, id);
    const otherOwners = await ctx.tx.membership.count({
      where: { clinicId: ctx.clinicId, status: 'active', id: { not: id }, OR: [{ isOwner: true }, { role: 'owner' }] },
    });
    const refusal = changeRefusal(ctx, personOf(before), input, otherOwners);
    if (refusal === 'last-owner') throw problem('last-owner', { detail: 'A clinic keeps at least one owner.' });
    if (refusal !== undefined) throw problem(refusal);
    const { count } = await ctx.tx.membership.updateMany({ where: { clinicId: ctx.clinicId, id, version }, data: { ...input, version: { increment: 1 } } });
    const after = await loadPerson(ctx, id);
    if (count === 0) throw staleVersion(toPerson(after, ctx));
    await ctx.tx.accountSession.updateMany({ where: { accountId: after.accountId, clinicId: ctx.clinicId, revokedAt: null }, data: { revokedAt: ctx.now } });
    ctx.audit({ action: 'update', entity: 'membership', entityId: id, fields: Object.keys(input) });
    if (after.status === 'deactivated') {
      await this.#endTokens(ctx, id);
      await this.tasks.release(ctx, id);
    }
    return toPerson(after, ctx);
  }

  async #endTokens(ctx: RequestContext, membershipId: string): Promise<void> {
    for (const entityId of await endTokensOfMember(ctx.tx, { clinicId: ctx.clinicId, membershipId, now: ctx.now })) {
      ctx.audit({ action: 'revoke', entity: 'api-token', entityId, reason: 'Its member was deactivated.' });
    }
  }
}
