import type { Tx } from '../../database/database.js';
import { newId } from '../../time/new-id.js';
import type { AccountMailKind } from '../../outbox/account-mail-kinds.js';

/** The factor and all that belongs to it; true where one was on. */
export async function dropFactor(tx: Tx, accountId: string): Promise<boolean> {
  const on = await tx.secondFactor.count({ where: { accountId, confirmedAt: { not: null } } });
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.signInChallenge.deleteMany({ where: { accountId } });
  await tx.secondFactor.deleteMany({ where: { accountId } });
  return on > 0;
}

/** A mail to the account's own address: a change nobody there made is noticed. */
export async function tellOwner(tx: Tx, accountId: string, kind: AccountMailKind, detail: Readonly<Record<string, string>> = {}): Promise<void> {
  await tx.accountMail.create({ data: { id: newId(), accountId, kind, detail: { ...detail } }, select: { id: true } });
}
