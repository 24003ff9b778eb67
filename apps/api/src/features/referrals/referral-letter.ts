// The first draft of a letter, SBAR: situation, background, assessment, recommendation. A person edits it before it goes.
// Words follow the role: a massage therapist reports answers and findings and asks for an assessment, never a diagnosis.
import { explainInLetter, type Explained, type PerformerRole } from '@legwork/clinical';
import { commaBorn, printedDay } from '../letters/printed-days.js';
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
  /** The decision behind it, in the words of the role that writes; undefined for a letter begun by hand. */
  readonly screening: Explained | undefined;
  readonly medicines: readonly string[];
  readonly findings: readonly string[];
  /** Scores with their course. */
  readonly measures: readonly string[];
}

export function draftLetter(facts: LetterFacts): ReferralLetterResponse {
  return {
    situation: situation(facts),
    background: background(facts),
    assessment: assessment(facts),
    recommendation: facts.question,
  };
}

function situation({ patientName, birthDate, reason, clinicName, today }: LetterFacts): string {
  return `${patientName}${commaBorn(birthDate)}, was seen or screened at ${clinicName} on ${printedDay(today)}. ${reason}`;
}

function background({ medicines, findings, measures }: LetterFacts): string {
  return [section('Medicines as reported', medicines), section('Findings on examination', findings), section('Measured', measures)].filter((text) => text !== '').join('\n\n');
}

const LEAD: Readonly<Record<PerformerRole, readonly string[]>> = {
  physiotherapist: [],
  'massage-therapist': ['Massage therapists do not diagnose. What was reported and found needs to be assessed before treatment can go on; the person is referred to you for that assessment.'],
};

function assessment({ performerRole, screening }: LetterFacts): string {
  if (screening === undefined) return LEAD[performerRole].join('\n');
  const { headline, sentences } = explainInLetter(screening);
  return [...LEAD[performerRole], headline, ...sentences].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
