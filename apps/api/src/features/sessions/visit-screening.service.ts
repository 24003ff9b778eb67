// The screening of the day of a visit: what a note's techniques are held against, and what the signed note points at.
import { Injectable } from '@nestjs/common';
import type { PerformerRole, RegionAnswer, ScreeningResult } from '@legwork/clinical';
import { dateOfDay, type RequestContext } from '../../platform/http/api.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import { performerRoleOf } from '../screenings/screenings.policy.js';
import type { Note } from './note.js';

export interface VisitScreening {
  /** The stored decision of that day; null when none was made. */
  readonly screeningId: string | null;
  /** The session's status of that day; null when no decision of it is stored. */
  readonly status: string | null;
}

@Injectable()
export class VisitScreeningService {
  constructor(private readonly screenings: ScreeningsService) {}

  /** Whoever wrote the note treated: an assistant within the narrower scope. */
  performerOf(session: Note): PerformerRole {
    return performerRoleOf(session.authorRole);
  }

  /** The matrix for some places, from the record as it is now, for the role that treats. */
  async resultFor(ctx: RequestContext, session: Note, places: readonly RegionAnswer[]): Promise<ScreeningResult> {
    const { result } = await this.screenings.decide(ctx, session.patientId, { performerRole: this.performerOf(session), regions: places });
    return result;
  }

  /** Today's decision is made and stored when need be; that of an earlier day is only looked up. */
  async ofVisit(ctx: RequestContext, session: Note): Promise<VisitScreening> {
    if (session.visitDate === ctx.today) {
      const { screeningId, session: decision } = await this.screenings.current(ctx, session.patientId, this.performerOf(session));
      return { screeningId, status: decision.status };
    }
    const row = await ctx.tx.screening.findFirst({
      where: { clinicId: ctx.clinicId, patientId: session.patientId, performerRole: this.performerOf(session), sessionDate: dateOfDay(session.visitDate) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, status: true },
    });
    return { screeningId: row?.id ?? null, status: row?.status ?? null };
  }
}
