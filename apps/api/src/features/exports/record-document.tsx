// The whole record of one patient on paper.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { Paper, Part, Prose, Row, Table } from '../../platform/pdf/paper.js';
import { printedInstant } from '../letters/printed-days.js';
import type { PrintedRecord } from './printed-record.js';

const styles = StyleSheet.create({
  small: { fontSize: 9, color: '#44605b', marginTop: 4 },
  label: { fontWeight: 700, fontSize: 9.5 },
  table: { fontSize: 8.5 },
});

export const paper = ({ identity, sections, visits, subject, clinicName, timeZone, printedAt, printedBy }: PrintedRecord) => (
  <Paper clinicName={clinicName} title="Record" language="en" pageWords="Page {page} of {pages}" createdAt={new Date(printedAt)} subject={subject}>
    <Part heading="Who">{identity.map(({ label, value }) => <Row key={label} label={label} value={value} />)}</Part>
    {visits.map(({ title, parts, addenda }) => (
      <Part key={title} heading={`Visit ${title}`}>
        {parts.map(({ heading, text }) => (
          <View key={heading}>
            <Text style={styles.label} minPresenceAhead={30}>{heading}</Text>
            <Prose text={text} />
          </View>
        ))}
        {addenda.map((text) => <Prose key={text} text={text} />)}
      </Part>
    ))}
    {sections.map(({ heading, columns, rows, more }) => (
      <Part key={heading} heading={heading}>
        <View style={styles.table}><Table columns={columns} rows={rows} /></View>
        {more > 0 && <Text style={styles.small}>{more} earlier lines are in record.json.</Text>}
      </Part>
    ))}
    <Text style={styles.small}>Taken {printedInstant(printedAt, timeZone)} by {printedBy}. Everything that is stored about this person is in record.json; photographs and attachments are in the folder “files”.</Text>
  </Paper>
);
