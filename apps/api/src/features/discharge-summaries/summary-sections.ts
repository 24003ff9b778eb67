/** The parts of a discharge summary, in the order in which they are read. */
export const SUMMARY_SECTIONS = ['began', 'done', 'changed', 'remains', 'home', 'comeBack'] as const;
export type SummarySection = (typeof SUMMARY_SECTIONS)[number];
/** A type and not an interface: it goes into a JSON column. */
export type SummaryTexts = { readonly [Section in SummarySection]: string };

export const SECTION_TITLES: Readonly<Record<SummarySection, string>> = {
  began: 'Why it began', done: 'What was done', changed: 'What changed', remains: 'What remains', home: 'What to go on with at home', comeBack: 'When to come back',
};

export const LONGEST_SECTION = 4000;
