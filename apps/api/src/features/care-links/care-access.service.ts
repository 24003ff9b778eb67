/** The secrets of the link to a plan: the token in the address, and the cookie that follows the second check. */
import { Injectable } from '@nestjs/common';
import { LinkDatabase } from '../../platform/database/database.js';
import { hashToken } from '../../platform/identity/token.js';
import { endOfLink, isPast, linkEnding } from '../intakes/link-endings.js';

interface LinkRow {
  readonly clinic_id: string; readonly link_id: string; readonly plan_status: string; readonly language: string; readonly expires_at: Date;
  readonly revoked_at: Date | null; readonly ended_because: string | null; readonly check_tries_left: number;
}

interface AccessRow {
  readonly clinic_id: string; readonly access_id: string; readonly plan_status: string; readonly language: string; readonly access_expires_at: Date;
  readonly access_revoked_at: Date | null; readonly link_revoked_at: Date | null; readonly link_ended_because: string | null;
}

export interface CareLinkOfToken {
  readonly clinicId: string;
  readonly linkId: string;
  readonly language: string;
  readonly checkTriesLeft: number;
}

export interface CareAccessOfCookie {
  readonly clinicId: string;
  readonly accessId: string;
  readonly language: string;
}

@Injectable()
export class CareAccess {
  constructor(private readonly database: LinkDatabase) {}

  /** Each end has its own answer: unknown, plan over, run out, switched off, replaced, locked by wrong birth dates. */
  async byToken(token: string, now: Date, asked: string): Promise<CareLinkOfToken> {
    const [row] = await this.database.statement<LinkRow>('care-link-by-token', 'select * from care_link_by_token($1)', [hashToken(token)]);
    if (row === undefined) throw linkEnding('link-unknown', asked);
    const end = endOfLink({ revokedAt: row.revoked_at, because: row.ended_because, expiresAt: row.expires_at }, now);
    if (row.plan_status !== 'active') throw linkEnding('plan-over', row.language);
    if (end !== undefined) throw linkEnding(end, row.language);
    if (row.check_tries_left === 0) throw linkEnding('link-locked', row.language);
    return { clinicId: row.clinic_id, linkId: row.link_id, language: row.language, checkTriesLeft: row.check_tries_left };
  }

  /** The address runs out after two weeks; a browser that passed the second check goes on as long as it is used. */
  async byCookie(token: string | undefined, now: Date, asked: string): Promise<CareAccessOfCookie> {
    const [row] = token === undefined ? [] : await this.database.statement<AccessRow>('care-access-by-token', 'select * from care_access_by_token($1)', [hashToken(token)]);
    if (row === undefined) throw linkEnding('not-signed-in', asked);
    if (row.plan_status !== 'active') throw linkEnding('plan-over', row.language);
    const end = endOfLink({ revokedAt: row.link_revoked_at, because: row.link_ended_because, expiresAt: row.access_expires_at }, now);
    if (end === 'link-revoked' || end === 'link-replaced') throw linkEnding(end, row.language);
    if (row.access_revoked_at !== null || isPast(row.access_expires_at, now)) throw linkEnding('session-expired', row.language);
    return { clinicId: row.clinic_id, accessId: row.access_id, language: row.language };
  }
}
