/** The clinic's tablet goes to the patient: the form opens, and whoever was signed in there no longer is. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { clearCookie } from '../../platform/http/cookies.js';
import type { RequestContext } from '../../platform/http/api.js';
import { SessionStore } from '../../platform/identity/session-store.js';
import type { SignedInSession } from '../../platform/identity/session.js';
import { IntakeLinksService } from './intake-links.service.js';
import type { IntakeHandOverResponse } from './intakes.dto.js';

@Injectable()
export class HandOverService {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly links: IntakeLinksService, private readonly sessions: SessionStore) {}

  /** One transaction: the link works exactly when the session has ended. Going back on the tablet leads to the sign-in page. */
  async handOver(ctx: RequestContext, intakeId: string, session: SignedInSession, reply: FastifyReply): Promise<IntakeHandOverResponse> {
    const link = await this.links.handOver(ctx, intakeId);
    await this.sessions.revoke(ctx.tx, session.sessionId, ctx.now);
    clearCookie(reply, this.config, 'session');
    // The person before may have left a form open on this tablet.
    clearCookie(reply, this.config, 'intake');
    return link;
  }
}
