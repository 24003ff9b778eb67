import { problem } from '../../platform/http/api.js';
import type { SubmissionConsent } from './intakes.dto.js';
import { refusalWords } from './refusal-words.js';

/** The signature as it is stored. A drawn one without a drawing is no signature. */
export function signatureOf(consent: SubmissionConsent, language: string): { signedName: string; signatureKind: 'drawn' | 'typed'; signatureSvg: string | null } {
  const { kind, svg } = consent.signature;
  if (kind === 'drawn' && svg === undefined) {
    throw problem('invalid-input', { errors: [{ pointer: '/consent/signature/svg', code: 'missing', detail: refusalWords(language).signatureMissing }] });
  }
  return { signedName: consent.signedName.trim(), signatureKind: kind, signatureSvg: kind === 'drawn' ? svg ?? null : null };
}
