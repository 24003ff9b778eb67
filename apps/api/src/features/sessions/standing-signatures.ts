// The signatures that stand under a note: a returned or recalled note has lost its author's.
import type { Note } from './note.js';
import type { SignatureResponse } from './session-responses.dto.js';
import type { SignatureStep } from './signing-machine.js';

const VOIDS: readonly SignatureStep[] = ['returned', 'recalled'];

type Signed = Pick<Note, 'signatureSteps' | 'signedAt' | 'signedById' | 'signedByName' | 'signedByRole'>;

export function standingSignatures({ signatureSteps, signedAt, signedById, signedByName, signedByRole }: Signed): SignatureResponse[] {
  const standing = signatureSteps.slice(1 + signatureSteps.findLastIndex(({ step }) => VOIDS.includes(step)));
  if (standing.length > 0) return standing.map(({ memberId, memberName, memberRole, at }) => ({ memberId, name: memberName, role: memberRole, at }));
  // Signed before the steps were kept.
  return signedAt === null || signedById === null ? [] : [{ memberId: signedById, name: signedByName ?? '', role: signedByRole ?? '', at: signedAt }];
}
