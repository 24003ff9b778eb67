// Seals with SEALING_KEY what keys from before sealed (SEALING_KEY_PREVIOUS, commas between them): `keys-rotate.js`, on
// DATABASE_URL. Exit code 1 while anything still needs a previous key.
import { loadSealingKeys, ownerDatabaseUrl } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { rotateSecrets, type Rotation } from '../platform/identity/second-factor/rotate-secrets.js';
import { KeyRing } from '../platform/sealing/key-ring.js';

const KEEP = 'Keep SEALING_KEY_PREVIOUS.';

function outcomeOf({ remaining, shut }: Rotation): string {
  if (shut > 0) return `${shut} are opened by none of these keys: add the one that sealed them to SEALING_KEY_PREVIOUS. ${KEEP}`;
  if (remaining > 0) return `${remaining} were sealed with another key meanwhile: start every program with the new SEALING_KEY, then run this again. ${KEEP}`;
  return 'Nothing needs a previous key any more: SEALING_KEY_PREVIOUS can go.';
}

async function rotate(): Promise<number> {
  const ring = new KeyRing(loadSealingKeys());
  const database = new Database({ url: ownerDatabaseUrl(), name: 'legwork-keys-rotate', size: 1, waitMs: 10_000 });
  try {
    const rotation = await rotateSecrets(database, ring);
    console.log(`${rotation.renewed} second factors sealed anew, ${rotation.remaining} remain. ${outcomeOf(rotation)}`);
    return rotation.remaining === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await rotate();
} catch (error) {
  console.error(error instanceof Error ? error.message : 'unknown error');
  process.exitCode = 2;
}
