// The fixed sentences of explanations in English, and the shape of the table another language brings. The words of rules
// and questions come through its lookups.
import type { DecisionStatus } from '../knowledge/decision-scale.js';
import type { PerformerRole } from '../knowledge/roles.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import type { RuleUrgency } from '../knowledge/rule-shape.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { AnswerTerms } from './answer-words.js';

/** What is said to the patient. Clinicians and letters read English, so these are the words another language brings. */
export interface PatientWords {
  readonly patientHeadlines: Readonly<Record<DecisionStatus, string>>;
  readonly conflictPatient: string;
  readonly askPatient: string;
  /** The rule's sentence for the patient, as the decision carries it; another language looks it up. */
  readonly patientWording: (ruleId: RuleId, english: string) => string;
  readonly scopeWording: (ruleId: RuleId, english: string) => string;
}

export interface ExplanationWords extends AnswerTerms, PatientWords {
  readonly clinicianHeadlines: Readonly<Record<DecisionStatus, string>>;
  readonly letterHeadlines: Readonly<Record<DecisionStatus, string>>;
  readonly urgencies: Readonly<Record<RuleUrgency, string>>;
  readonly basis: (role: PerformerRole | null, ruleSetVersion: string, validUntil: string | null) => string;
  readonly medicines: (classes: string) => string;
  readonly because: (answers: string) => string;
  readonly pressure: (maxPressure: number) => string;
  readonly leftOut: (groups: string) => string;
  readonly note: (note: string) => string;
  readonly places: (places: string) => string;
  readonly cleared: string;
  readonly endsWhen: (resolution: string) => string;
  readonly policy: string;
  readonly clinicSetting: string;
  readonly open: (questions: string) => string;
  readonly conflict: (words: string) => string;
  readonly examine: (what: string, refersIf: string, referTo: string) => string;
  readonly noDiagnosis: string;
  readonly letterFindings: (answers: string) => string;
  readonly letterAsks: (resolution: string) => string;
  readonly letterOpen: (questions: string) => string;
  readonly question: (factId: FactId, english: string) => string;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** YYYY-MM-DD as "3 May 2027"; anything else as it is. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  const name = months[Number(month) - 1];
  return name === undefined || date === undefined ? day : `${Number(date)} ${name} ${year ?? ''}`;
}

const roleNames: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'a massage therapist', physiotherapist: 'a physiotherapist' };

export const englishExplanations: ExplanationWords = {
  yes: 'yes', no: 'no', none: 'none', notAnswered: 'not answered',
  clinicianHeadlines: {
    proceed: 'Nothing found that limits treatment.',
    modify: 'Treatment may go ahead within limits.',
    'clearance-needed': 'Clearance is needed before treatment.',
    'do-not-treat-refer': 'Do not treat. Refer for assessment.',
    emergency: 'Emergency: stop everything and call emergency services.',
    'not-screened': 'Not screened: questions are open that could change the decision.',
  },
  patientHeadlines: {
    proceed: 'Nothing you told us limits the treatment today.',
    modify: 'We can treat you, and we adapt the treatment to what you told us.',
    'clearance-needed': 'Before we can treat you we need a letter from a doctor or the team who looks after you.',
    'do-not-treat-refer': 'We cannot treat you before somebody has looked at this.',
    emergency: 'You need emergency care now. We stop here and help you to get it.',
    'not-screened': 'We have to ask you a few more things before we can decide.',
  },
  letterHeadlines: {
    proceed: 'The safety screening found nothing that limits treatment.',
    modify: 'The safety screening allows treatment within limits.',
    'clearance-needed': 'The safety screening asks for a written clearance before treatment.',
    'do-not-treat-refer': 'The safety screening stops treatment until an assessment.',
    emergency: 'The safety screening found signs that need emergency care.',
    'not-screened': 'The safety screening is not complete.',
  },
  urgencies: { 'call emergency services now': 'Call emergency services now.', 'same day': 'Refer the same day.', 'within days': 'Refer within days.' },
  basis: (role, ruleSetVersion, validUntil) =>
    `Decided for ${role === null ? 'a profession not yet named' : roleNames[role]} with rule set ${ruleSetVersion}${validUntil === null ? '' : `, holds until ${dayInWords(validUntil)}`}.`,
  medicines: (classes) => `on the medicine list: ${classes}`,
  because: (answers) => `Because: ${answers}.`,
  pressure: (maxPressure) => `Pressure up to ${maxPressure} of 5.`,
  leftOut: (groups) => `Left out: ${groups}.`,
  note: (note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? '' : '.'}`,
  places: (places) => `Where: ${places}.`,
  cleared: 'A letter or an override on record allows it within what it names.',
  endsWhen: (resolution) => `What ends it: ${resolution}`,
  policy: 'Product policy, not confirmed by a source that was read.',
  clinicSetting: 'Set by this clinic, not as in the product.',
  open: (questions) => `Still to ask: ${questions}`,
  conflict: (words) => `Answers that do not fit each other: ${words} Settle them first.`,
  conflictPatient: 'Some of your answers do not fit together; we will go through them with you before we begin.',
  examine: (what, refersIf, referTo) => `Examine first: ${what} Refer to ${referTo} if: ${refersIf}`,
  askPatient: 'Some questions are still open; we will ask you about them before we begin.',
  noDiagnosis: 'This names no cause; it says what was reported, what has to be checked and what happens next.',
  letterFindings: (answers) => `Reported or measured: ${answers}.`,
  letterAsks: (resolution) => `What would settle it: ${resolution}`,
  letterOpen: (questions) => `Not answered at the screening: ${questions}`,
  patientWording: (_ruleId, english) => english,
  scopeWording: (_ruleId, english) => english,
  question: (_factId, english) => english,
};
