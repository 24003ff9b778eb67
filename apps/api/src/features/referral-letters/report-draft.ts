// The first words of a report back to whoever sent the patient here. A person edits them before they go. Words follow the
// role: a massage therapist reports what was found and done, never a diagnosis of their own. Pure.
import type { PerformerRole } from '@legwork/clinical';
import type { LetterTexts } from '../letters/letter-texts.js';
import { commaBorn, printedDay } from '../letters/printed-days.js';

export interface ReportFacts {
  readonly performerRole: PerformerRole;
  readonly clinicName: string;
  readonly patientName: string;
  /** YYYY-MM-DD, as the other days here. */
  readonly birthDate: string | null;
  readonly letterOn: string | null;
  readonly question: string;
  /** As the referrer wrote it. */
  readonly diagnosis: string | null;
  readonly precautions: string | null;
  readonly firstSeenOn: string | null;
  readonly lastSeenOn: string | null;
  readonly visits: number;
  /** Techniques with their place. */
  readonly done: readonly string[];
  readonly findings: readonly string[];
  readonly measures: readonly string[];
  readonly medicines: readonly string[];
}

export const reportDraft = (facts: ReportFacts): LetterTexts => ({
  situation: situation(facts), background: background(facts), assessment: assessment(facts), recommendation: recommendation(facts),
});

const lines = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('\n');
const list = (title: string, items: readonly string[]): string => (items.length === 0 ? '' : `${title}:\n${items.map((item) => `- ${item}`).join('\n')}`);

function situation({ clinicName, patientName, birthDate, letterOn, question, firstSeenOn, lastSeenOn, visits }: ReportFacts): string {
  const letter = letterOn === null ? 'your referral' : `your letter of ${printedDay(letterOn)}`;
  const seen = firstSeenOn === null || lastSeenOn === null ? 'has not been treated here yet'
    : `was seen at ${clinicName} ${visits === 1 ? `on ${printedDay(lastSeenOn)}` : `${visits} times from ${printedDay(firstSeenOn)} to ${printedDay(lastSeenOn)}`}`;
  return lines([`Thank you for ${letter}. ${patientName}${commaBorn(birthDate)}, ${seen}.`, question === '' ? null : `You asked: ${question}`]);
}

const background = ({ diagnosis, precautions, medicines, done }: ReportFacts): string => [
  lines([diagnosis === null ? null : `Diagnosis as you wrote it: ${diagnosis}`, precautions === null ? null : `Precautions as you wrote them: ${precautions}`]),
  list('Medicines as reported', medicines), list('Treatment', done),
].filter((text) => text !== '').join('\n\n');

const assessment = ({ performerRole, findings, measures }: ReportFacts): string => [
  performerRole === 'physiotherapist' ? '' : 'Massage therapists do not diagnose. This is what was found and measured.',
  list('Findings on examination', findings), list('Measured', measures),
].filter((text) => text !== '').join('\n\n');

const recommendation = ({ performerRole }: ReportFacts): string => (performerRole === 'physiotherapist'
  ? 'We go on as planned and report again if anything changes. Please tell us about new findings, medicines or limits.'
  : 'We go on within the limits you set. Please tell us about new findings, medicines or limits, and whether anything found here needs your assessment.');
