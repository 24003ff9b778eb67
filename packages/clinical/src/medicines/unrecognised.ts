// An entry in which no name was found: "none" is an answer, anything else is a question to a person.
import type { MedicineEntry } from './entries.js';
import type { MedicineMatch } from './medicine-match.js';
import type { MedicineStatus } from './standing.js';
import { isForAnother, ownerOf } from './whose.js';
import { valuesOf } from './words.js';

const nothingSaid = /^(?:(?:i|am|im|on|do|dont|not|no|none|nil|nothing|na|n|a|any|other|take|taking|taken|have|currently|now|right|at|the|moment|present|of|these|regular|regularly|prescription|prescribed|known|medication|medications|medicine|medicines|meds|drug|drugs|tablets|pills|supplements|or|and|allergies|nkda|side|effects|problems|issues|never|been|to|else|apply|applicable|really|zero|nope|nah|nada|but|vitamins|herbs|otc|over|counter|the|aucun|aucune|rien|non|pas|medicament|medicaments|de|je|ne|prends|d|pris|jamais|pills|just) ?)+$/;
/** What people add to an answer, which names no medicine. */
const remarks = /(?:^| )(?:at all|whatsoever|otherwise|else|(?:that|which|as far as|so far as) i(?:m| am)? (?:know|aware)(?: of)?|to my knowledge|(?:apart|aside) from that|(?:other|more) than that|besides that|du tout|sinon|a part ca)(?= |$)/g;
const wellOnly = /^(?:(?:i|am|im|and|we|are) )*(?:(?:otherwise|generally|perfectly|very|quite) )*(?:healthy|in good health|fit and well|en bonne sante)$|^(?:(?:i am|im) )?otherwise (?:fine|well|good|ok|okay)$/;
const denies = /\b(?:zero|nope|nah|nada|aucun|aucune|rien|non|pas|jamais|no|none|nil|nothing|na|n a|not|dont|never|nkda)\b/;
const notKnown = /\b(?:know|sure|idea|name|called|remember|recall|certain)\b/;
const beginsDenied = /^(?:i )?(?:am |have )?(?:no|never|denies|denied|dont take|do not take|not taking|not on|allergic to|allergy to|allergies to|intolerant)\b/;
const beginsPast = /^(?:i )?(?:have )?(?:stopped|quit|discontinued|finished|used to|no longer|previously|formerly|came off|was on|was taking)\b/;
const ofTobacco = /^(?:i am |im )?(?:an? )?(?:(?:ex|non|former|never|light|heavy|current) )?(?:smoker|smoked|non drinker)$/;
const asksWhichOne = 'Which medicine is this, and what is it for?';

export function unrecognisedEntry({ text, link }: MedicineEntry, before: MedicineMatch | undefined): MedicineMatch {
  const plain = valuesOf(text).join(' ');
  const deniedWithIt = link === 'or-list' && before?.status === 'negated';
  const status = plain === '' ? 'unknown' : deniedWithIt ? 'negated' : statusOf(plain);
  return {
    text,
    matchedText: undefined,
    matchedName: undefined,
    matchedAs: undefined,
    substances: [],
    classes: [],
    namedClasses: [],
    confidence: 'none',
    status,
    recency: undefined,
    askNext: plain === '' || status === 'negated' || status === 'not-theirs' ? undefined : asksWhichOne,
    unclassified: plain !== '' && (status === 'current' || status === 'unknown'),
  };
}

function statusOf(plain: string): MedicineStatus {
  const answer = plain.replace(remarks, '').trim();
  if (denies.test(answer) && nothingSaid.test(answer)) return 'negated';
  if (wellOnly.test(plain)) return 'negated';
  if (ownerOf('', plain) === 'other' || isForAnother(plain)) return 'not-theirs';
  if (ofTobacco.test(plain)) return 'negated';
  if (notKnown.test(plain)) return 'unknown';
  if (beginsPast.test(plain)) return 'past';
  return beginsDenied.test(plain) ? 'negated' : 'current';
}
