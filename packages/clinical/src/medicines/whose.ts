// Whether a medicine is somebody else's: "my husband takes warfarin", "the dog's Rimadyl". In doubt it is asked about.

const people =
  'husband|wife|spouse|partner|boyfriend|girlfriend|fianc(?:e|ee)|mother|father|mom|mum|mam|mommy|mummy|dad|daddy|parents?|brother|sister|son|daughter|kid|kids|child|children|baby|grand(?:mother|father|ma|pa|son|daughter|parents?)|gran|granny|grandad|nan|nana|aunt|auntie|uncle|cousin|niece|nephew|roommate|flatmate|friend|neighbou?r|in law|hubby|ex|' +
  'mari|femme|conjointe?|copain|copine|mere|pere|maman|papa|frere|soeur|fils|fille|enfants?|grand mere|grand pere|ami|amie|voisine?';
const animals = 'dog|cat|horse|pony|puppy|kitten|pet|rabbit|parrot|ferret|chien|chienne|chat|chatte|cheval';
const others = `(?:${people}|${animals})`;
const filler =
  '(?: (?:a|an|the|his|her|their|its|some|any|also|now|daily|been|just|both|still|too|always|every|day|morning|night|for|heart|clot|dose|low|high|blood|old|du|de|la|le|des|un|une|d|l|medication|medicine|meds|pills?|tablets?|shots?|injections?|on|of|to|and|\\d+|mg))*';
const verbs =
  '(?:is|are|was|were|has|had|have|who is|who takes|whos|gets?|got|takes?|taking|took|takes?|uses?|used|needs?|needed|started|stopped|wears|lives on|used to take|prend|prenait|prennent|a|est|avait|utilise|sous)(?: (?:on|been on|taking|been taking|prescribed|having|using|sous|pris|need|take))*';

const subject = new RegExp(`(?:^| )${others}s?(?: who)? ${verbs}${filler}$`);
const directly = new RegExp(`(?:^| )${others}s?(?: (?:own|old|leftover|left|over|heart|blood|medication|medicine|meds|pills?|tablets?))*$`);
const possessive = new RegExp(`(?:^| )(?:(?:de|du|a) )?(?:my|mon|ma|the|our|his|her|le|la) ${others}s?$|(?:^| )${others}s$|(?:^| )(?:${animals})$`);
const anyOther = new RegExp(`(?:^| )${others}s?(?: |$)`);
const givenTo = new RegExp(`(?:^| )(?:give|gives|gave|giving|administer|inject|injecting|donne)(?: \\w+){0,2} ${others}(?: |$)`);
const selfAfter = /(?: |^)(?:me|my|i|im|ive|mine|myself|us|we|our|both|je|j|mes|moi)(?: |$)/;
const selfTakes = /(?:^| )(?:take|takes|took|taking|borrow|borrowed|borrowing|use|used|using|share|shared|sharing|steal|stole|tried|had|same|prends|emprunte|utilise)(?: |$)/;
const notMine = /(?:^| )(?:not mine|isnt mine|not for me|arent mine|pas a moi|pas pour moi)(?: |$)/;
const forAnother = new RegExp(`^(?: \\d+| mg| \\w+day| daily)*(?: (?:is|are|was|were|it is|its|thats|that is|these are|belongs? to))*(?: for)? (?:my|the|our|mon|ma|pour mon|pour ma) ${others}s?(?: |$)`);
const reason = /(?:^| )(?:because|since|after|before|when|as|like|than|says?|said|thinks?|reminds?|gives?)(?: |$)/;

const onlyAnAnimal = new RegExp(`^(?: \\d+| mg| ml)*(?: for| pour)? (?:${animals})s?$`);
/** "I take what my wife takes". */
const takesTheSame = /(?:^| )(?:i|we)(?: also| both| just)* (?:take|use|have|get|am on|are on) (?:what|whatever|the same|the one)(?: |$)/;

export type Owner = 'own' | 'other' | 'unclear';

/**
 * @param lead words before the name, after the name before it
 * @param tail words after it, '*' for the next name
 */
export function ownerOf(lead: string, tail: string): Owner {
  if (notMine.test(`${lead} ${tail}`)) return 'other';
  const before = ` ${lead.trim()}`;
  if (!anyOther.test(before)) return tailOwner(tail);
  const split = lastOther(before);
  if (selfAfter.test(split.after) || / (?:and|with|&) i$/.test(split.after)) return 'own';
  if (givenTo.test(before)) return 'other';
  if (takesTheSame.test(split.before)) return 'own';
  if (subject.test(before)) return / (?:and i|i and|me and|et moi|and me)(?: |$)/.test(before) ? 'own' : 'other';
  if (possessive.test(before) || directly.test(before)) return selfTakes.test(split.before) ? 'own' : 'other';
  return selfTakes.test(split.before) ? 'own' : 'unclear';
}

// "For the baby" may be a tablet of pregnancy.
const endsForAnother = new RegExp(`(?:^| )(?:for|pour) (?:my|the|our|his|her|mon|ma|le|la) (?!baby$|bebe$)${others}s?$`);

/** Words without a medicine's name that say whom it is for: "ear drops for the dog". */
export function isForAnother(plain: string): boolean {
  return endsForAnother.test(plain) && !selfTakes.test(plain) && !selfAfter.test(plain.replace(endsForAnother, ''));
}

function tailOwner(tail: string): Owner {
  const after = ` ${tail.trim()}`;
  if (onlyAnAnimal.test(after)) return 'other';
  return forAnother.test(after) && !reason.test(after.slice(0, 20)) ? 'other' : 'own';
}

/** Everything before the last mention of somebody else, and everything after it. */
function lastOther(text: string): { readonly before: string; readonly after: string } {
  const mentions = [...text.matchAll(new RegExp(`(?:^| )${others}s?(?= |$)`, 'g'))];
  const last = mentions.at(-1);
  if (last === undefined) return { before: text, after: '' };
  return { before: text.slice(0, last.index), after: text.slice(last.index + last[0].length) };
}
