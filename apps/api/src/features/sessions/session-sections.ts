// The four sections of a note.
export const SECTIONS = ['subjective', 'objective', 'assessment', 'plan'] as const;
export type Section = (typeof SECTIONS)[number];
export type SectionTexts = Readonly<Record<Section, string>>;

export function sectionsOf(row: SectionTexts): SectionTexts {
  return { subjective: row.subjective, objective: row.objective, assessment: row.assessment, plan: row.plan };
}
