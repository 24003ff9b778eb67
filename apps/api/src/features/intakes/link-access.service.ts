/** The secrets of the patient link: the token in the mailed address, and the cookie that follows the second check. */
import { Injectable } from '@nestjs/common';
import { LinkDatabase } from '../../platform/database/database.js';
import { hashToken } from '../../platform/identity/token.js';
import type { IntakeStatus } from './intake-status.js';
import type { LinkWay } from './link-ways.js';
import { endOfLink, isPast, linkEnding, type LinkEnd, type LinkEnding } from './link-endings.js';

export interface LinkOfToken {
  readonly clinicId: string;
  readonly linkId: string;
  readonly intakeId: string;
  readonly intakeStatus: IntakeStatus;
  readonly language: string;
  readonly way: LinkWay;
  readonly expiresAt: Date;
  readonly checkTriesLeft: number;
}

export interface AccessOfCookie {
  readonly clinicId: string;
  readonly accessId: string;
  readonly intakeId: string;
  readonly language: string;
  readonly way: LinkWay;
}

interface LinkState {
  readonly intake_status: IntakeStatus;
  readonly intake_language: string;
  readonly way: LinkWay;
}

interface LinkRow extends LinkState {
  clinic_id: string; link_id: string; intake_id: string; expires_at: Date; revoked_at: Date | null; ended_because: string | null; check_tries_left: number;
}

interface AccessRow extends LinkState {
  clinic_id: string; access_id: string; intake_id: string; access_expires_at: Date; access_revoked_at: Date | null;
  link_expires_at: Date; link_revoked_at: Date | null; link_ended_because: string | null;
}

/** A withdrawn request ends its links, whatever is left of their time. */
const endOf = ({ status, ...end }: LinkEnd & { readonly status: IntakeStatus }, now: Date): LinkEnding | undefined => (status === 'withdrawn' ? 'link-revoked' : endOfLink(end, now));

@Injectable()
export class LinkAccess {
  constructor(private readonly database: LinkDatabase) {}

  /** Each end of a link has its own answer: unknown, run out, switched off, replaced, locked by wrong birth dates. */
  async byToken(token: string, now: Date, asked: string): Promise<LinkOfToken> {
    const [row] = await this.database.statement<LinkRow>('intake-link-by-token', 'select * from intake_link_by_token($1)', [hashToken(token)]);
    if (row === undefined) throw linkEnding('link-unknown', asked);
    const end = endOf({ status: row.intake_status, revokedAt: row.revoked_at, because: row.ended_because, expiresAt: row.expires_at }, now);
    if (end !== undefined) throw linkEnding(end, row.intake_language);
    if (row.check_tries_left === 0) throw linkEnding('link-locked', row.intake_language);
    return {
      clinicId: row.clinic_id, linkId: row.link_id, intakeId: row.intake_id, intakeStatus: row.intake_status, language: row.intake_language,
      way: row.way, expiresAt: row.expires_at, checkTriesLeft: row.check_tries_left,
    };
  }

  /** 401 without a cookie that still counts: the person opens the link and gives the birth date again. 410 once the link has ended. */
  async byCookie(token: string | undefined, now: Date, asked: string): Promise<AccessOfCookie> {
    const [row] = token === undefined ? [] : await this.database.statement<AccessRow>('intake-access-by-token', 'select * from intake_access_by_token($1)', [hashToken(token)]);
    if (row === undefined) throw linkEnding('not-signed-in', asked);
    const end = endOf({ status: row.intake_status, revokedAt: row.link_revoked_at, because: row.link_ended_because, expiresAt: row.link_expires_at }, now);
    if (end !== undefined) throw linkEnding(end, row.intake_language);
    if (row.access_revoked_at !== null || isPast(row.access_expires_at, now)) throw linkEnding('session-expired', row.intake_language);
    return { clinicId: row.clinic_id, accessId: row.access_id, intakeId: row.intake_id, language: row.intake_language, way: row.way };
  }
}
