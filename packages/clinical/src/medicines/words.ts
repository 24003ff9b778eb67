// Cuts what somebody wrote into words, each with its place in the text, so that a match can be shown as written.

export interface Word {
  /** Lower case, without accents or apostrophes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

// Letters and digits are separate words: "warfarin5mg" is warfarin, 5, mg; "5-FU" is 5, fu.
// A text copied from a document may hide soft hyphens and the like (Cf) inside a word.
const wordPattern = /\p{L}[\p{L}\p{M}\p{Cf}'’`]*|\p{N}+/gu;

// "d'aspirine", "j'ai", "l'insuline": the French article is a word of its own.
const elision = /^(?:[dljmnstc]|qu)['’](?=\p{L}{2})/iu;

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap((found) => {
    const cut = elision.exec(found[0])?.[0].length ?? 0;
    const end = found.index + found[0].length;
    const whole = { value: plainWord(found[0].slice(cut)), start: found.index + cut, end };
    return cut === 0 ? [whole] : [{ value: plainWord(found[0].slice(0, cut)), start: found.index, end: found.index + cut }, whole];
  });
}

export function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/[\p{M}\p{Cf}'’`]/gu, '').toLowerCase();
}

export function valuesOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.value);
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const units = list(`mg mgs mcg ug μg g gm gms gram grams ml mls l iu u unit units meq mmol mm h hr hrs percent k`);

/** Words that name the shape of a medicine, not the medicine. */
export const formWords: ReadonlySet<string> = new Set(
  list(`tab tabs tablet tablets cap caps capsule capsules pill pills drop drops patch patches injection injections
    injected inj jab jabs shot shots cream gel ointment lotion inhaler inhalers inhaled puffer puffers pompe puff puffs spray nebuliser nebulizer syrup comprime comprimes gelule gelules goutte gouttes piqure piqures sachet pilule pilules creme
    liquid solution suspension suppository suppositories sachets powder needle needles pen pens vial`),
);

const routes = list(`oral orally po sc sq subcut subcutaneous subcutaneously iv im sl topical topically nasal eye ear rectal vaginal
  mouth skin by bouche`);

const frequencies = list(`od bd bid tid tds qid qds qd qod qam qpm hs prn stat nocte mane daily day days week weeks weekly month months
  monthly year years yearly hour hours hourly minute minutes morning mornings evening evenings noon midday lunch
  lunchtime breakfast dinner supper bedtime night nights nightly am pm once twice thrice one two three four five six
  half quarter every each per x times time at in the on with food needed required as when alternate second other
  mon tue tues wed thu thur thurs fri sat sun m w f
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  matin midi soir jour jours fois par semaine semaines mois le la les au aux nuit coucher repas une un deux trois et pour q t`);

const strengths = list(`a an low high dose doses strength sr xr xl er cr la mr dr ec modified slow extended release coated enteric
  max maximum min minimum about approx approximately around up to of or and`);

/** Dose, unit, route and frequency: never the name of a medicine on their own. */
export const noiseWords: ReadonlySet<string> = new Set([...units, ...formWords, ...routes, ...frequencies, ...strengths]);

export function isNoise(word: string): boolean {
  return noiseWords.has(word) || /^\p{N}+$/u.test(word);
}
