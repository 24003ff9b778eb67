import { Injectable } from '@nestjs/common';
import { problem, type RequestContext } from '../../platform/http/api.js';
import { dropFactor, tellOwner } from '../../platform/identity/second-factor/factor-rows.js';
import { Memberships } from '../../platform/identity/memberships.js';
import { mayChange } from './clinic.policy.js';
import { loadPerson } from './people-rows.js';
import { personOf } from './people.view.js';

/** For the member whose phone and recovery codes are gone: their second step is taken back, and their sessions end. */
@Injectable()
export class LostFactorService {
  constructor(private readonly memberships: Memberships) {}

  /** Only where the account is this clinic's alone: one clinic does not open what another one guards. */
  async takeBack(ctx: RequestContext, id: string): Promise<void> {
    const person = await loadPerson(ctx, id);
    if (!mayChange(ctx, personOf(person))) throw problem('not-allowed');
    if ((person.account.secondFactor?.confirmedAt ?? null) === null) throw problem('not-possible', { detail: 'This person has no second step.' });
    const places = await this.memberships.activeIn(ctx.tx, person.accountId);
    if (places.some((place) => place.clinic_id !== ctx.clinicId)) throw problem('not-possible', { detail: 'This account also guards another clinic. It is opened with a recovery code only.' });
    await dropFactor(ctx.tx, person.accountId);
    await ctx.tx.accountSession.updateMany({ where: { accountId: person.accountId, revokedAt: null }, data: { revokedAt: ctx.now } });
    await tellOwner(ctx.tx, person.accountId, 'second-factor-reset', { clinicName: ctx.clinicName });
    ctx.audit({ action: 'revoke', entity: 'second_factor', entityId: id });
  }
}
