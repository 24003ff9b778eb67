// Whether a person may be photographed now. The last word counts: about photographs, or the withdrawal of everything.
import type { RequestContext } from '../../platform/http/api.js';
import { isConsentChoice, PHOTOGRAPHS } from './consent-choices.js';

export const PHOTO_CONSENTS = ['not-asked', 'granted', 'ask-each-time', 'refused'] as const;
export type PhotoConsentStanding = (typeof PHOTO_CONSENTS)[number];

export interface PhotoConsent {
  readonly standing: PhotoConsentStanding;
  /** The recorded choice it rests on; null when the person was never asked. */
  readonly choiceId: string | null;
}

interface Said {
  readonly id: string;
  readonly choice: string;
  readonly decidedAt: Date;
}

export function standingOf(said: Said | null, allRevokedAt: Date | null): PhotoConsent {
  if (said === null || !isConsentChoice(said.choice)) return { standing: 'not-asked', choiceId: null };
  const isRevoked = allRevokedAt !== null && allRevokedAt.getTime() > said.decidedAt.getTime();
  return { standing: isRevoked ? 'refused' : said.choice, choiceId: said.id };
}

export async function photoConsentOf(ctx: RequestContext, patientId: string): Promise<PhotoConsent> {
  const said = await ctx.tx.consentChoice.findFirst({
    where: { clinicId: ctx.clinicId, patientId, area: PHOTOGRAPHS }, orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }], select: { id: true, choice: true, decidedAt: true },
  });
  const signed = await ctx.tx.consent.findFirst({ where: { clinicId: ctx.clinicId, patientId }, orderBy: { signedAt: 'desc' }, select: { revokedAt: true } });
  return standingOf(said, signed?.revokedAt ?? null);
}
