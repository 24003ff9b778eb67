// Why a person stays when an import is undone: the table whose row holds the record, in words.
const WORDS: Readonly<Record<string, string>> = {
  patient: 'The record was changed since.',
  patient_import: 'A later import added to the record.',
  appointment: 'There is an appointment.',
  intake: 'An intake was asked for.',
  session: 'A visit was recorded.',
  fact: 'Answers were recorded.',
  medicine: 'A medicine was recorded.',
  plan: 'There is a plan.',
  referral: 'There is a referral.',
  photo: 'There are photographs.',
  episode: 'An episode was opened.',
  task: 'There is a task about this person.',
};

export const heldByWords = (table: string): string => WORDS[table] ?? 'Something was added to the record since.';
