import { problem } from '../../platform/http/api.js';
import type { SubmissionConsent } from './intakes.dto.js';

/** The signature as it is stored. A drawn one without a drawing is no signature. */
export function signatureOf(consent: SubmissionConsent): { signedName: string; signatureKind: 'drawn' | 'typed'; signatureSvg: string | null } {
  const { kind, svg } = consent.signature;
  if (kind === 'drawn' && svg === undefined) {
    throw problem('invalid-input', { errors: [{ pointer: '/consent/signature/svg', code: 'missing', detail: 'Sign with a finger or choose to type your name.' }] });
  }
  return { signedName: consent.signedName.trim(), signatureKind: kind, signatureSvg: kind === 'drawn' ? svg ?? null : null };
}
