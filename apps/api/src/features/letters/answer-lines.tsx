// What the reader of a letter fills in by hand and sends back: boxes to tick, lines to write on.
import { StyleSheet, Text, View } from '@react-pdf/renderer';

const styles = StyleSheet.create({
  frame: { marginTop: 12, padding: 10, borderWidth: 0.75, borderColor: '#44605b' },
  title: { fontWeight: 700, fontSize: 11.5, marginBottom: 2 },
  lead: { fontSize: 9, color: '#44605b', marginBottom: 6 },
  row: { flexDirection: 'row', alignItems: 'flex-end', marginBottom: 8 },
  label: { width: 150 },
  line: { flex: 1, height: 16, borderBottomWidth: 0.5, borderBottomColor: '#14211f' },
  choices: { flexDirection: 'row', flexWrap: 'wrap', flex: 1 },
  choice: { flexDirection: 'row', alignItems: 'center', marginRight: 14 },
  box: { width: 10, height: 10, borderWidth: 0.75, borderColor: '#14211f', marginRight: 5 },
});

interface AnswerLine {
  readonly label: string;
  /** Boxes to tick; a line to write on without them. */
  readonly choices?: readonly string[];
  /** Lines to write on; one unless said. */
  readonly lines?: number;
}

interface AnswerPartProps {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly AnswerLine[];
}

const Choices = ({ choices }: { readonly choices: readonly string[] }) => (
  <View style={styles.choices}>{choices.map((choice) => <View key={choice} style={styles.choice}><View style={styles.box} /><Text>{choice}</Text></View>)}</View>
);

const Lines = ({ count }: { readonly count: number }) => <View style={{ flex: 1 }}>{Array.from({ length: count }, (_, at) => <View key={at} style={{ flexDirection: 'row' }}><View style={styles.line} /></View>)}</View>;

/** On one page: nobody fills in half a form. */
export const AnswerPart = ({ title, lead, lines }: AnswerPartProps) => (
  <View style={styles.frame} wrap={false}>
    <Text style={styles.title}>{title}</Text>
    <Text style={styles.lead}>{lead}</Text>
    {lines.map(({ label, choices, lines: count = 1 }) => (
      <View key={label} style={styles.row}>
        <Text style={styles.label}>{label}</Text>
        {choices === undefined ? <Lines count={count} /> : <Choices choices={choices} />}
      </View>
    ))}
  </View>
);
