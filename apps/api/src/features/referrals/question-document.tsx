// A question to whoever sent a patient, on paper: what their letter does not say, and room to answer by hand.
import { Part, Prose, Row } from '../../platform/pdf/paper.js';
import { AnswerPart } from '../letters/answer-lines.js';
import { LetterSheet, type LetterHead } from '../letters/letter-sheet.js';
import type { LetterSignature } from '../letters/letter-signature.js';
import { printedDay } from '../letters/printed-days.js';

export interface QuestionContent extends LetterHead {
  /** The date on their letter, YYYY-MM-DD; null when it has none. */
  readonly letterOn: string | null;
  readonly text: string;
  readonly askedBy: Pick<LetterSignature, 'name' | 'role' | 'at'>;
}

export interface PrintedQuestion extends Omit<QuestionContent, 'askedBy'> {
  readonly timeZone: string;
  /** ISO 8601 */
  readonly printedAt: string;
  readonly signature: LetterSignature;
}

const ANSWER = [{ label: 'Answer', lines: 6 }, { label: 'Name, profession' }, { label: 'Signature, date' }] as const;

export function paper({ text, letterOn, ...letter }: PrintedQuestion) {
  const { clinicName, clinicPhone } = letter;
  return (
    <LetterSheet
      {...letter} title="Question about your referral" signing={{ heading: 'Asked by', label: 'Name' }}
      about={letterOn !== null && <Row label="Your letter of" value={printedDay(letterOn)} />}
      after={<AnswerPart title="Answer" lead={`Please send it back to ${clinicName}${clinicPhone === null ? '' : `, ${clinicPhone}`}, or call.`} lines={ANSWER} />}
    >
      <Part heading="Question"><Prose text={text} /></Part>
    </LetterSheet>
  );
}
