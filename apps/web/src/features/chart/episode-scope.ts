// What belongs to the episode that is looked at. A side-less or two-sided place covers both sides.
import type { Episode } from './queries';

interface Placed {
  readonly region: string;
  readonly side: string | null;
}

const covers = (place: Placed, other: Placed): boolean =>
  place.region === other.region && (place.side === null || place.side === 'both' || other.side === null || place.side === other.side);

export const chosenEpisodes = (episodes: readonly Episode[], episodeId: string | undefined): readonly Episode[] => {
  const chosen = episodes.filter(({ id }) => id === episodeId);
  return chosen.length > 0 ? chosen : episodes.filter(({ status }) => status === 'open');
};

/** Cells of the matrix within the episodes; all of them where no episode names a place. */
export const withinEpisodes = <Cell extends Placed>(cells: readonly Cell[], episodes: readonly Episode[]): readonly Cell[] => {
  const places = episodes.flatMap(({ regions }) => regions);
  return places.length === 0 ? cells : cells.filter((cell) => places.some((place) => covers(place, cell)));
};

/** Things kept for one episode, and those kept for none. */
export const ofEpisode = <Item extends { readonly episodeId: string | null }>(items: readonly Item[], episodeId: string | undefined): readonly Item[] =>
  episodeId === undefined ? items : items.filter((item) => item.episodeId === episodeId || item.episodeId === null);
