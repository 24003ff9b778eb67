// The first draft of a letter, SBAR: situation, background, assessment, recommendation. A person edits it before it goes.
// Words follow the role: a massage therapist reports answers and findings and asks for an assessment, never a diagnosis.
import type { FiredRule, PerformerRole } from '@legwork/clinical';
import type { ReferralLetterResponse } from './referral-responses.dto.js';

export interface LetterFacts {
  readonly performerRole: PerformerRole;
  readonly clinicName: string;
  readonly patientName: string;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly today: string;
  readonly reason: string;
  readonly question: string;
  /** The rule it is written for first, then the others that ask for somebody outside. */
  readonly fired: readonly FiredRule[];
  readonly medicines: readonly string[];
  readonly findings: readonly string[];
}

export function draftLetter(facts: LetterFacts): ReferralLetterResponse {
  return {
    situation: situation(facts),
    background: background(facts),
    assessment: ASSESSMENT[facts.performerRole](facts),
    recommendation: facts.question,
  };
}

function situation({ patientName, birthDate, reason, clinicName, today }: LetterFacts): string {
  const born = birthDate === null ? '' : `, born ${birthDate}`;
  return `${patientName}${born}, was seen or screened at ${clinicName} on ${today}. ${reason}`;
}

function background({ fired, medicines, findings }: LetterFacts): string {
  return [
    section('Answers that led to this referral', answersOf(fired)),
    section('Medicines as reported', medicines),
    section('Findings on examination', findings),
  ].filter((text) => text !== '').join('\n\n');
}

const ASSESSMENT: Readonly<Record<PerformerRole, (facts: LetterFacts) => string>> = {
  physiotherapist: ({ fired }) => section('Reasons given by the screening', fired.map((rule) => rule.clinicianReason)),
  'massage-therapist': () =>
    'Massage therapists do not diagnose. The answers and findings above need to be assessed before treatment can go on; the person is referred to you for that assessment.',
};

function answersOf(fired: readonly FiredRule[]): string[] {
  return [...new Set(fired.flatMap((rule) => rule.because.map(({ question, value }) => `${question} ${words(value)}`)))];
}

type Value = FiredRule['because'][number]['value'];

/** An answer in words; that there was none can be the reason too. */
function words(value: Value): string {
  if (value === null) return 'Not answered.';
  if (value === true) return 'Yes.';
  if (value === false) return 'No.';
  if (typeof value === 'number' || typeof value === 'string') return `${value}.`;
  return value.length === 0 ? 'None.' : `${value.map((item) => (typeof item === 'string' ? item : `${item.side} ${item.region}`)).join(', ')}.`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
