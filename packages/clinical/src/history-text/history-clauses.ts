// Cuts a history into clauses and tells of a mention whether the patient has it, denies it, fears it, or a relative had it.

export interface Clause {
  /** Where the clause begins in the text. */
  readonly start: number;
  /** Lower case without accents and marks, letter for letter as long as the text, so that places stay true. */
  readonly plain: string;
  /** The whole sentence, plain: what is said in one clause holds for the next ("no A, B or C"). */
  readonly sentence: string;
  /** A denial before this clause that goes on into it. */
  readonly deniedBefore: boolean;
  readonly familyBefore: boolean;
}

export type MentionStanding = 'has' | 'denied' | 'family' | 'feared' | 'doubtful';

/** One plain character for every character written. */
function plainText(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const plain = (text[at] ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === 1 && /[a-z0-9,.;:?!\n/()]/.test(plain) ? plain : ' ';
  }).join('');
}

const sentenceEnd = /[.;!\n]+(?=\s|$)|[;\n]/g;
const clauseEnd = /,|\bbut\b|\bmais\b|\bhowever\b|\band i\b|\bi am\b|\bi have\b(?=.*)|\bet j\b/g;

export function clausesOf(text: string): readonly Clause[] {
  return cut(plainText(text), sentenceEnd, 0).flatMap((sentence) => {
    const clauses = cut(sentence.plain, clauseEnd, sentence.start);
    const result: Clause[] = [];
    clauses.forEach(({ plain, start }, at) => {
      const before = result.at(-1);
      const startsAnew = /^\s*(?:but|mais|however|and i|i am|i have|et j|had|have|has)\b/.test(plain);
      const deniedOn = before !== undefined && !startsAnew && (denial.test(before.plain) || before.deniedBefore) && (isList(clauses.slice(at).map((clause) => clause.plain)) || /\b(?:denies|denied)\b/.test(before.plain) || before.deniedBefore);
      const familyOn = before !== undefined && !startsAnew && (family.test(before.plain) || before.familyBefore) && !/\b(?:i|me|my|je|j)\b/.test(plain);
      result.push({ start, plain, sentence: sentence.plain, deniedBefore: deniedOn, familyBefore: familyOn });
    });
    return result;
  });
}

/** Is an "or" still to come in the list? */
function isList(rest: readonly string[]): boolean {
  return rest.some((plain) => /\b(?:or|nor|ni|ou)\b/.test(plain));
}

function cut(text: string, ends: RegExp, offset: number): readonly { readonly plain: string; readonly start: number }[] {
  const pieces: { plain: string; start: number }[] = [];
  let from = 0;
  for (const end of text.matchAll(ends)) {
    const isMark = !/[a-z]/.test(end[0]);
    if (end.index > from) pieces.push({ plain: text.slice(from, end.index), start: offset + from });
    from = isMark ? end.index + end[0].length : end.index;
  }
  if (from < text.length) pieces.push({ plain: text.slice(from), start: offset + from });
  return pieces;
}

const denial = /\b(?:no|not|never|none|without|denies|denied|negative for|ruled out|free of|dont have|don t have|havent had|haven t had|pas|jamais|aucun|aucune|sans)\b/;
const deniedNear = /\b(?:no|not|never|without|denies|denied|negative for|ruled out|free of|don t have|doesn t have|haven t had|isn t|pas|jamais|aucune?|sans)\b(?: (?!but|since|because)\w+){0,6}[ /]*$/;
const deniedAfter = /^ *(?:[:\s(]+)?(?:no|none|never|non|negative|was ruled out|ruled out)\b(?! \w+ (?:meds|treatment|symptoms))/;
const negativeTest = /\b(?:tested|tests?|checked|screened|scanned)\b/;
const relatives =
  'mother|father|mom|mum|mam|dad|parents?|brothers?|sisters?|siblings?|son|daughter|grand\\w+|granny|nan|aunts?|uncles?|cousins?|husband|wife|partner|relatives?|family|mere|pere|frere|soeur|grand mere|grand pere|oncle|tante|famille|mari|femme|conjointe?';
const family = new RegExp(`\\b(?:${relatives})\\b`);
const feared = /\b(?:worried|worry|afraid|scared|fear|anxious|concerned|risk of|prevent|avoid|screened for|screening for|inquiete?|peur)\b/;
const doubtful = /\b(?:maybe|perhaps|possible|possibly|might|probably|suspected|not sure|unsure|i think|query|borderline|peut etre)\b/;

export function standingOfMention(clause: Clause, start: number, end: number): MentionStanding {
  const before = clause.plain.slice(0, start);
  const after = clause.plain.slice(end);
  if (isOfFamily(clause, before, after)) return 'family';
  if (clause.deniedBefore || deniedNear.test(before) || deniedAfter.test(after)) return 'denied';
  if (negativeTest.test(before) && /\b(?:negative|clear|normal)\b/.test(clause.sentence)) return 'denied';
  if (feared.test(before)) return 'feared';
  return doubtful.test(clause.plain) || /^ *\?/.test(after) ? 'doubtful' : 'has';
}

function isOfFamily(clause: Clause, before: string, after: string): boolean {
  if (clause.familyBefore || /\bin (?:the|my) family\b|\b(?:dans|de) (?:la|ma) famille\b/.test(after)) return true;
  const relative = [...before.matchAll(new RegExp(family, 'g'))].at(-1);
  return relative !== undefined && !/\b(?:i|me|je|j)\b/.test(before.slice(relative.index));
}
