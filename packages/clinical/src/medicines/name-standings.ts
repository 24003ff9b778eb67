// Gives every name of one entry its own standing: "can't take aspirin because I'm on warfarin" denies one and keeps the other.
import type { RecognisedName } from './recognise.js';
import { standingOf, type Standing } from './standing.js';
import { isNoise, type Word } from './words.js';

const unknown: Standing = { status: 'unknown', recency: undefined };
const nextName = '*';

/** @param inherit what the entry before makes of the first name's own standing */
export function standingsOf(
  text: string,
  words: readonly Word[],
  names: readonly RecognisedName[],
  inherit: (own: Standing) => Standing,
  thisYear?: number,
): readonly Standing[] {
  const values = words.map((word) => word.value);
  const result: Standing[] = [];
  names.forEach((name, index) => {
    const previous = names[index - 1];
    const next = names[index + 1];
    const between = values.slice(previous?.to ?? 0, name.from);
    const after = next === undefined ? values.slice(name.to) : [...values.slice(name.to, next.from), nextName];
    const own = standingOf(between, after, isDoubted(text, words[name.to - 1]), thisYear);
    result.push(previous === undefined ? inherit(own) : besideTheOneBefore(own, between, result.at(-1)));
  });
  return result;
}

function isDoubted(text: string, lastWord: Word | undefined): boolean {
  return /^\s*\?/.test(text.slice(lastWord?.end ?? text.length));
}

function besideTheOneBefore(own: Standing, between: readonly string[], before: Standing | undefined): Standing {
  if (before === undefined) return own;
  const ended = before.status === 'past' || before.status === 'negated' || before.status === 'not-theirs';
  if (own.status === 'current') {
    if (!between.every((word) => isNoise(word) || word === 'nor' || word === 'with') || before.status === 'current') return own;
    const listed = between.includes('or') || between.includes('nor');
    return before.status === 'negated' && listed ? before : unknown;
  }
  // The words between end both names or only the first; nobody can tell which.
  const endsTheOneBefore = standingOf([], [...between, nextName], false).status !== 'current';
  return ended && own.status !== 'unknown' && endsTheOneBefore ? unknown : own;
}
