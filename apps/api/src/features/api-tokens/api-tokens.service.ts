import { Injectable } from '@nestjs/common';
import { newId, problem, type RequestContext } from '../../platform/http/api.js';
import { hashToken, newToken } from '../../platform/identity/token.js';
import { TOKEN_PREFIX } from '../../platform/request/bearer-tokens.js';
import type { ApiTokenList, ApiTokenMade, ApiTokenResponse, NewApiToken } from './api-tokens.dto.js';

const MOST_TOKENS = 10;
const MS_PER_DAY = 86_400_000;

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** A member's own tokens in this clinic. Somebody else's are answered as if there were none. */
@Injectable()
export class ApiTokensService {
  async list(ctx: RequestContext): Promise<ApiTokenList> {
    const rows = await ctx.tx.apiToken.findMany({ where: this.#valid(ctx), orderBy: { id: 'desc' } });
    return { items: rows.map(toResponse) };
  }

  async create(ctx: RequestContext, { name, scope, days }: NewApiToken): Promise<ApiTokenMade> {
    // Two at once wait for each other, so that the limit holds.
    await ctx.tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`api-token:${ctx.membershipId}`}, 0))::text`;
    if ((await ctx.tx.apiToken.count({ where: this.#valid(ctx) })) >= MOST_TOKENS) {
      throw problem('not-possible', { detail: `You have ${MOST_TOKENS} tokens. Revoke one that is no longer used.` });
    }
    const secret = newToken();
    const row = await ctx.tx.apiToken.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), membershipId: ctx.membershipId, name, scope, tokenHash: hashToken(secret),
        createdAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + days * MS_PER_DAY),
      },
    });
    ctx.audit({ action: 'create', entity: 'api-token', entityId: row.id, fields: [scope] });
    return { ...toResponse(row), token: `${TOKEN_PREFIX}${secret}` };
  }

  async revoke(ctx: RequestContext, id: string): Promise<void> {
    const { count } = await ctx.tx.apiToken.updateMany({ where: { clinicId: ctx.clinicId, id, membershipId: ctx.membershipId, revokedAt: null }, data: { revokedAt: ctx.now } });
    if (count === 0) throw problem('not-found');
    ctx.audit({ action: 'revoke', entity: 'api-token', entityId: id });
  }

  #valid({ clinicId, membershipId, now }: RequestContext) {
    return { clinicId, membershipId, revokedAt: null, expiresAt: { gt: now } };
  }
}

function toResponse({ id, name, scope, createdAt, expiresAt, lastUsedAt }: TokenRow): ApiTokenResponse {
  return { id, name, scope, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
