// Which reminders a person wants, as staff see it and may record it on the telephone.
import { Injectable } from '@nestjs/common';
import { found, type RequestContext } from '../../platform/http/api.js';
import { REMINDERS } from '../../platform/outbox/kind-rules.js';
import type { MailPreferenceChange, MailPreferencesResponse } from './reminders.dto.js';

@Injectable()
export class MailPreferencesService {
  async read(ctx: RequestContext, patientId: string): Promise<MailPreferencesResponse> {
    await requirePatient(ctx, patientId);
    ctx.audit({ action: 'read', entity: 'mail-preference', patientId });
    return load(ctx, patientId);
  }

  async change(ctx: RequestContext, patientId: string, { kind, wanted }: MailPreferenceChange): Promise<MailPreferencesResponse> {
    await requirePatient(ctx, patientId);
    const said = { wanted, changedAt: ctx.now, changedById: ctx.membershipId };
    await ctx.tx.mailPreference.upsert({
      where: { clinicId_patientId_kind: { clinicId: ctx.clinicId, patientId, kind } }, create: { clinicId: ctx.clinicId, patientId, kind, ...said }, update: said,
    });
    ctx.audit({ action: 'update', entity: 'mail-preference', patientId, fields: [kind] });
    return load(ctx, patientId);
  }
}

async function requirePatient({ clinicId, tx }: RequestContext, id: string): Promise<void> {
  found(await tx.patient.findUnique({ where: { clinicId_id: { clinicId, id } }, select: { id: true } }));
}

async function load({ clinicId, tx }: RequestContext, patientId: string): Promise<MailPreferencesResponse> {
  const rows = await tx.mailPreference.findMany({ where: { clinicId, patientId }, include: { changedBy: { select: { displayName: true } } } });
  return {
    items: REMINDERS.map((kind) => {
      const said = rows.find((row) => row.kind === kind);
      return { kind, wanted: said?.wanted !== false, changedAt: said?.changedAt.toISOString() ?? null, changedByName: said?.changedBy?.displayName ?? null };
    }),
  };
}
