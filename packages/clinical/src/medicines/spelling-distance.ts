// How far a misspelt word is from a name: letters added, dropped, changed or swapped, and whether the two sound alike.

/**
 * Damerau-Levenshtein distance in the restricted form (optimal string alignment), or `most` + 1 when it is more than `most`.
 * Source of the recurrence: Damerau 1964, Levenshtein 1966.
 */
export function editDistance(a: string, b: string, most: number): number {
  // Stryker disable next-line ConditionalExpression: the rows would say the same of words of unlike length; they need not be filled.
  if (Math.abs(a.length - b.length) > most || b.length > longestWord) return most + 1;
  for (let column = 0; column <= b.length; column += 1) rows.old[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (nextRow(a, b, row) > most) return most + 1;
    [rows.older, rows.old, rows.now] = [rows.old, rows.now, rows.older];
  }
  return Math.min(rows.old[b.length] ?? 0, most + 1);
}

// The rows are reused: thousands of names are compared while somebody types.
const longestWord = 60;
const emptyRow = (): number[] => Array.from({ length: longestWord + 1 }, () => 0);
const rows = { older: emptyRow(), old: emptyRow(), now: emptyRow() };

/** Fills the row and returns its least cost. */
function nextRow(a: string, b: string, row: number): number {
  const { older, old, now } = rows;
  const letter = a.charCodeAt(row - 1);
  const letterBefore = a.charCodeAt(row - 2);
  now[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column += 1) {
    const other = b.charCodeAt(column - 1);
    let cost = Math.min((old[column - 1] ?? 0) + (letter === other ? 0 : 1), (old[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
    // Before the second letter there is none to swap: charCodeAt is NaN, which equals nothing.
    if (letter === b.charCodeAt(column - 2) && letterBefore === other) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
    now[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}

const soundSteps: readonly (readonly [RegExp, string])[] = [
  [/^x/, 'z'], [/ph/g, 'f'], [/^ps/, 's'], [/th/g, 't'], [/rh/g, 'r'], [/ch/g, 'k'], [/ck/g, 'k'], [/c(?=[eiy])/g, 's'], [/[cq]u?/g, 'k'],
  [/y/g, 'i'], [/z/g, 's'], [/[ae]i|ee|ea|ie|oe|ae/g, 'e'], [/(.)\1+/g, '$1'], [/e$/, ''],
];

/** A word as it sounds, roughly: "xarelto" and "zarelto" are the same. */
export function soundOf(word: string): string {
  return soundSteps.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), word);
}

/** The consonants of a sound, in order, after its first letter as it is. */
export function consonantsOf(sound: string): string {
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '');
}

/** Bit per letter: two words of which many letters differ need not be compared. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) letters |= 1 << (letter.charCodeAt(0) % 32);
  return letters;
}

/** How many letters are in one word only: the bits of the difference, added up in parallel (Hacker's Delight, population count). */
export function differingLetters(a: number, b: number): number {
  let rest = a ^ b;
  rest -= (rest >>> 1) & 0x55555555;
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
