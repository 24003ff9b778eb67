// The letter that asks for a clearance, on paper: what is asked and why, who signed, and the answer to fill in and send back.
import { Part, Prose, Row } from '../../platform/pdf/paper.js';
import { AnswerPart } from '../letters/answer-lines.js';
import { LetterSheet } from '../letters/letter-sheet.js';
import type { LetterSignature } from '../letters/letter-signature.js';
import { LETTER_PARTS } from '../letters/letter-texts.js';
import { printedDay } from '../letters/printed-days.js';
import { PART_TITLES } from './clearance-letter.js';
import type { ClearanceLetterContent } from './clearance-letter-content.js';

export interface PrintedClearanceLetter extends ClearanceLetterContent {
  readonly timeZone: string;
  /** ISO 8601 */
  readonly printedAt: string;
  readonly signature: LetterSignature | null;
}

const ANSWER = [
  { label: 'Treatment is allowed', choices: ['Yes', 'Yes, with the limits below', 'No'] },
  { label: 'Regions' },
  { label: 'Techniques' },
  { label: 'Highest pressure', choices: ['0 resting hand', '1', '2', '3', '4', '5 deep'] },
  { label: 'Until (date)' },
  { label: 'Remarks', lines: 2 },
  { label: 'Name, profession' },
  { label: 'Signature, date' },
] as const;

export function paper({ sections, dueOn, ...letter }: PrintedClearanceLetter) {
  const { clinicName, clinicPhone } = letter;
  return (
    <LetterSheet
      {...letter} title="Request for clearance" about={dueOn !== null && <Row label="Answer by" value={printedDay(dueOn)} />}
      after={<AnswerPart title="Answer" lead={`Please fill in, sign and send back to ${clinicName}${clinicPhone === null ? '' : `, ${clinicPhone}`}. Without a date the answer holds for 90 days.`} lines={ANSWER} />}
    >
      {LETTER_PARTS.filter((part) => sections[part].trim() !== '').map((part) => <Part key={part} heading={PART_TITLES[part]}><Prose text={sections[part]} /></Part>)}
    </LetterSheet>
  );
}
