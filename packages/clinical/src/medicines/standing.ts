// Whether the words around a name say that the medicine is taken now, was taken, or is denied.
// What cannot be read for certain is 'unknown', never 'no': a blood thinner must not vanish in a turn of phrase.

import { endingWords, nothingElseEnds } from './ending-words.js';
import { ownerOf } from './whose.js';

export type MedicineStatus = 'current' | 'past' | 'negated' | 'not-theirs' | 'unknown';

/** How long ago a past medicine ended, as far as the words tell. */
export type Recency = 'recent' | 'long-ago' | 'unclear';

export interface Standing {
  readonly status: MedicineStatus;
  readonly recency: Recency | undefined;
}

// Only words near the name count, which also keeps the patterns cheap on long texts.
const reach = 14;

const bridge =
  '(?: (?:a|an|any|the|my|of|on|to|be|being|been|taking|take|takes|taken|using|use|used|such|as|like|with|course|ever|have|had|has|was|were|i|she|he|they|it|which|that|all|other|prescribed|for|and|or|\\d+|mg|tablets?|pills?|le|la|les|l|du|de|d|des|un|une|mon|ma|mes|prends|pris|prend|plus))*';
const endsWith = (cues: string): RegExp => new RegExp(`(?:^| )(?:${cues})${bridge}$`);
const timeWords =
  '(?: (?:\\d+|mg|mcg|g|ml|units?|tablets?|tabs?|capsules?|pills?|injections?|once|twice|daily|a|an|the|per|day|od|bd|which|that|i|he|she|they|it|was|were|have|has|had|been|is|now|about|around|over|some|few|several|two|three|four|five|six|seven|eight|nine|ten|years?|months?|weeks?|days?|and|just|only|but|recently|for))*';
const startsWith = (cues: string): RegExp => new RegExp(`^${timeWords} (?:${cues})(?: |$)`);

const goesOn = /\b(?:still|back on|restarted|resumed|(?:never|not|havent|didnt|hasnt|have not|did not)(?: been)? (?:stop|stopped|quit|came off|come off|went off|gone off)|(?:cant|cannot|can not|mustnt|must not|wont|dont|do not) (?:ever )?(?:stop|quit|come off|go off))\b/;
const harmless = /\b(?:not only|no more than|not more than|no side effects?|no problems?|no changes?|no issues?|no reactions?)\b/g;
const unsure = /\b(?:not sure|unsure|not certain|maybe|perhaps|possibly|might|i think|dont know|do not know|dont remember|cant remember|cannot remember)\b/;
const paused = /\b(?:on hold|paused|pausing|held|withheld|temporarily)\b/;

const pastBefore = endsWith(
  `${endingWords}|used to|previously|formerly|past|(?:am|im|now|been|is|was) off|no more|was on|was taking|were on|were taking|had been on|had been taking|instead of|switched from|changed from|moved from|swapped from|former|arrete|cesse|took me off|taken me off|prenais|autrefois|(?:prends?|suis|est|utilise) plus(?: sous)?`,
);
const pastAfter = startsWith(
  `(?:${endingWords})${nothingElseEnds}|not any more|previously|formerly|in the past|(?:until|till) (?:(?:19|20)\\d\\d|last)|not taken since|not taking anymore|not now|in my (?:teens|twenties|thirties)|as a (?:child|kid|teen|teenager|young \\w+)|when i was (?:a|young|little|younger)|years? back|not since|jusqu ?en|arrete`,
);
const vagueAfter = startsWith(`${endingWords}|ago|until|till|last (?:week|month|year)|in (?:19|20)\\d\\d`);
const wasOnly = /(?:^| )(?:was prescribed|was given|took|had|tried)(?: (?:a|an|the|some|my|course|of))*$/;
const today = /\b(?:today|this morning|yesterday|last night|tonight)\b/;
const negatedBefore = endsWith(
  'no|not|never|non|nor|neither|without|dont|do not|doesnt|does not|didnt|did not|havent|have not|hasnt|has not|isnt|arent|denies|denied|deny|refused|refuses|declined|avoid|avoids|avoiding|allergic to|allergy to|intolerant to|intolerant of|cannot|cant|pas|aucun|aucune|sans|jamais|allergique au?x?|allergique a|ne prends',
);
const looseNegation = /(?:^| )(?:no|none|nil|not|never|dont|cannot|cant)(?: |$)/;
const neverWithout = new RegExp(`(?:^| )(?:cant|cannot|never|not|dont|wont)(?: \\w+){0,4} without${bridge}$`);
const yesAfter = /^ (?:yes|y)(?: |$)/;
const negatedAfter = /^(?: \d+| mg)* (?:(?:no|none|never|nil|not taking|not taken|negative|denied)(?:$| (?:it|this|that|at all))|allergy|allergic|intoleran)/;
const notJustNow = /\b(?:today|this week|this month|lately|recently|yet|since(?! (?:i|im) (?:started|am|was|take|went|got))|at the moment|for now|right now)\b/;
const startCue = /\b(?:since|start|started|began|begun|put on|put me on|prescribed|for the last|for the past)\b/;

/**
 * @param before words before the name, back to the name before it
 * @param after words after it, up to the next name ('*' marks that there is one)
 * @param doubted a question mark follows the name
 * @param thisYear makes "stopped in 2019" count as long ago for certain
 */
