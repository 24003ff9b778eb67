// What answers turn into: values of facts in the form the screening stores.
import type { FactId } from '../../knowledge/fact-ids.js';
import type { AnswerItem, AnswerValue } from '../../screening/answer-value.js';
import type { PlaceOnBody } from '../answers/regions.js';

export type IntakeFacts = Readonly<Partial<Record<FactId, AnswerValue>>>;

/** Each region once: with its side, or bare when both sides (or a region without sides) are meant. */
export function asFactPlaces(places: readonly PlaceOnBody[]): AnswerItem[] {
  const regions = [...new Set(places.map(({ region }) => region))];
  return regions.map((region): AnswerItem => {
    const sides = new Set(places.filter((place) => place.region === region).map(({ side }) => side));
    if (sides.size === 1 && sides.has('left')) return { region, side: 'left' };
    if (sides.size === 1 && sides.has('right')) return { region, side: 'right' };
    return region;
  });
}

/** Who is asked and when; what the clinic already knows is not asked again. */
export interface IntakeContext {
  /** YYYY-MM-DD in the clinic's zone. */
  today: string;
  /** YYYY-MM-DD */
  birthDate?: string;
  /** YYYY-MM-DD: when an earlier form was accepted, for somebody who returns. */
  previousOn?: string;
  sexAtBirth?: 'female' | 'male' | 'intersex' | 'prefer-not-to-say';
}
