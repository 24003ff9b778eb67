// What each kind of visit asks of its note: a hint per section, and what signing needs. The server holds the same needs.
import type { JumpTarget } from './sign-remarks';
import type { NoteText, SectionKey } from './note-sections';
import type { VisitType } from './note-queries';

type Hints = Readonly<Record<SectionKey, string>>;

const everyVisit: Hints = {
  subjective: 'What the patient reports', objective: 'What was seen, felt and measured', assessment: 'How you see it, in the words of your role', plan: 'What follows',
};

const hints: Readonly<Record<VisitType, Hints>> = {
  'massage-session': { ...everyVisit, objective: 'Techniques and findings write themselves; add what you felt' },
  'physio-initial': {
    subjective: 'Onset, course, aggravating and easing, what it keeps from doing', objective: 'Motion, strength, nerves, tests: both sides',
    assessment: 'Clinical impression, irritability, what speaks against it', plan: 'Goals, what is done by whom, next measurement',
  },
  'follow-up': { ...everyVisit, subjective: 'Change since last time, home programme', objective: 'The same measures again', assessment: 'Response to what was done so far' },
  review: { ...everyVisit, subjective: 'What can be done again, what not yet', objective: 'Re-test list of the plan', assessment: 'Goals met or not, and why', plan: 'Go on, change or discharge; next review' },
  discharge: { ...everyVisit, subjective: 'How the patient judges the result', objective: 'Last measures against the first', assessment: 'What was reached, what stays', plan: 'Home programme, signs to come back for' },
  'not-treated': { subjective: 'What was told today', objective: 'What was seen, without treatment', assessment: 'Why it was safer not to treat, in the words of your role', plan: 'Who was told, what follows, when to call' },
};

export const hintFor = (visitType: VisitType, section: SectionKey): string => hints[visitType][section];

interface Needs {
  readonly sections: readonly SectionKey[];
  readonly technique: boolean;
  readonly reason: boolean;
}

const four: readonly SectionKey[] = ['subjective', 'objective', 'assessment', 'plan'];
const full: Needs = { sections: four, technique: false, reason: false };
const needs: Readonly<Record<VisitType, Needs>> = {
  'massage-session': { ...full, technique: true }, 'physio-initial': full, 'follow-up': full, review: full, discharge: full,
  'not-treated': { sections: [], technique: false, reason: true },
};

export interface MissingPart {
  readonly target: JumpTarget;
  readonly words: string;
  /** As it is shown where room is short */
  readonly short: string;
}

const sectionWords: Readonly<Record<SectionKey, string>> = { subjective: 'Subjective', objective: 'Objective', assessment: 'Assessment', plan: 'Plan' };

/** What signing will still ask for. A finding counts as Objective. */
export const missingParts = (text: NoteText, techniqueCount: number, findingCount: number): MissingPart[] => {
  const { sections, technique, reason } = needs[text.visitType];
  const isThere = (section: SectionKey): boolean => text[section].trim() !== '' || (section === 'objective' && findingCount > 0);
  return [
    ...(reason && (text.notTreatedReason ?? '').trim() === '' ? [{ target: 'visit' as const, words: 'Reason', short: 'Reason' }] : []),
    ...(technique && techniqueCount === 0 ? [{ target: 'techniques' as const, words: 'Techniques', short: 'Techniques' }] : []),
    ...sections.filter((section) => !isThere(section)).map((section) => ({ target: section, words: sectionWords[section], short: sectionWords[section].slice(0, 1) })),
  ];
};
