/** The clinic, its members and its consent texts: what must be there before anybody can sign in. */
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/http/api.js';
import { emailKey } from '../platform/identity/email-key.js';
import { PasswordHasher } from '../platform/identity/password-hasher.js';
import { DEMO_CLINIC, DEMO_CONSENT, DEMO_MEMBERS, DEMO_PASSWORD } from './demo-clinic.js';

/** False when the clinic was there already. */
export async function openDemoClinic(app: INestApplicationContext): Promise<boolean> {
  const database = app.get(Database);
  const caller = { clinicId: DEMO_CLINIC.id, actorId: null };
  const known = await database.inClinic(caller, (tx) => tx.clinic.findUnique({ where: { id: DEMO_CLINIC.id }, select: { id: true } }));
  if (known !== null) return false;
  const passwordHash = await app.get(PasswordHasher).hash(DEMO_PASSWORD);
  const members = DEMO_MEMBERS.map((member) => ({ ...member, accountId: newId() }));
  await database.asSystem('accounts of the demo clinic', (tx) => tx.account.createMany({
    data: members.map(({ accountId, email, displayName }) => ({ id: accountId, email, emailKey: emailKey(email), displayName, passwordHash })),
  }));
  await database.inClinic(caller, async (tx) => {
    await tx.clinic.create({ data: { ...DEMO_CLINIC, settings: {} } });
    await tx.membership.createMany({
      data: members.map(({ accountId, role, isOwner, displayName }) => ({ clinicId: DEMO_CLINIC.id, id: newId(), accountId, role, isOwner, displayName })),
    });
    await tx.consentText.createMany({
      data: (['en', 'fr'] as const).map((language) => ({ clinicId: DEMO_CLINIC.id, id: newId(), number: 1, language, body: DEMO_CONSENT[language] })),
    });
  });
  return true;
}
