// What the body map says to staff: a part of the patient's table, so that a chart need not load all of it.
import { mapWordsEn } from './map-words.en.js';
import { placeNamesEn } from './place-names.en.js';

export const mapMessagesEn = { ...placeNamesEn, ...mapWordsEn } as const;

/** The patient's whole table, in any language, is one of these. */
export type MapMessages = Readonly<Record<keyof typeof mapMessagesEn, string>>;
