// The letter on paper: to whom and about whom, four parts, the body map, who signed; whose it is on every page.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { BodyPicture } from '../../platform/pdf/body-picture.js';
import { Paper, Part, Prose, Row } from '../../platform/pdf/paper.js';
import { dayWords, instantWords, roleName, shortId } from '../note-documents/note-words.js';
import { LETTER_PARTS, PART_TITLES, type LetterContent, type LetterKind, type LetterPicture, type LetterSignature } from './letter-content.js';

export interface PrintedLetter extends LetterContent {
  readonly timeZone: string;
  /** ISO 8601 */
  readonly printedAt: string;
  readonly signature: LetterSignature | null;
}

const TITLES: Readonly<Record<LetterKind, string>> = { referral: 'Referral letter', report: 'Report to the referrer' };
const URGENCY: Readonly<Record<string, string>> = { now: 'Now', 'same-day': 'Same day', 'within-days': 'Within days', routine: 'Routine' };

const styles = StyleSheet.create({
  about: { marginBottom: 6, paddingBottom: 8, borderBottomWidth: 0.5, borderBottomColor: '#9fb1ad' },
  hash: { fontFamily: 'Courier', fontSize: 7.5, color: '#44605b' },
  small: { fontSize: 9, color: '#44605b' },
  question: { marginBottom: 4, fontWeight: 700 },
});

export const Picture = ({ picture: { figure, drawing, drawnOn, places } }: { readonly picture: LetterPicture }) => (drawing === null && places.length === 0 ? null : (
  <Part heading="Body map" room={290}>
    <BodyPicture
      caption={drawnOn === null ? 'Places of the findings' : `Painted by the patient, ${dayWords(drawnOn)}${places.length === 0 ? '' : '; places of the findings'}`}
      figure={figure} drawing={drawing ?? undefined} places={places}
    />
  </Part>
));

export const subjectOf = ({ patient: { id, name, birthDate } }: Pick<LetterContent, 'patient'>): string => `${name} · ${birthDate === null ? 'birth date not recorded' : `born ${birthDate}`} · ID ${shortId(id)}`;

const optional = (label: string, value: string | null) => (value === null ? null : <Row label={label} value={value} />);

export function paper(letter: PrintedLetter) {
  const { signature, patient, kind, question } = letter;
  return (
    <Paper
      clinicName={letter.clinicPhone === null ? letter.clinicName : `${letter.clinicName} · ${letter.clinicPhone}`} title={TITLES[kind]} language="en" pageWords="Page {page} of {pages}"
      createdAt={new Date(letter.printedAt)} subject={subjectOf(letter)} marks={signature === null ? ['DRAFT, not signed'] : []} stamp={signature === null ? 'DRAFT' : undefined}
    >
      <View style={styles.about}>
        <Row label="To" value={letter.toName} />
        {optional('Address', letter.toAddress)}
        {optional('Fax', letter.toFax)}
        <Row label="Date" value={dayWords(letter.writtenOn)} />
        <Row label="About" value={patient.name} />
        <Row label="Born" value={patient.birthDate === null ? 'not recorded' : dayWords(patient.birthDate)} />
        {optional('Health number', patient.healthNumber)}
        <Row label="Patient ID" value={patient.id} />
        {kind === 'referral' && <Row label="Urgency" value={URGENCY[letter.urgency] ?? letter.urgency} />}
      </View>
      {kind === 'referral' && question.trim() !== '' && <Part heading="Question to answer"><Text style={styles.question}>{question}</Text></Part>}
      {LETTER_PARTS.filter((part) => letter.sections[part].trim() !== '').map((part) => <Part key={part} heading={PART_TITLES[part]}><Prose text={letter.sections[part]} /></Part>)}
      <Picture picture={letter.picture} />
      <Part heading="Signature">
        {signature === null ? <Text style={styles.small}>Not signed.</Text> : <Row label="Signed by" value={`${signature.name}, ${roleName(signature.role)}, ${instantWords(signature.at, letter.timeZone)}`} />}
        {signature !== null && <Text style={styles.hash}>SHA-256 {signature.hash}</Text>}
      </Part>
    </Paper>
  );
}
