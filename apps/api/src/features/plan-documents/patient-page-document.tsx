// The patient's page on paper, in the patient's language.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { Paper, Part } from '../../platform/pdf/paper.js';
import { bornWords, printedDay, printedInstant } from '../letters/printed-days.js';
import { shortId } from '../note-documents/note-words.js';
import { CallBoxes, NotYetPart, StagePart, WeDoPart, YouDoPart } from './page-parts.js';
import { PAGE_WORDS } from './page-words.js';
import type { PrintedPage } from './printed-plan.js';

const styles = StyleSheet.create({
  sign: { marginTop: 14 },
  line: { borderBottomWidth: 0.75, borderBottomColor: '#44605b', height: 26 },
  small: { fontSize: 8.5, color: '#44605b', marginTop: 10 },
});

export function paper(printed: PrintedPage) {
  const { page, patient, agreement, number } = printed;
  const words = PAGE_WORDS[page.language];
  return (
    <Paper
      clinicName={[printed.clinicName, printed.clinicPhone].filter((part) => part !== null).join(' · ')} title={`${page.headings.title}${words.colon} ${printed.planTitle}`} language={page.language} pageWords={words.pages}
      createdAt={new Date(printed.printedAt)} subject={`${patient.name} · ${bornWords(patient.birthDate, page.language)} · ID ${shortId(patient.id)}${number === null ? '' : ` · ${words.version} ${number}`}`} marks={number === null ? [words.draft] : []}
    >
      <StagePart page={page} words={words} />
      {page.goals.length > 0 && (
        <Part heading={page.headings.goals}>
          {page.goals.map(({ activity, byDate }) => <Text key={activity}>• {activity}{byDate === null ? '' : `, ${words.by} ${printedDay(byDate, page.language)}`}</Text>)}
        </Part>
      )}
      <WeDoPart page={page} />
      <YouDoPart page={page} words={words} />
      <NotYetPart page={page} />
      <CallBoxes page={page} phone={printed.clinicPhone} emergencyNumber={printed.emergencyNumber} words={words} />
      <View style={styles.sign} wrap={false}>
        {agreement === null
          ? <><Text>{words.notAgreed}</Text><View style={styles.line} /></>
          : <Text>{words.agreed} {agreement.signedName}, {printedInstant(agreement.agreedAt, printed.timeZone, page.language)}</Text>}
      </View>
      <Text style={styles.small}>{words.printed} {printedInstant(printed.printedAt, printed.timeZone, page.language)}</Text>
    </Paper>
  );
}
