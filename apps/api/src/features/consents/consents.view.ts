import { isConsentChoice, isConsentSubject, type ConsentSubject } from './consent-choices.js';
import type { ConsentChoiceResponse, ConsentResponse } from './consents.dto.js';

interface ConsentRow {
  readonly id: string;
  readonly intakeId: string | null;
  readonly signedName: string;
  readonly relation: string;
  readonly signatureKind: string;
  readonly signedAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
  readonly revokedBy: { readonly displayName: string } | null;
  readonly consentText: { readonly number: number; readonly language: string };
}

export const toConsent = (row: ConsentRow): ConsentResponse => ({
  id: row.id,
  intakeId: row.intakeId,
  textNumber: row.consentText.number,
  language: row.consentText.language,
  signedName: row.signedName,
  relation: row.relation,
  signatureKind: row.signatureKind,
  signedAt: row.signedAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
  revokedByName: row.revokedBy?.displayName ?? null,
  revokedReason: row.revokedReason,
});

interface ChoiceRow {
  readonly area: string;
  readonly choice: string;
  readonly decidedAt: Date;
  readonly note: string | null;
  readonly recordedBy: { readonly displayName: string } | null;
}

/** Rows oldest first -> of every area the one that counts. */
export function toCurrentChoices(rows: readonly ChoiceRow[]): ConsentChoiceResponse[] {
  const last = new Map<ConsentSubject, ConsentChoiceResponse>();
  for (const { area, choice, decidedAt, note, recordedBy } of rows) {
    if (isConsentSubject(area) && isConsentChoice(choice)) {
      last.set(area, { area, choice, decidedAt: decidedAt.toISOString(), recordedByName: recordedBy?.displayName ?? null, note });
    }
  }
  return [...last.values()];
}
