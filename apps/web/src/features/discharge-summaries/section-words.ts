import type { Sections } from './queries';

export type SectionName = keyof Sections;

export const sectionNames: readonly SectionName[] = ['began', 'done', 'changed', 'remains', 'home', 'comeBack'];

export const sectionTitles: Readonly<Record<SectionName, string>> = {
  began: 'Why it began', done: 'What was done', changed: 'What changed', remains: 'What remains', home: 'What to go on with at home', comeBack: 'When to come back',
};
