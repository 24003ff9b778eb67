// What a letter asks about: the places and techniques somebody wants to treat with, or else what the rules hold back.
import { type FiredRule, regionWords } from '@legwork/clinical';
import { problem } from '../../platform/http/api.js';
import { problemsOfPlaces, toPlace, type Place } from '../episodes/places.js';
import { placeName } from '../note-documents/note-words.js';
import type { NewClearance } from './clearances.dto.js';

export interface AskedScope {
  readonly places: readonly Place[];
  readonly techniqueGroups: readonly string[];
}

/** 400 for places that cannot be. */
export function askedScope({ regions = [], techniqueGroups = [] }: Pick<NewClearance, 'regions' | 'techniqueGroups'>): AskedScope {
  const errors = problemsOfPlaces(regions, '/regions');
  if (errors.length > 0) throw problem('invalid-input', { errors });
  return { places: regions.map(toPlace), techniqueGroups: [...new Set(techniqueGroups)] };
}

const GROUP_WORDS: Readonly<Record<string, string>> = { all: 'all treatment', touch: 'all hands-on treatment' };

const groupWords = (group: string): string => GROUP_WORDS[group] ?? group.replaceAll('-', ' ');

const once = (words: readonly string[]): string => [...new Set(words)].join(', ');

/** "Left calf, right calf" or, where none was chosen, where the rules hold back. */
export const placesAsked = ({ places }: AskedScope, rules: readonly FiredRule[]): string =>
  once(places.length > 0 ? places.map(({ region, side }) => placeName(region, side).toLowerCase()) : rules.flatMap(placesHeldBack));

export const techniquesAsked = ({ techniqueGroups }: AskedScope, rules: readonly FiredRule[]): string =>
  once((techniqueGroups.length > 0 ? techniqueGroups : rules.flatMap(({ scope: { techniques } }) => (typeof techniques === 'string' ? [techniques] : [...techniques]))).map(groupWords));

function placesHeldBack({ scope: { session, regions = [], regionsFrom } }: FiredRule): string[] {
  if (session === true) return ['anywhere on the body'];
  return [...regions.map((region) => regionWords(region).toLowerCase()), ...(regionsFrom === undefined ? [] : ['the places reported below'])];
}
