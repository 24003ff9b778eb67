// The letter that asks for more visits, on paper.
import { Text } from '@react-pdf/renderer';
import { Paper, Prose } from '../../platform/pdf/paper.js';
import { instantWords, shortId } from '../note-documents/note-words.js';

export interface PrintedRenewal {
  readonly clinicName: string;
  readonly timeZone: string;
  readonly printedAt: string;
  readonly printedBy: string;
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string | null };
  readonly text: string;
}

export function paper({ clinicName, timeZone, printedAt, printedBy, patient, text }: PrintedRenewal) {
  const born = patient.birthDate === null ? 'birth date not recorded' : `born ${patient.birthDate}`;
  return (
    <Paper
      clinicName={clinicName} title="Request for further visits" language="en" pageWords="Page {page} of {pages}" createdAt={new Date(printedAt)}
      subject={`${patient.name} · ${born} · ID ${shortId(patient.id)}`}
    >
      <Prose text={text} />
      <Text style={{ fontSize: 9, color: '#44605b', marginTop: 12 }}>Printed {instantWords(printedAt, timeZone)} by {printedBy}</Text>
    </Paper>
  );
}
