import { dayOf, dayOrNull } from '../../platform/http/api.js';
import type { Episode } from '../../platform/database/generated/client.js';
import type { EpisodeResponse } from './episodes.dto.js';
import { placesFrom } from './places.js';

export function toEpisodeResponse(episode: Omit<Episode, 'clinicId' | 'createdAt' | 'updatedAt'>): EpisodeResponse {
  return {
    id: episode.id,
    patientId: episode.patientId,
    title: episode.title,
    regions: placesFrom(episode.regions),
    onsetOn: dayOrNull(episode.onsetOn),
    injuryOn: dayOrNull(episode.injuryOn),
    status: episode.status,
    openedOn: dayOf(episode.openedOn),
    closedOn: dayOrNull(episode.closedOn),
    version: episode.version,
  };
}
