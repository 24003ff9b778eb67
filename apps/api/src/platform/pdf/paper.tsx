// The paper every document is printed on: the clinic on top, identifiers and page numbers at the foot of each page.
import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { TYPEFACES } from './fonts.js';

export interface PaperProps {
  readonly clinicName: string;
  readonly title: string;
  /** Whose document it is, on every page: name and birth date. */
  readonly subject: string;
  readonly language: string;
  /** "{page}" and "{pages}" are filled in. */
  readonly pageWords: string;
  readonly createdAt: Date;
  /** What a reader must not miss, at the head of every page: "Amended", "Late entry". */
  readonly marks?: readonly string[];
  /** Across every page: "DRAFT". */
  readonly stamp?: string | undefined;
  readonly children: ReactNode;
}

const styles = StyleSheet.create({
  page: { paddingTop: 54, paddingBottom: 64, paddingHorizontal: 54, fontFamily: TYPEFACES, fontSize: 10.5, color: '#14211f' },
  /** Not on the page: a text that fills itself in multiplies the height of its lines each time pages are counted. */
  body: { fontSize: 10.5, lineHeight: 1.45 },
  head: { position: 'absolute', top: 28, left: 54, right: 54, flexDirection: 'row', justifyContent: 'space-between', fontSize: 9.5, color: '#44605b' },
  marks: { fontWeight: 700, color: '#14211f' },
  title: { fontWeight: 700, fontSize: 17, marginBottom: 14 },
  stamp: { position: 'absolute', top: 320, left: 0, right: 0, textAlign: 'center', fontSize: 120, fontWeight: 700, color: '#eceeed', transform: 'rotate(-35deg)' },
  rule: { position: 'absolute', left: 54, right: 54, bottom: 46, borderTopWidth: 0.5, borderTopColor: '#9fb1ad' },
  subject: { position: 'absolute', left: 54, right: 130, bottom: 32, fontSize: 8.5, color: '#44605b' },
  number: { position: 'absolute', right: 54, width: 90, bottom: 32, fontSize: 8.5, color: '#44605b', textAlign: 'right' },
});

export function Paper({ clinicName, title, subject, language, pageWords, createdAt, marks = [], stamp, children }: PaperProps) {
  return (
    <Document title={title} author={clinicName} creator="Legwork" producer="Legwork" language={language} creationDate={createdAt} modificationDate={createdAt}>
      <Page size="LETTER" style={styles.page}>
        {stamp !== undefined && <Text style={styles.stamp} fixed>{stamp}</Text>}
        <View style={styles.head} fixed>
          <Text>{clinicName}</Text>
          {marks.length > 0 && <Text style={styles.marks}>{marks.join(' · ')}</Text>}
        </View>
        <Text style={styles.title}>{title}</Text>
        <View style={styles.body}>{children}</View>
        <View style={styles.rule} fixed />
        <Text style={styles.subject} fixed>{subject}</Text>
        <Text style={styles.number} fixed render={({ pageNumber, totalPages }) => pageWords.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))} />
      </Page>
    </Document>
  );
}

const partStyles = StyleSheet.create({
  heading: { fontWeight: 700, fontSize: 11.5, marginTop: 12, marginBottom: 4 },
  row: { flexDirection: 'row', marginBottom: 3 },
  label: { width: 150, color: '#44605b' },
  value: { flex: 1 },
});

interface PartProps {
  readonly heading: string;
  /** Points that must be free below the heading, else it begins the next page. */
  readonly room?: number;
  readonly children: ReactNode;
}

/** Heading and content stand side by side in the page: only so can a heading be kept from standing last. */
export const Part = ({ heading, room = 48, children }: PartProps) => (
  <>
    <Text style={partStyles.heading} minPresenceAhead={room}>{heading}</Text>
    {children}
  </>
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

const tableStyles = StyleSheet.create({
  head: { flexDirection: 'row', borderBottomWidth: 0.75, borderBottomColor: '#44605b', paddingBottom: 2, color: '#44605b', fontSize: 9 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#d5dedc', paddingVertical: 3 },
});

export interface TableColumn {
  readonly header: string;
  /** Share of the width. */
  readonly grow: number;
  readonly isNumber?: boolean;
}

/** Rows are never cut in two. */
export const Table = ({ columns, rows }: { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }) => (
  <View>
    <View style={tableStyles.head} minPresenceAhead={30}>
      {columns.map(({ header, grow, isNumber }) => <Text key={header} style={{ flex: grow, paddingRight: isNumber === true ? 14 : 6, textAlign: isNumber === true ? 'right' : 'left' }}>{header}</Text>)}
    </View>
    {rows.map((row, at) => (
      <View key={at} style={tableStyles.row} wrap={false}>
        {columns.map(({ header, grow, isNumber }, column) => <Text key={header} style={{ flex: grow, paddingRight: isNumber === true ? 14 : 6, textAlign: isNumber === true ? 'right' : 'left' }}>{row[column] ?? ''}</Text>)}
      </View>
    ))}
  </View>
);
