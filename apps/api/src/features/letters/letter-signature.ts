// Who signed a letter, when, and under what: as it is frozen, and as it is printed.
import type { Prisma, RequestContext } from '../../platform/http/api.js';

export interface LetterSignature {
  readonly name: string;
  readonly role: string;
  /** ISO 8601 */
  readonly at: string;
  /** SHA-256 of the content, hex. */
  readonly hash: string;
}

interface SignatureRow {
  readonly signedName: string;
  readonly signedRole: string;
  readonly signedAt: Date;
  readonly contentHash: Uint8Array;
}

/** The columns of a signature, beside what it belongs to. The content is kept whole. */
export function frozen(ctx: RequestContext, content: object, contentHash: Buffer<ArrayBuffer>) {
  return {
    content: content as Prisma.InputJsonObject, contentHash,
    signedById: ctx.membershipId, signedName: ctx.displayName, signedRole: ctx.role, signedAt: ctx.now,
  };
}

export function signatureOf(row: SignatureRow): LetterSignature;
export function signatureOf(row: SignatureRow | null): LetterSignature | null;
export function signatureOf(row: SignatureRow | null): LetterSignature | null {
  return row === null ? null : { name: row.signedName, role: row.signedRole, at: row.signedAt.toISOString(), hash: Buffer.from(row.contentHash).toString('hex') };
}
