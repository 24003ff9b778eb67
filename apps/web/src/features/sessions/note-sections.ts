// The four sections of a note and the fields beside them, as one value that is edited and sent in parts.
import type { Schema } from '../../lib/api';
import { mergePreferring } from '../../lib/autosave/merge-sections';
import type { Note, VisitType } from './note-queries';

export const noteSections = [
  { key: 'subjective', letter: 'S', title: 'Subjective' },
  { key: 'objective', letter: 'O', title: 'Objective' },
  { key: 'assessment', letter: 'A', title: 'Assessment' },
  { key: 'plan', letter: 'P', title: 'Plan' },
] as const;

export type SectionKey = (typeof noteSections)[number]['key'];

export interface NoteText extends Readonly<Record<SectionKey, string>> {
  readonly visitType: VisitType;
  readonly visitDate: string;
  readonly notTreatedReason: string | null;
}

export const noteTextOf = ({ subjective, objective, assessment, plan, visitType, visitDate, notTreatedReason }: Note): NoteText =>
  ({ subjective, objective, assessment, plan, visitType, visitDate, notTreatedReason });

const fields = ['subjective', 'objective', 'assessment', 'plan', 'visitType', 'visitDate', 'notTreatedReason'] as const satisfies readonly (keyof NoteText)[];

/** Only what differs from what the server has. */
export const changedFields = (value: NoteText, base: NoteText): Schema['SessionChange'] => {
  const changed = fields.filter((field) => value[field] !== base[field]);
  const sent = Object.fromEntries(changed.map((field) => [field, value[field]]));
  // An empty reason is no reason.
  return value.notTreatedReason?.trim() === '' && changed.includes('notTreatedReason') ? { ...sent, notTreatedReason: null } : sent;
};

/** Taps add a line of their own; what stands there stays as typed. */
export const withLine = (text: string, line: string): string => {
  if (text === '') return line;
  return text.endsWith('\n') ? `${text}${line}` : `${text}\n${line}`;
};

export type ConflictChoice = 'mine' | 'theirs' | 'both';
export type NoteField = (typeof fields)[number];

/** What two people wrote, put together as chosen; where only one of them changed a field, that change stays. */
export const settled = (base: NoteText, mine: NoteText, theirs: NoteText, choices: Readonly<Partial<Record<NoteField, ConflictChoice>>>): NoteText =>
  fields.reduce<NoteText>((merged, field) => {
    const choice = choices[field];
    if (choice === undefined) return merged;
    const value = choice === 'both' ? withLine(theirs[field] ?? '', mine[field] ?? '') : choice === 'mine' ? mine[field] : theirs[field];
    return { ...merged, [field]: value };
  }, mergePreferring(base, mine, theirs));
