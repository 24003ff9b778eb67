// A create sent twice happens once. The record is written in the transaction of its effect, so there is never one without
// the other; an advisory lock makes parallel sends of one key wait for the first.
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Prisma, type Tx } from '../database/database.js';
import { problem } from '../http/problem.js';
import { sentHashOf } from '../uploads/received-file.js';

const KEY = /^[\x21-\x7e]{8,128}$/;

export interface KeyClaim {
  readonly key: string;
  readonly route: string;
  readonly bodyHash: Uint8Array<ArrayBuffer>;
  /** The answer given before, when there was one. */
  readonly stored?: { readonly status: number; readonly body: unknown };
}

export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw problem('invalid-input', { errors: [{ pointer: '!Idempotency-Key', code: 'format', detail: 'Use 8 to 128 visible characters.' }] });
  }
  return key;
}

export async function claimKey(tx: Tx, clinicId: string, actorId: string, key: string, request: FastifyRequest): Promise<KeyClaim> {
  const route = `${request.method} ${request.url.split('?')[0]}`.slice(0, 300);
  const bodyHash = new Uint8Array(createHash('sha256').update(JSON.stringify(request.body ?? null)).update(sentHashOf(request) ?? '').digest());
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${clinicId}:${actorId}:${key}`}, 0))::text`;
  const record = await tx.idempotencyRecord.findUnique({ where: { clinicId_actorId_key: { clinicId, actorId, key } } });
  if (record === null) return { key, route, bodyHash };
  if (record.route !== route || !Buffer.from(record.bodyHash).equals(bodyHash)) throw problem('idempotency-key-reused');
  return { key, route, bodyHash, stored: { status: record.status, body: record.response ?? undefined } };
}

export async function storeAnswer(tx: Tx, clinicId: string, actorId: string, claim: KeyClaim, status: number, body: unknown): Promise<void> {
  const response = body === undefined ? Prisma.JsonNull : (JSON.parse(JSON.stringify(body)) as Prisma.InputJsonValue);
  await tx.idempotencyRecord.createMany({ data: [{ clinicId, actorId, key: claim.key, route: claim.route, bodyHash: claim.bodyHash, status, response }] });
}
