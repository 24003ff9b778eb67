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

const firstLetter = (word: string): string => [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)][0]?.segment ?? '';

/** "Ana Marija Kovač" -> "A. K." */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => `${firstLetter(word ?? '').toLocaleUpperCase()}.`).join(' ');
};
