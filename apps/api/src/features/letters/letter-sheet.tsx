// What every letter has on paper: to whom and about whom at its head, the signature at its foot, whose it is on every page.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { Paper, Part, Row } from '../../platform/pdf/paper.js';
import { roleName, shortId } from '../note-documents/note-words.js';
import type { LetterSignature } from './letter-signature.js';
import { bornWords, printedDay, printedInstant } from './printed-days.js';

export interface LetterHead {
  readonly clinicName: string;
  readonly clinicPhone: string | null;
  readonly toName: string;
  readonly toAddress: string | null;
  readonly toFax: string | null;
  /** YYYY-MM-DD */
  readonly writtenOn: string;
  readonly patient: LetterPatient;
}

export interface LetterPatient {
  readonly id: string;
  readonly name: string;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly healthNumber: string | null;
}

interface LetterSheetProps extends LetterHead {
  readonly title: string;
  readonly timeZone: string;
  /** ISO 8601 */
  readonly printedAt: string;
  readonly signature: LetterSignature | null;
  /** What stands beside whoever wrote it. */
  readonly signing?: { readonly heading: string; readonly label: string };
  /** Further lines of the head. */
  readonly about?: ReactNode;
  /** Below the signature: what the reader fills in. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

const styles = StyleSheet.create({
  about: { marginBottom: 6, paddingBottom: 8, borderBottomWidth: 0.5, borderBottomColor: '#9fb1ad' },
  hash: { fontFamily: 'Courier', fontSize: 7.5, color: '#44605b' },
  small: { fontSize: 9, color: '#44605b' },
});

const SIGNED = { heading: 'Signature', label: 'Signed by' } as const;

const subjectOf = ({ id, name, birthDate }: LetterPatient): string => `${name} · ${bornWords(birthDate)} · ID ${shortId(id)}`;

const optional = (label: string, value: string | null) => (value === null ? null : <Row label={label} value={value} />);

export function LetterSheet({ title, timeZone, printedAt, signature, signing = SIGNED, about, after, children, ...head }: LetterSheetProps) {
  const { patient } = head;
  return (
    <Paper
      clinicName={head.clinicPhone === null ? head.clinicName : `${head.clinicName} · ${head.clinicPhone}`} title={title} language="en" pageWords="Page {page} of {pages}"
      createdAt={new Date(printedAt)} subject={subjectOf(patient)} marks={signature === null ? ['DRAFT, not signed'] : []} stamp={signature === null ? 'DRAFT' : undefined}
    >
      <View style={styles.about}>
        <Row label="To" value={head.toName} />
        {optional('Address', head.toAddress)}
        {optional('Fax', head.toFax)}
        <Row label="Date" value={printedDay(head.writtenOn)} />
        <Row label="About" value={patient.name} />
        <Row label="Born" value={patient.birthDate === null ? 'not recorded' : printedDay(patient.birthDate)} />
        {optional('Health number', patient.healthNumber)}
        <Row label="Patient ID" value={patient.id} />
        {about}
      </View>
      {children}
      <Part heading={signing.heading}>
        {signature === null ? <Text style={styles.small}>Not signed.</Text> : <Row label={signing.label} value={`${signature.name}, ${roleName(signature.role)}, ${printedInstant(signature.at, timeZone)}`} />}
        {signature !== null && <Text style={styles.hash}>SHA-256 {signature.hash}</Text>}
      </Part>
      {after}
    </Paper>
  );
}
