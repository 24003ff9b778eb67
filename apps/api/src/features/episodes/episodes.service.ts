// An episode is one complaint over its course: findings, plans and sessions hang on it.
import { Injectable } from '@nestjs/common';
import { dateOfDay, found, newId, type ProblemDetail, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import type { Episode } from '../../platform/database/generated/client.js';
import { PatientsService } from '../patients/patients.service.js';
import type { EpisodeChange, EpisodeResponse, NewEpisode } from './episodes.dto.js';
import { toEpisodeResponse } from './episodes.view.js';
import { problemsOfPlaces, toPlace } from './places.js';

@Injectable()
export class EpisodesService {
  constructor(private readonly patients: PatientsService) {}

  async openEpisode(ctx: RequestContext, patientId: string, input: NewEpisode): Promise<EpisodeResponse> {
    refuseImpossible(ctx, input);
    await this.patients.require(ctx, patientId);
    const episode = await ctx.tx.episode.create({
      data: { ...storedFields(input), clinicId: ctx.clinicId, id: newId(), patientId, title: input.title.trim(), openedOn: dateOfDay(ctx.today), createdAt: ctx.now },
    });
    ctx.audit({ action: 'create', entity: 'episode', entityId: episode.id, patientId });
    return toEpisodeResponse(episode);
  }

  async updateEpisode(ctx: RequestContext, id: string, version: number, input: EpisodeChange): Promise<EpisodeResponse> {
    refuseImpossible(ctx, input);
    const before = await this.#require(ctx, id);
    const { count } = await ctx.tx.episode.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: { ...storedFields(input), ...statusFields(ctx, before, input.status), version: { increment: 1 } },
    });
    const after = await this.#require(ctx, id);
    if (count === 0) throw staleVersion(toEpisodeResponse(after));
    ctx.audit({ action: 'update', entity: 'episode', entityId: id, patientId: after.patientId, fields: Object.keys(input) });
    return toEpisodeResponse(after);
  }

  async #require(ctx: RequestContext, id: string): Promise<Episode> {
    return found(await ctx.tx.episode.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } } }));
  }
}

function refuseImpossible(ctx: RequestContext, input: EpisodeChange): void {
  const errors: ProblemDetail[] = problemsOfPlaces(input.regions ?? [], '/regions');
  for (const field of ['onsetOn', 'injuryOn'] as const) {
    const day = input[field];
    if (day !== undefined && day !== null && day > ctx.today) errors.push({ pointer: `/${field}`, code: 'in-future', detail: 'The day must not lie in the future.' });
  }
  if (errors.length > 0) throw problem('invalid-input', { errors });
}

function storedFields({ title, regions, onsetOn, injuryOn }: EpisodeChange) {
  return {
    ...(title !== undefined && { title: title.trim() }),
    ...(regions !== undefined && { regions: regions.map((place) => ({ ...toPlace(place) })) }),
    ...(onsetOn !== undefined && { onsetOn: onsetOn === null ? null : dateOfDay(onsetOn) }),
    ...(injuryOn !== undefined && { injuryOn: injuryOn === null ? null : dateOfDay(injuryOn) }),
  };
}

/** Closing dates the episode; opening it again takes the date away. */
function statusFields(ctx: RequestContext, before: Episode, status: string | undefined) {
  if (status === undefined || status === before.status) return {};
  return { status, closedOn: status === 'closed' ? dateOfDay(ctx.today) : null };
}
