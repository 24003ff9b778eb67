/** The signed consent as PDF, for the clinic and for the patient who has just signed. */
import { Injectable } from '@nestjs/common';
import { dayOrNull, found, type ClinicWork, type RequestContext } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { isConsentArea, isConsentChoice, type ConsentArea, type ConsentChoice } from './consent-choices.js';
import type { paper, SignedConsent } from './consent-document.js';

const RELATIONS = ['self', 'parent', 'carer', 'staff'] as const;

const PAPER = new URL('./consent-document.js', import.meta.url);

@Injectable()
export class ConsentDocuments {
  async forClinic(ctx: RequestContext, consentId: string): Promise<Buffer> {
    const { patientId, consent } = await this.load(ctx, { id: consentId });
    ctx.audit({ action: 'export', entity: 'consent', entityId: consentId, patientId });
    return print(consent);
  }

  /** The newest consent of one intake. */
  async forIntake(work: ClinicWork, intakeId: string): Promise<Buffer> {
    const { patientId, consent } = await this.load(work, { intakeId });
    work.audit({ action: 'export', entity: 'consent', entityId: intakeId, patientId });
    return print(consent);
  }

  private async load(work: ClinicWork, which: { readonly id: string } | { readonly intakeId: string }): Promise<{ patientId: string; consent: SignedConsent }> {
    const row = found(await work.tx.consent.findFirst({
      where: { clinicId: work.clinicId, ...which }, orderBy: { signedAt: 'desc' },
      include: { consentText: { select: { number: true, language: true, body: true } }, patient: { select: { givenName: true, familyName: true, birthDate: true } } },
    }));
    const clinic = found(await work.tx.clinic.findFirst({ where: { id: work.clinicId }, select: { name: true } }));
    const choices = await work.tx.consentChoice.findMany({ where: { clinicId: work.clinicId, consentId: row.id }, select: { area: true, choice: true } });
    return {
      patientId: row.patientId,
      consent: {
        clinicName: clinic.name, timeZone: work.timeZone,
        patientName: `${row.patient.givenName} ${row.patient.familyName}`,
        birthDate: dayOrNull(row.patient.birthDate),
        language: row.consentText.language, textNumber: row.consentText.number, body: row.consentText.body,
        signedName: row.signedName, relation: RELATIONS.find((relation) => relation === row.relation) ?? 'self',
        signatureSvg: row.signatureSvg, signedAt: row.signedAt, revokedAt: row.revokedAt,
        choices: new Map(choices.flatMap(({ area, choice }): [ConsentArea, ConsentChoice][] => (isConsentArea(area) && isConsentChoice(choice) ? [[area, choice]] : []))),
      },
    };
  }
}

function print(consent: SignedConsent): Promise<Buffer> {
  return renderPdf<typeof paper>(PAPER, consent);
}
