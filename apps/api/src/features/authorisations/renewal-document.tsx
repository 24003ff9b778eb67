// The letter that asks for more visits, on paper.
import { Text } from '@react-pdf/renderer';
import { Paper, Prose } from '../../platform/pdf/paper.js';
import { bornWords, printedInstant } from '../letters/printed-days.js';
import { shortId } from '../note-documents/note-words.js';

export interface PrintedRenewal {
  readonly clinicName: string;
  readonly timeZone: string;
  readonly printedAt: string;
  readonly printedBy: string;
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string | null };
  readonly text: string;
}

export function paper({ clinicName, timeZone, printedAt, printedBy, patient, text }: PrintedRenewal) {
  return (
    <Paper
      clinicName={clinicName} title="Request for further visits" language="en" pageWords="Page {page} of {pages}" createdAt={new Date(printedAt)}
      subject={`${patient.name} · ${bornWords(patient.birthDate)} · ID ${shortId(patient.id)}`}
    >
      <Prose text={text} />
      <Text style={{ fontSize: 9, color: '#44605b', marginTop: 12 }}>Printed {printedInstant(printedAt, timeZone)} by {printedBy}</Text>
    </Paper>
  );
}
