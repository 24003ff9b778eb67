import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Answers, Ctx, IdParam, IfMatch, NeedsVersion, PRACTITIONER_ROLES, type RequestContext } from '../../platform/http/api.js';
import { EpisodeChange, EpisodeResponse, NewEpisode } from './episodes.dto.js';
import { EpisodesService } from './episodes.service.js';

@ApiTags('episodes')
@Controller()
export class EpisodesController {
  constructor(private readonly episodes: EpisodesService) {}

  @Post('patients/:id/episodes')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(201, EpisodeResponse)
  openEpisode(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewEpisode): Promise<EpisodeResponse> { return this.episodes.openEpisode(ctx, id, input); }

  @Patch('episodes/:id')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, EpisodeResponse)
  updateEpisode(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: EpisodeChange): Promise<EpisodeResponse> {
    return this.episodes.updateEpisode(ctx, id, version, input);
  }
}
