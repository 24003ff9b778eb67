// Whether a visit on a day is covered. Each source covers on its own: a referral and a payer may both have to be asked. Pure.
import type { AuthorisationStanding } from './authorisation-standing.js';
import { type AuthorisationSource, AUTHORISATION_SOURCES, SOURCE_WORDS } from './authorisation-sources.js';
import { count } from './visits-left.js';

type Limits = Pick<AuthorisationStanding, 'episodeId' | 'source' | 'status' | 'visits' | 'fromOn' | 'untilOn' | 'used' | 'booked'>;

export interface VisitAsked {
  readonly episodeId: string | null;
  /** YYYY-MM-DD in the clinic's zone. */
  readonly day: string;
  /** The day this same visit is counted on so far; null for a new one. */
  readonly countedOn: string | null;
}

const covers = ({ fromOn, untilOn }: Limits, day: string): boolean => fromOn <= day && (untilOn === null || day <= untilOn);

/** Why the visit is not covered, one sentence per source; empty when it is, or where nothing limits visits. */
export function beyondLimit(all: readonly Limits[], visit: VisitAsked): readonly string[] {
  const ofVisit = all.filter(({ status, episodeId }) => status === 'active' && (episodeId === null || episodeId === visit.episodeId));
  return AUTHORISATION_SOURCES.flatMap((source) => beyondSource(source, ofVisit.filter((each) => each.source === source), visit));
}

function beyondSource(source: AuthorisationSource, limits: readonly Limits[], visit: VisitAsked): readonly string[] {
  const covering = limits.filter((each) => covers(each, visit.day));
  if (covering.length === 0) return outside(source, limits, visit.day);
  return covering.flatMap((each) => {
    const own = visit.countedOn !== null && covers(each, visit.countedOn) ? 1 : 0;
    const isFull = each.visits !== null && each.used + each.booked - own >= each.visits;
    return isFull && each.visits !== null ? [`${count(each.visits, 'visit')} authorised by ${SOURCE_WORDS[source]}: all used or booked.`] : [];
  });
}

function outside(source: AuthorisationSource, limits: readonly Limits[], day: string): readonly string[] {
  const ended = limits.flatMap(({ untilOn }) => (untilOn !== null && untilOn < day ? [untilOn] : [])).toSorted().at(-1);
  if (ended !== undefined) return [`What ${SOURCE_WORDS[source]} authorised ends on ${ended}.`];
  const begins = limits.map(({ fromOn }) => fromOn).toSorted()[0];
  return begins === undefined ? [] : [`What ${SOURCE_WORDS[source]} authorised begins on ${begins}.`];
}
