import { problem, type Tx } from '../../platform/http/api.js';

interface Person {
  readonly clinicId: string;
  readonly sortKey: string;
  readonly birthDate: Date | null;
}

/** 409 when somebody of the same folded name and birth date is already on record; a missing birth date proves nothing. */
export async function refusePossibleDuplicate(tx: Tx, { clinicId, sortKey, birthDate }: Person): Promise<void> {
  if (birthDate === null) return;
  // Two desks that enter the same person at once: the second waits for the first, and then sees it.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${clinicId} ${sortKey} ${birthDate.toISOString()}`}, 0))`;
  const twin = await tx.patient.findFirst({ where: { clinicId, sortKey, birthDate }, select: { id: true } });
  if (twin === null) return;
  throw problem('possible-duplicate', {
    status: 409,
    detail: 'Somebody of that name and birth date is already on record.',
    errors: [{ pointer: '/allowDuplicate', code: 'possible-duplicate', detail: 'Send true to create a second record all the same.' }],
    current: { id: twin.id },
  });
}
