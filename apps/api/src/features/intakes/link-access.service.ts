/** The secrets of the patient link: the token in the mailed address, and the cookie that follows the second check. */
import { Injectable } from '@nestjs/common';
import { LinkDatabase } from '../../platform/database/database.js';
import { problem } from '../../platform/http/api.js';
import { hashToken } from '../../platform/identity/token.js';
import type { IntakeStatus } from './intake-status.js';

export interface LinkOfToken {
  readonly clinicId: string;
  readonly linkId: string;
  readonly intakeId: string;
  readonly intakeStatus: IntakeStatus;
  readonly checkTriesLeft: number;
}

export interface AccessOfCookie {
  readonly clinicId: string;
  readonly accessId: string;
  readonly intakeId: string;
}

interface LinkRow {
  clinic_id: string; link_id: string; intake_id: string; intake_status: IntakeStatus; expires_at: Date; revoked_at: Date | null; check_tries_left: number;
}

interface AccessRow {
  clinic_id: string; access_id: string; intake_id: string;
  access_expires_at: Date; access_revoked_at: Date | null; link_expires_at: Date; link_revoked_at: Date | null;
}

export const goneLink = () => problem('gone', { detail: 'This link no longer works. Ask the clinic for a new one.' });

const isPast = (at: Date, now: Date) => at.getTime() <= now.getTime();

@Injectable()
export class LinkAccess {
  constructor(private readonly database: LinkDatabase) {}

  /** 404 for a token nobody was given, 410 once it has run out, was withdrawn or its tries are used up. */
  async byToken(token: string, now: Date): Promise<LinkOfToken> {
    const [row] = await this.database.statement<LinkRow>('intake-link-by-token', 'select * from intake_link_by_token($1)', [hashToken(token)]);
    if (row === undefined) throw problem('not-found');
    if (row.revoked_at !== null || isPast(row.expires_at, now) || row.check_tries_left === 0 || row.intake_status === 'withdrawn') throw goneLink();
    return { clinicId: row.clinic_id, linkId: row.link_id, intakeId: row.intake_id, intakeStatus: row.intake_status, checkTriesLeft: row.check_tries_left };
  }

  /** 401 without a cookie that still counts: the person opens the link and gives the birth date again. */
  async byCookie(token: string | undefined, now: Date): Promise<AccessOfCookie> {
    const [row] = token === undefined ? [] : await this.database.statement<AccessRow>('intake-access-by-token', 'select * from intake_access_by_token($1)', [hashToken(token)]);
    if (row === undefined) throw problem('not-signed-in', { detail: 'Open your link again.' });
    const isOver = row.access_revoked_at !== null || row.link_revoked_at !== null || isPast(row.access_expires_at, now) || isPast(row.link_expires_at, now);
    if (isOver) throw problem('session-expired', { detail: 'Open your link again.' });
    return { clinicId: row.clinic_id, accessId: row.access_id, intakeId: row.intake_id };
  }
}
