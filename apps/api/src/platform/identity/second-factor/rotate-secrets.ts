// Seals every second factor anew with the current key of the installation, so that the keys from before can be thrown away.
import { type Database, Prisma, type Tx } from '../../database/database.js';
import type { KeyRing } from '../../sealing/key-ring.js';
import { sealedFor } from './recovery-keys.js';

const AT_ONCE = 100;

export interface Rotation {
  /** Second factors sealed anew by this run. */
  readonly renewed: number;
  /** Those that still need another key, or that no key here opens. Previous keys are kept while there is one. */
  readonly remaining: number;
  /** Of the remaining, those that none of the keys opens: a key is missing. */
  readonly shut: number;
}

interface Factor {
  readonly id: string;
  readonly accountId: string;
  readonly secret: Uint8Array;
  readonly recoveryKey: Uint8Array | null;
}

/** A transaction for each hundred: what was done stays done when a later one fails, and running it again goes on from there. */
export async function rotateSecrets(database: Database, ring: KeyRing): Promise<Rotation> {
  let renewed = 0;
  let shut = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await database.asSystem('second factors are sealed with the current key', (tx) => rotateBatch(tx, ring, after));
    renewed += batch.renewed;
    shut += batch.shut;
    if (batch.last === undefined) break;
    after = batch.last;
  }
  return { renewed, shut, remaining: await countRemaining(database, ring) };
}

async function rotateBatch(tx: Tx, ring: KeyRing, after: string): Promise<{ renewed: number; shut: number; last: string | undefined }> {
  const factors = await tx.$queryRaw<Factor[]>`
    select id, account_id as "accountId", secret_encrypted as secret, recovery_key_encrypted as "recoveryKey" from second_factor
    where id > ${after}::uuid and ${needsSealing(ring)} order by id limit ${AT_ONCE} for update`;
  let renewed = 0;
  for (const factor of factors) {
    const sealed = sealedAnew(ring, factor);
    if (sealed === undefined) continue;
    await tx.secondFactor.update({ where: { id: factor.id }, data: sealed, select: { id: true } });
    renewed += 1;
  }
  return { renewed, shut: factors.length - renewed, last: factors.at(-1)?.id };
}

/** Undefined where no key opens it. Codes that were hashed with a key derived from an older one keep that key, sealed with the current. */
function sealedAnew(ring: KeyRing, { accountId, secret, recoveryKey }: Factor) {
  try {
    const key = recoveryKey === null ? ring.derivedBeside('second-factor', secret, accountId, 'recovery-code') : ring.open('recovery-key', recoveryKey, accountId);
    return { secretEncrypted: ring.seal('second-factor', ring.open('second-factor', secret, accountId), accountId), recoveryKeyEncrypted: sealedFor(ring, accountId, key).sealed };
  } catch {
    return undefined;
  }
}

/** Also what programs with an older key sealed while this ran. */
async function countRemaining(database: Database, ring: KeyRing): Promise<number> {
  return database.asSystem('second factors under another key are counted', async (tx) => {
    const [row] = await tx.$queryRaw<{ count: bigint }[]>`select count(*) from second_factor where ${needsSealing(ring)}`;
    return Number(row?.count ?? 0);
  });
}

/** A factor that is on and has no recovery key of its own leans on the installation's key for its codes. */
function needsSealing(ring: KeyRing): Prisma.Sql {
  const head = ring.currentHead;
  const isOther = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`substring(${column} from 1 for ${head.length}::int) <> ${head}`;
  return Prisma.sql`secret_encrypted is not null and (${isOther(Prisma.sql`secret_encrypted`)} or (recovery_key_encrypted is null and confirmed_at is not null)
    or ${isOther(Prisma.sql`recovery_key_encrypted`)})`;
}
