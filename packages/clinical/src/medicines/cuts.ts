// Where a medicine list may be cut: between medicines, never inside a dose, a number or a combination's name.

export type CutMark = 'line' | 'sentence' | 'turn' | 'comma' | 'and' | 'end';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What parts this piece from the next. */
  readonly mark: CutMark;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: CutMark;
}

const cutPatterns: readonly (readonly [CutMark, RegExp])[] = [
  ['line', /[\r\n]+/g],
  ['sentence', /;|•|(?<!\b(?:dr|mr|mrs|ms|approx|no|e\.g|i\.e|p\.o))[.!](?=\s|$)/gi],
  ['comma', /,(?!\d)|(?<!\d),/g],
  // The French "ne … plus" ends a medicine and joins none.
  ['and', /\t|\s\+\s?|\+(?=\p{L})|\s&\s|\sand\s|(?<!\bne\s\p{L}+)(?<!\bn['’]\p{L}+)\splus\s|(?<=\p{L}{3})\s?\/\s?(?=\p{L}{4})/giu],
  // What follows such a word stands for itself: "no medicines except warfarin", "was on A but now B".
  ['turn', /\s(?=(?:but|except|apart from|other than|besides|instead of|then|switched to|changed to)\s)/gi],
  ['turn', /(?<=\b(?:switched|changed|moved|swapped)(?: me)? from [^\n;,]{3,60})\s(?=(?:to|onto)\s)/gi],
];

const combinationNames =
  /\b(?:levodopa|carbidopa)\s?(?:\/|\+|&|and)\s?(?:levodopa|carbidopa)\b|\b(?:aspirin|asa|dipyridamole)\s?[/+&]\s?(?:aspirin|asa|dipyridamole)\b|\bcold\s?(?:&|and)\s?(?:sinus|flu)\b/gi;

export function cutIntoPieces(text: string): readonly Piece[] {
  const kept = [...text.matchAll(combinationNames)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const cuts = cutPatterns
    .flatMap(([mark, pattern]) => [...text.matchAll(pattern)].map((found) => cutAt(mark, found.index, found[0])))
    .filter((cut) => !kept.some((span) => cut.start >= span.start && cut.end <= span.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return piecesBetween(text, cuts);
}

function cutAt(mark: CutMark, start: number, found: string): Cut {
  return { mark, start, end: mark === 'turn' ? start : start + found.length };
}

function piecesBetween(text: string, cuts: readonly Cut[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut.start < from) continue;
    pieces.push({ start: from, end: cut.start, mark: cut.mark });
    from = cut.end;
  }
  return [...pieces, { start: from, end: text.length, mark: 'end' }];
}
