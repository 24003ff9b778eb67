import { found, type RequestContext } from '../../platform/http/api.js';
import { type PersonRow, WITH_ACCOUNT } from './people.view.js';

/** A person of this clinic; 404 for anybody else. */
export async function loadPerson(ctx: RequestContext, id: string): Promise<PersonRow> {
  return found(await ctx.tx.membership.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: WITH_ACCOUNT }));
}
