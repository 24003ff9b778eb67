// Puts the pieces of a medicine list back together into entries: "warfarin, 5 mg" is one, "warfarin, aspirin" two.
import { cutIntoPieces, type CutMark, type Piece } from './cuts.js';
import { endingWords, nothingElseEnds } from './ending-words.js';
import { formWords, isNoise, valuesOf } from './words.js';

export interface MedicineEntry {
  /** As written. */
  readonly text: string;
  /** How it hangs on the entry before it: in "no A, B or C" the "or" denies B and C too. */
  readonly link: 'none' | 'comma' | 'and' | 'or-list';
}

type NamesMedicine = (text: string) => boolean;

interface Span {
  start: number;
  end: number;
  link: MedicineEntry['link'];
}

// A piece that begins like this says more about the medicine before it.
const continues = new RegExp(
  '^(?:(?:because|for|since|due|as|from|which|that|who|a|an|my|it|by|taken|take|takes|taking|prescribed|given|started|starting|before|after|if|only|last|usually|sometimes|every|paused|until|till|previously|formerly|not|used to|i (?:started|take|am taking|still|dont|do not|am not)|not mine)\\b' +
    `|(?:i |have |had |was |has |been )*(?:${endingWords})${nothingElseEnds})`,
);
// How it went with the medicine before it: "off it now", "upset my stomach", "didn't agree with me".
const tellsHowItWent = new RegExp(
  '^(?:and |so )?(?:i |im |ive |it |its |they |this |that )?(?:am |been )?(?:off (?:it|them|that|this)\\b|(?:upset|upsets|hurt|hurts|bother|bothers|bothered|irritates?|irritated|makes?|made) (?:me|my)\\b|bad for my\\b|(?:gave|gives) me (?:a |an |bad |the |some |terrible )*(?:rash|hives|headaches?|heartburn|nausea|diarrh?oea|diarrhea|cramps|bruises|nosebleeds?|side effects|trouble|problems)\\b' +
    '|(?:didnt|did not|doesnt|does not|dont|do not) (?:help|work|agree|suit)\\b|(?:helps?|helped|works?|worked)(?: (?:me|my|a|well|great|fine|wonders|for|with|better|when|not)\\b|$))',
);
// "cream for my eczema, the steroid one": says which of the kind it is.
const saysWhichOne = /^(?:the|my) (?:\w+ ){1,3}ones?$/;
const answers = /^(no|yes)$/;
const orWord = /\b(?:or|nor)\b/i;

/** @param namesMedicine whether a text holds the name of a medicine (a lay phrase is no name) */
export function splitEntries(text: string, namesMedicine: NamesMedicine): readonly MedicineEntry[] {
  const pieces = cutIntoPieces(text);
  const deniedOn = orListsFrom(text, pieces);
  const spans: Span[] = [];
  let before: CutMark = 'line';
  pieces.forEach((piece, index) => {
    const written = text.slice(piece.start, piece.end);
    const words = valuesOf(written);
    const last = spans.at(-1);
    if (words.every(isNumber) && (words.length === 0 || before === 'line')) {
      before = isFirmer(piece.mark, before) ? piece.mark : before;
      return;
    }
    if (last !== undefined && tellsMoreOfTheOneBefore(words, written, text.slice(last.start, last.end), before, namesMedicine)) last.end = piece.end;
    else spans.push({ start: piece.start, end: piece.end, link: linkAfter(before, deniedOn[index] === true) });
    before = piece.mark;
  });
  return spans.map(({ start, end, link }) => ({ text: text.slice(start, end).trim(), link }));
}

// The "1." of a numbered list is no medicine.
function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

function isFirmer(mark: CutMark, before: CutMark): boolean {
  return mark === 'line' || (mark === 'sentence' && before !== 'line');
}

function tellsMoreOfTheOneBefore(words: readonly string[], written: string, last: string, before: CutMark, namesMedicine: NamesMedicine): boolean {
  if (before === 'line') return false;
  if (words.every((word, at) => isNoise(word) || (at === 0 && word === 'except') || isOtherDays(words, at))) return true;
  const plain = words.join(' ').replace(/^(but|then) /, '');
  if (continues.test(plain) || tellsHowItWent.test(plain)) return !namesMedicine(written);
  if (saysWhichOne.test(plain)) return valuesOf(last).some((word) => formWords.has(word)) && !namesMedicine(last) && !namesMedicine(written);
  return before !== 'sentence' && answers.test(plain);
}

/** "5 mg on Mondays, 4 mg other days" is one medicine. */
function isOtherDays(words: readonly string[], at: number): boolean {
  return words[at] === 'other' && /^(?:days?|nights?)$/.test(words[at + 1] ?? '');
}

/** For each piece: does an "or" still come in the list it belongs to? */
function orListsFrom(text: string, pieces: readonly Piece[]): readonly boolean[] {
  const result: boolean[] = [];
  let comes = false;
  for (const piece of [...pieces].reverse()) {
    if (piece.mark !== 'comma' && piece.mark !== 'and') comes = false;
    if (orWord.test(text.slice(piece.start, piece.end))) comes = true;
    result.push(comes);
  }
  return result.reverse();
}

function linkAfter(before: CutMark, deniedOn: boolean): MedicineEntry['link'] {
  if (before !== 'comma' && before !== 'and') return 'none';
  if (deniedOn) return 'or-list';
  return before;
}
