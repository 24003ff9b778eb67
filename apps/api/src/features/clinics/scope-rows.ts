// The clinic's scope as it is stored: one row for each modality that a profession does not perform here.
import type { ClinicScope } from '@legwork/clinical';
import type { ClinicWork } from '../../platform/http/api.js';

/** Empty while the clinic has narrowed nothing. */
export function clinicScopeOf({ tx, clinicId }: Pick<ClinicWork, 'tx' | 'clinicId'>): Promise<ClinicScope> {
  return tx.clinicScope.findMany({ where: { clinicId }, select: { role: true, modalityId: true } });
}

/** Until this transaction ends nobody changes the clinic's scope: a plan that comes into force meets either the scope as it was and the re-check of the change, or the new scope. */
export async function holdClinicScope({ tx, clinicId }: Pick<ClinicWork, 'tx' | 'clinicId'>): Promise<void> {
  await tx.$queryRaw`select 1 from clinic where id = ${clinicId}::uuid for share`;
}

export function scopeRows({ tx, clinicId }: Pick<ClinicWork, 'tx' | 'clinicId'>) {
  return tx.clinicScope.findMany({
    where: { clinicId }, select: { role: true, modalityId: true, setAt: true, setBy: { select: { displayName: true } } }, orderBy: [{ role: 'asc' }, { modalityId: 'asc' }],
  });
}
