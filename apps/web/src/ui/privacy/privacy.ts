// Privacy mode: with one key every patient's name on every screen of this browser shrinks to initials.
import { createStore, useStore } from '../../lib/store';

const storageKey = 'legwork-privacy';

const remembered = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'on';
  } catch {
    return false;
  }
};

const privacy = createStore<boolean>(remembered());

export const usePrivacy = (): boolean => useStore(privacy);

export const togglePrivacy = (): void => {
  const next = !privacy.get();
  privacy.set(next);
  try {
    localStorage.setItem(storageKey, next ? 'on' : 'off');
  } catch {
    // storage switched off: the mode lasts as long as the page
  }
};

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter a person would say: with an ʻokina or apostrophe before it, not the mark alone. */
const firstLetter = (word: string): string => {
  const mark = /^[\p{Lm}\p{P}]*/u.exec(word)?.[0] ?? '';
  const [letter] = letters.segment(word.slice(mark.length));
  return `${mark}${letter?.segment ?? ''}`;
};

/** "Ana Marija Kovač" -> "A. K."; what follows a comma is a title, not a name. */
export const initialsOf = (name: string): string => {
  const words = name.replace(/,.*$/u, '').trim().split(/\s+/u).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => `${firstLetter(word ?? '').toLocaleUpperCase()}.`).join(' ');
};