export function standingOf(before: readonly string[], after: readonly string[], doubted: boolean, thisYear?: number): Standing {
  const lead = ` ${before.slice(-reach).join(' ')}`.replace(harmless, '').trimEnd();
  const tail = ` ${after.slice(0, reach).join(' ')}`.replace(harmless, '').trimEnd();
  const owner = ownerOf(lead, tail);
  if (owner === 'other') return plain('not-theirs');
  const own = ownStanding(lead, tail, doubted, thisYear);
  return owner === 'unclear' && own.status === 'current' ? plain('unknown') : own;
}

function ownStanding(lead: string, tail: string, doubted: boolean, thisYear?: number): Standing {
  const whole = `${lead} *${tail}`;
  if (goesOn.test(whole) || yesAfter.test(tail) || neverWithout.test(lead)) return plain('current');
  if (negatedAfter.test(tail)) return plain('negated');
  if (doubted || unsure.test(whole) || paused.test(whole)) return plain('unknown');
  const ended = pastBefore.test(lead) || pastAfter.test(tail) || stoppedForThat.test(tail) || (negatedBefore.test(lead) && noMore.test(tail));
  if (ended || isOverByDate(lead, tail, thisYear)) return { status: 'past', recency: recencyOf(whole, thisYear) };
  if (wasOnly.test(lead)) return plain(today.test(tail) || lastingUse.test(tail) ? 'current' : 'unknown');
  if (butNotI.test(tail)) return plain('unknown');
  if (withoutMine.test(lead) && tail !== '') return plain('unknown');
  if (negatedBefore.test(lead)) return plain(notJustNow.test(tail) || (skipsMine.test(lead) && tail !== '') ? 'unknown' : 'negated');
  // "5 years ago" may be the end or, with "started", the beginning.
  if (vagueAfter.test(tail)) return plain(startCue.test(whole) ? 'current' : 'unknown');
  return plain(looseNegation.test(lead) ? 'unknown' : 'current');
}

/** "I don't take it any more": it was taken once, so it ended. */
const noMore = /^(?: \d+| mg| tablets?| daily)* (?:anymore|any more|any longer|now)(?: |$)/;
/** "Made me bleed so I stopped". */
const stoppedForThat = / so (?:i|we|they|he|she|(?:my |the )?(?:doctor|gp))(?: have| had to| has)? (?:stop|stopped|quit|came off|come off)(?: (?:it|that|them|taking it|taking them))?$/;
/** "Without my warfarin I get clots" denies nothing. */
const withoutMine = /(?:^| )(?:without|sans) (?:my|mon|ma|mes)$/;
const skipsMine = /(?:^| )(?:dont|do not|didnt|did not) (?:always )?(?:take|use|inject) my$/;
const butNotI = /^(?: but)? i (?:dont|do not|am not|didnt)(?: |$)/;
const lastingUse = /^(?: \d+| mg)* (?:every|daily|each)(?: |$)/;
const tookOnce = /(?:^| )(?:took|had|tried|used|finished|completed|was given|was prescribed|got|pris)(?: (?:a|an|the|some|my|one|course|round|courses|of|du|de|la|le))*$/;
const stretchOfTime = /^(?: \d+| mg| injections?| shots?| tablets?| pills?| daily| treatment)* for (?:\d+|a|one|two|three|four|five|six|few|several|some|about) ?(?:\w+ ){0,2}?(?:days?|weeks?|months?|years?|wks?|yrs?) /;
const timeAgo = /(?:^| )(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many|some|couple of) (?:days?|weeks?|wks?|months?|years?|yrs?) (?:ago|back)(?: |$)/;
const yearNamed = /(?:^| )(?:in|back in|around|about|en|until|jusqu ?en) (?:\w+ )?((?:19|20)\d\d)(?: |$)/;

const yearsFromTo = /^(?: \d+| mg| daily)* (?:from )?(?:19|20)\d\d (?:(?:to|until|till) )?((?:19|20)\d\d)(?: |$)/;

/** Taken then, by a date that is over: "took prednisone 10 years ago", "warfarin for 6 months in 2010". */
function isOverByDate(lead: string, tail: string, thisYear?: number): boolean {
  const lastYear = Number(yearsFromTo.exec(tail)?.[1] ?? NaN);
  if (lastYear < (thisYear ?? Infinity)) return true;
  const year = Number(yearNamed.exec(tail)?.[1] ?? NaN);
  const isOver = year < (thisYear ?? Infinity) || timeAgo.test(tail);
  return isOver && !startCue.test(`${lead}${tail}`.replace(' not since', '')) && (tookOnce.test(lead) || stretchOfTime.test(tail));
}

function plain(status: MedicineStatus): Standing {
  return { status, recency: undefined };
}

const longAgo = /\b(?:years ago|decades? ago|as a child|in my (?:teens|twenties|thirties)|long ago|(?:[7-9]|1\d|2\d) months ago|il y a (?:[2-9]|\d\d|deux|trois|quatre|cinq|plusieurs|quelques) ans)\b/;
const recent = /\b(?:yesterday|today|days? ago|weeks? ago|month ago|last (?:week|month)|this (?:week|month|morning)|(?:[1-6]|two|three|four|five|six|few) months ago|recently|just|hier|il y a (?:\d+|un|une|deux|trois|quelques) (?:jours?|semaines?)|il y a (?:[1-6]|un|deux|trois) mois|la semaine derniere|le mois dernier)\b/;

function recencyOf(words: string, thisYear?: number): Recency {
  const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  if (year !== undefined) return thisYear === undefined || Number(year) < thisYear - 1 ? 'long-ago' : 'unclear';
  if (longAgo.test(words)) return 'long-ago';
  return recent.test(words) ? 'recent' : 'unclear';
}
