import type { TakenStep } from './note.js';
import { standingSignatures } from './standing-signatures.js';
import type { SignatureStep } from './signing-machine.js';

const taken = (step: SignatureStep, memberName: string): TakenStep =>
  ({ step, memberId: memberName, memberName, memberRole: 'assistant', askedId: null, askedName: null, comment: null, at: '2026-03-14T15:00:00.000Z', contentHash: '' });
const unsigned = { signedAt: null, signedById: null, signedByName: null, signedByRole: null };
const names = (steps: readonly TakenStep[]): string[] => standingSignatures({ ...unsigned, signatureSteps: steps }).map(({ name }) => name);

test('a return and a recall take the first signature away; the next sending gives it again', () => {
  expect(names([])).toEqual([]);
  expect(names([taken('sent', 'Kofi')])).toEqual(['Kofi']);
  expect(names([taken('sent', 'Kofi'), taken('returned', 'Priya')])).toEqual([]);
  expect(names([taken('sent', 'Kofi'), taken('returned', 'Priya'), taken('sent', 'Kofi'), taken('recalled', 'Kofi')])).toEqual([]);
  expect(names([taken('sent', 'Kofi'), taken('returned', 'Priya'), taken('sent', 'Kofi'), taken('co-signed', 'Tom')])).toEqual(['Kofi', 'Tom']);
});

test('a note signed before steps were kept has the signature of its row', () => {
  const signed = { signedAt: '2026-03-14T15:00:00.000Z', signedById: 'p', signedByName: 'Priya', signedByRole: 'physiotherapist' as const };
  expect(standingSignatures({ ...signed, signatureSteps: [] })).toEqual([{ memberId: 'p', name: 'Priya', role: 'physiotherapist', at: signed.signedAt }]);
});
