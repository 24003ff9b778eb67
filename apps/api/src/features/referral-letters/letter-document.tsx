// The letter on paper: to whom and about whom, four parts, the body map, who signed; whose it is on every page.
import { StyleSheet, Text } from '@react-pdf/renderer';
import { BodyPicture } from '../../platform/pdf/body-picture.js';
import { Part, Prose, Row } from '../../platform/pdf/paper.js';
import { LetterSheet } from '../letters/letter-sheet.js';
import type { LetterSignature } from '../letters/letter-signature.js';
import { LETTER_PARTS } from '../letters/letter-texts.js';
import { printedDay } from '../letters/printed-days.js';
import { PART_TITLES, type LetterContent, type LetterKind, type LetterPicture } from './letter-content.js';

export interface PrintedLetter extends LetterContent {
  readonly timeZone: string;
  /** ISO 8601 */
  readonly printedAt: string;
  readonly signature: LetterSignature | null;
}

const TITLES: Readonly<Record<LetterKind, string>> = { referral: 'Referral letter', report: 'Report to the referrer' };
const URGENCY: Readonly<Record<string, string>> = { now: 'Now', 'same-day': 'Same day', 'within-days': 'Within days', routine: 'Routine' };

const styles = StyleSheet.create({ question: { marginBottom: 4, fontWeight: 700 } });

const Picture = ({ picture: { figure, drawing, drawnOn, places } }: { readonly picture: LetterPicture }) => (drawing === null && places.length === 0 ? null : (
  <Part heading="Body map" room={290}>
    <BodyPicture
      caption={drawnOn === null ? 'Places of the findings' : `Painted by the patient, ${printedDay(drawnOn)}${places.length === 0 ? '' : '; places of the findings'}`}
      figure={figure} drawing={drawing ?? undefined} places={places}
    />
  </Part>
));

export function paper({ kind, question, sections, picture, urgency, ...letter }: PrintedLetter) {
  return (
    <LetterSheet {...letter} title={TITLES[kind]} about={kind === 'referral' && <Row label="Urgency" value={URGENCY[urgency] ?? urgency} />}>
      {kind === 'referral' && question.trim() !== '' && <Part heading="Question to answer"><Text style={styles.question}>{question}</Text></Part>}
      {LETTER_PARTS.filter((part) => sections[part].trim() !== '').map((part) => <Part key={part} heading={PART_TITLES[part]}><Prose text={sections[part]} /></Part>)}
      <Picture picture={picture} />
    </LetterSheet>
  );
}
