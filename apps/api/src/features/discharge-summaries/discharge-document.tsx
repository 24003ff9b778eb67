// A discharge summary on paper: whose it is on every page, its parts in order, who signed.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { Paper, Part, Prose, Row } from '../../platform/pdf/paper.js';
import { bornWords, printedDay, printedInstant } from '../letters/printed-days.js';
import { roleName, shortId } from '../note-documents/note-words.js';
import { SECTION_TITLES, SUMMARY_SECTIONS, type SummaryTexts } from './summary-sections.js';

export interface PrintedDischarge {
  readonly clinicName: string;
  readonly timeZone: string;
  readonly printedAt: string;
  readonly printedBy: string;
  readonly planTitle: string;
  readonly patient: { readonly id: string; readonly givenName: string; readonly familyName: string; readonly birthDate: string | null; readonly healthNumber: string | null };
  readonly sections: SummaryTexts;
  readonly signedName: string | null;
  readonly signedRole: string | null;
  readonly signedAt: string | null;
  readonly contentHash: string | null;
}

const styles = StyleSheet.create({
  about: { marginBottom: 6, paddingBottom: 8, borderBottomWidth: 0.5, borderBottomColor: '#9fb1ad' },
  hash: { fontFamily: 'Courier', fontSize: 7.5, color: '#44605b' },
  small: { fontSize: 9, color: '#44605b' },
});

export function paper({ patient, sections, signedAt, signedName, signedRole, contentHash, ...about }: PrintedDischarge) {
  const name = `${patient.givenName} ${patient.familyName}`;
  const isSigned = signedAt !== null;
  return (
    <Paper
      clinicName={about.clinicName} title="Discharge summary" language="en" pageWords="Page {page} of {pages}" createdAt={new Date(about.printedAt)}
      subject={`${name} · ${bornWords(patient.birthDate)} · ID ${shortId(patient.id)}`} marks={isSigned ? [] : ['DRAFT, not signed']} stamp={isSigned ? undefined : 'DRAFT'}
    >
      <View style={styles.about}>
        <Row label="Patient" value={name} />
        <Row label="Born" value={patient.birthDate === null ? 'not recorded' : printedDay(patient.birthDate)} />
        {patient.healthNumber !== null && <Row label="Health number" value={patient.healthNumber} />}
        <Row label="Patient ID" value={patient.id} />
        <Row label="Plan" value={about.planTitle} />
      </View>
      {SUMMARY_SECTIONS.filter((section) => sections[section].trim() !== '').map((section) => (
        <Part key={section} heading={SECTION_TITLES[section]}><Prose text={sections[section]} /></Part>
      ))}
      <Part heading="Signature">
        {isSigned ? <Row label="Signed by" value={`${signedName ?? ''}, ${roleName(signedRole ?? '')}, ${printedInstant(signedAt, about.timeZone)}`} /> : <Text style={styles.small}>Not signed.</Text>}
        {contentHash !== null && <Text style={styles.hash}>SHA-256 {contentHash}</Text>}
      </Part>
      <Text style={styles.small}>Printed {printedInstant(about.printedAt, about.timeZone)} by {about.printedBy}</Text>
    </Paper>
  );
}
