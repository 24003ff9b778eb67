// Everyday words that a prefix or one wrong letter would turn into a medicine, and the stems that mark an unknown word as one.

export const ordinaryWords: ReadonlySet<string> = new Set(
  ('ultra cover covers cardio cardiac aroma aromas human vitamin vitamins restore restored active activate combine combined relax ' +
    'factor celeb concern concerns condition conditions human medical medicine medicines medication medications doctor hospital ' +
    'inhale bayer advise advice clean clear contin prograft zinc thyroid heart blood pressure cholesterol stomach water allergy ' +
    'vitamins thinner thinners thinning powder tablets capsules ' +
    'nothing anything something remember levelled level levels metal method methods trial trials prescribed prescription regular')
    .split(' '),
);

// Endings of international non-proprietary names: a word with one of these is a medicine even when the table does not know it.
const substanceStem =
  /(?:olol|pril|sartan|statin|xaban|gatran|parin|grel|prazole|azole|mab|nib|mycin|micin|cillin|gliptin|gliflozin|glutide|tidine|dipine|azepam|zolam|triptan|dronate|setron|floxacin|cycline|profen|coxib|thiazide|semide|fibrate|vir|caine|barbital|oxetine|ipramine|triptyline|asone|solone|onide|terol|tropium)$/;

export function looksLikeSubstance(word: string): boolean {
  return word.length >= 7 && substanceStem.test(word);
}
