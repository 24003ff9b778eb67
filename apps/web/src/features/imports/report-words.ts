import type { ImportReport } from './queries';

type Counts = ImportReport['counts'];

export interface Count {
  readonly label: string;
  readonly value: number;
}

const count = (value: number, one: string, many: string): string => `${value} ${value === 1 ? one : many}`;

/** What is worth a number of its own, in the order people ask for it. */
export const countsOf = (counts: Counts): readonly Count[] => [
  { label: 'New people', value: counts.patientsCreated },
  { label: 'Known people', value: counts.patientsMatched },
  { label: 'Medicines', value: counts.medicines },
  { label: 'Allergies', value: counts.allergies },
  { label: 'Health events', value: counts.healthEvents },
  { label: 'Facts for the screening', value: counts.facts },
  { label: 'Said again', value: counts.duplicates },
  { label: 'Left out', value: counts.skipped },
];

export const howWords: Readonly<Record<string, string>> = { created: 'New', matched: 'Joined to an existing chart', known: 'Known from an earlier import' };

/** One line for the list: "2 new people, 14 medicines, 3 left out" */
export const summaryOf = ({ status, counts, people }: Pick<ImportReport, 'status' | 'counts' | 'people'>): string => {
  if (status === 'nothing-new') return 'Nothing new';
  const questions = people.reduce((sum, person) => sum + person.questions.length, 0);
  const parts = [
    counts.patientsCreated > 0 && count(counts.patientsCreated, 'new person', 'new people'),
    counts.patientsMatched > 0 && `${counts.patientsMatched} known`,
    counts.medicines > 0 && count(counts.medicines, 'medicine', 'medicines'),
    counts.allergies > 0 && count(counts.allergies, 'allergy', 'allergies'),
    counts.healthEvents > 0 && count(counts.healthEvents, 'health event', 'health events'),
    counts.facts > 0 && count(counts.facts, 'fact', 'facts'),
    questions > 0 && count(questions, 'question to ask', 'questions to ask'),
    counts.skipped > 0 && `${counts.skipped} left out`,
  ];
  return parts.filter((part) => part !== false).join(', ');
};
