// The patient's copy on paper: to whom we wrote, why, what happens now, when to get help.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import type { IntakeLanguage } from '@legwork/clinical';
import { BodyPicture } from '../../platform/pdf/body-picture.js';
import { Paper, Part, Row } from '../../platform/pdf/paper.js';
import { bornWords, printedDay } from '../letters/printed-days.js';
import { shortId } from '../note-documents/note-words.js';
import type { LetterContent } from './letter-content.js';
import { PATIENT_LETTER_WORDS, type PatientCopyKind } from './patient-letter-words.js';

export interface PatientLetter extends Omit<LetterContent, 'kind' | 'sections' | 'question'> {
  readonly kind: PatientCopyKind;
  readonly language: IntakeLanguage;
  readonly isSigned: boolean;
  /** ISO 8601 */
  readonly printedAt: string;
  /** What the rule behind it says to the patient; null without a rule. */
  readonly because: string | null;
  /** When to call for help, for this person. */
  readonly warnings: readonly string[];
}

const styles = StyleSheet.create({
  about: { marginBottom: 6, paddingBottom: 8, borderBottomWidth: 0.5, borderBottomColor: '#9fb1ad' },
  large: { fontSize: 12, marginBottom: 6 },
  now: { fontSize: 12, fontWeight: 700 },
  item: { flexDirection: 'row', marginBottom: 3, fontSize: 12 },
  bullet: { width: 12 },
});

const List = ({ items }: { readonly items: readonly string[] }) => (
  <>
    {items.map((item) => (
      <View key={item} style={styles.item} wrap={false}><Text style={styles.bullet}>•</Text><Text style={{ flex: 1 }}>{item}</Text></View>
    ))}
  </>
);

export function paper(letter: PatientLetter) {
  const { language, kind, patient, picture } = letter;
  const words = PATIENT_LETTER_WORDS[language];
  return (
    <Paper
      clinicName={letter.clinicName} title={words.title[kind]} language={language} pageWords={words.pages} createdAt={new Date(letter.printedAt)}
      subject={`${patient.name} · ${bornWords(patient.birthDate, language)} · ID ${shortId(patient.id)}`} marks={letter.isSigned ? [] : [words.draft]}
    >
      <View style={styles.about}>
        <Row label={words.name} value={patient.name} />
        <Row label={words.date} value={printedDay(letter.writtenOn, language)} />
      </View>
      <Text style={styles.large}>{words.wroteTo[kind](letter.toName)}</Text>
      {kind !== 'report' && <Part heading={words.why}><Text style={styles.large}>{letter.because ?? words.because}</Text></Part>}
      <Part heading={words.next}><Text style={styles.now}>{kind === 'referral' ? (words.byUrgency[letter.urgency] ?? '') : words.meanwhile[kind]}</Text></Part>
      <Part heading={words.asked}><List items={words.asks[kind]} /></Part>
      {letter.warnings.length > 0 && <Part heading={words.help}><Text style={styles.large}>{words.helpLead}</Text><List items={letter.warnings} /></Part>}
      <Part heading={words.questions}><Text style={styles.large}>{letter.clinicPhone === null ? words.callUs : words.call(letter.clinicPhone)}</Text></Part>
      {(picture.drawing !== null || picture.places.length > 0) && (
        <Part heading={words.picture} room={270}>
          <BodyPicture
            caption={picture.drawnOn === null ? '' : words.painted(printedDay(picture.drawnOn, language))} figure={picture.figure} drawing={picture.drawing ?? undefined}
            places={picture.places} words={words.pictureWords} height={215}
          />
        </Part>
      )}
    </Paper>
  );
}
