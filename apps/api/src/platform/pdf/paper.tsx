// The paper every document is printed on: the clinic on top, identifiers and page numbers at the foot of each page.
import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';

export interface PaperProps {
  readonly clinicName: string;
  readonly title: string;
  /** Whose document it is, on every page: name and birth date. */
  readonly subject: string;
  readonly language: string;
  /** "{page}" and "{pages}" are filled in. */
  readonly pageWords: string;
  readonly createdAt: Date;
  readonly children: ReactNode;
}

const styles = StyleSheet.create({
  page: { paddingTop: 48, paddingBottom: 64, paddingHorizontal: 54, fontFamily: 'Helvetica', fontSize: 10.5, lineHeight: 1.45, color: '#14211f' },
  clinic: { fontSize: 9.5, color: '#44605b', marginBottom: 4 },
  title: { fontFamily: 'Helvetica-Bold', fontSize: 17, lineHeight: 1.25, marginBottom: 18 },
  foot: {
    position: 'absolute', left: 54, right: 54, bottom: 30, flexDirection: 'row', justifyContent: 'space-between',
    borderTopWidth: 0.5, borderTopColor: '#9fb1ad', paddingTop: 6, fontSize: 8.5, color: '#44605b',
  },
});

export function Paper({ clinicName, title, subject, language, pageWords, createdAt, children }: PaperProps) {
  return (
    <Document title={title} author={clinicName} creator="Legwork" producer="Legwork" language={language} creationDate={createdAt} modificationDate={createdAt}>
      <Page size="LETTER" style={styles.page}>
        <Text style={styles.clinic}>{clinicName}</Text>
        <Text style={styles.title}>{title}</Text>
        {children}
        <View style={styles.foot} fixed>
          <Text>{subject}</Text>
          <Text render={({ pageNumber, totalPages }) => pageWords.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))} />
        </View>
      </Page>
    </Document>
  );
}

const partStyles = StyleSheet.create({
  part: { marginBottom: 14 },
  heading: { fontFamily: 'Helvetica-Bold', fontSize: 11.5, marginBottom: 5 },
  row: { flexDirection: 'row', marginBottom: 3 },
  label: { width: 150, color: '#44605b' },
  value: { flex: 1 },
});

export const Part = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <View style={partStyles.part}>
    <Text style={partStyles.heading} minPresenceAhead={30}>{heading}</Text>
    {children}
  </View>
);

export const Row = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <View style={partStyles.row} wrap={false}>
    <Text style={partStyles.label}>{label}</Text>
    <Text style={partStyles.value}>{value}</Text>
  </View>
);

/** Text as people typed it: an empty line begins a new paragraph. */
export const Prose = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/\n\s*\n/).map((paragraph, at) => <Text key={at} style={{ marginBottom: 7 }}>{paragraph.trim()}</Text>)}
  </>
);
