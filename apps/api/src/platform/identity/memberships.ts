import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/database.js';
import type { Role } from '../http/access.decorator.js';

export interface MembershipRow {
  readonly clinic_id: string;
  readonly clinic_name: string;
  readonly membership_id: string;
  readonly role: Role;
  readonly is_owner: boolean;
  readonly status: string;
  readonly display_name: string;
  readonly second_factor_required: boolean;
}

@Injectable()
export class Memberships {
  constructor(private readonly database: Database) {}

  /** Active places of an account, over all clinics, by clinic name. */
  async activeOf(accountId: string): Promise<MembershipRow[]> {
    const rows = await this.database.statement<MembershipRow>('memberships_of', 'select * from memberships_of($1)', [accountId]);
    return rows.filter((row) => row.status === 'active');
  }

  /** The same inside a transaction that is open already. */
  async activeIn(tx: Tx, accountId: string): Promise<MembershipRow[]> {
    const rows = await tx.$queryRaw<MembershipRow[]>`select * from memberships_of(${accountId}::uuid)`;
    return rows.filter((row) => row.status === 'active');
  }

  /** Where a new session starts: the only clinic, else the one worked in last, else none until it is chosen. */
  async startingClinic(accountId: string, memberships: readonly MembershipRow[]): Promise<string | null> {
    if (memberships.length <= 1) return memberships[0]?.clinic_id ?? null;
    const [last] = await this.database.statement<{ clinic_id: string }>('last_clinic', `
      select clinic_id from account_session where account_id = $1 and clinic_id is not null order by created_at desc limit 1`, [accountId]);
    return memberships.find((row) => row.clinic_id === last?.clinic_id)?.clinic_id ?? null;
  }
}

/**
 * Work in every clinic of an account, places that were left among them, within a transaction that is in no clinic. In one order
 * for everybody: the clinics' trails are locked one after the other.
 */
export async function inEachClinicOf(tx: Tx, accountId: string, work: (place: MembershipRow) => Promise<void>): Promise<void> {
  for (const place of await tx.$queryRaw<MembershipRow[]>`select * from memberships_of(${accountId}::uuid) order by clinic_id`) {
    await tx.$executeRaw`select set_config('app.clinic_id', ${place.clinic_id}, true)`;
    await work(place);
    await tx.$executeRaw`select set_config('app.clinic_id', '', true)`;
  }
}
