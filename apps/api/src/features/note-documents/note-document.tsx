// A note on paper: whose it is on every page, what was written, done, found and drawn, who signed, what was added since.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { BodyPicture, type MarkedPlace } from '../../platform/pdf/body-picture.js';
import { Paper, Part, Prose, Row, Table } from '../../platform/pdf/paper.js';
import { bornWords, printedDay, printedInstant } from '../letters/printed-days.js';
import { SECTIONS, type Section } from '../sessions/session-sections.js';
import { modalityName, placeName, responseName, roleName, shortId, VISIT_NAMES } from './note-words.js';
import type { PrintedDrawing, PrintedNote } from './printed-note.js';
import { Photographs } from './printed-photos.js';

const SECTION_NAMES: Readonly<Record<Section, string>> = { subjective: 'Subjective', objective: 'Objective', assessment: 'Assessment', plan: 'Plan' };

const styles = StyleSheet.create({
  about: { marginBottom: 2, paddingBottom: 8, borderBottomWidth: 0.5, borderBottomColor: '#9fb1ad' },
  quiet: { color: '#44605b' },
  small: { fontSize: 9, color: '#44605b' },
  hash: { fontFamily: 'Courier', fontSize: 7.5, color: '#44605b' },
  pictures: { flexDirection: 'row', flexWrap: 'wrap', gap: 24 },
  item: { flexDirection: 'row', marginBottom: 2 },
  bullet: { width: 10 },
  addendum: { marginBottom: 8, paddingLeft: 8, borderLeftWidth: 2, borderLeftColor: '#9fb1ad' },
});

/** Said at the head of every page. */
function marksOf({ status, addenda, lateEntry }: PrintedNote): string[] {
  return [
    ...(status === 'draft' ? ['DRAFT, not signed'] : []),
    ...(status === 'awaiting-co-signature' ? ['DRAFT, waits for co-signature'] : []),
    ...(status === 'void' ? ['TAKEN BACK, never signed'] : []),
    ...(lateEntry === null ? [] : ['LATE ENTRY']),
    ...(addenda.length > 0 ? ['AMENDED'] : []),
  ];
}

const STAMPS: Readonly<Record<PrintedNote['status'], string | undefined>> = { draft: 'DRAFT', 'awaiting-co-signature': 'DRAFT', void: 'VOID', signed: undefined };

function About({ note }: { readonly note: PrintedNote }) {
  const { patient, lateEntry, timeZone } = note;
  return (
    <View style={styles.about}>
      <Row label="Patient" value={patient.name} />
      <Row label="Born" value={patient.birthDate === null ? 'not recorded' : printedDay(patient.birthDate)} />
      {patient.healthNumber !== null && <Row label="Health number" value={patient.healthNumber} />}
      <Row label="Patient ID" value={patient.id} />
      <Row label="Visit" value={`${VISIT_NAMES[note.visitType]}, ${printedDay(note.visitDate)}`} />
      <Row label="Written by" value={`${note.authorName}, ${roleName(note.authorRole)}`} />
      {lateEntry !== null && (
        <Row
          label="Late entry"
          value={[
            `Visit on ${printedDay(note.visitDate)}`, ...(lateEntry.begunOn === null ? [] : [`note begun ${printedInstant(note.startedAt, timeZone)}`]),
            ...(lateEntry.signedOn === null ? [] : [`signed on ${printedDay(lateEntry.signedOn)}`]),
          ].join('; ')}
        />
      )}
    </View>
  );
}

const Drawn = ({ drawn, places }: { readonly drawn: PrintedDrawing; readonly places: readonly MarkedPlace[] }) => (
  <BodyPicture
    caption={`${drawn.layer === 'patient' ? 'Painted by the patient' : `Painted by ${drawn.authorName ?? 'the clinician'}`}, ${printedDay(drawn.drawnOn)}`}
    figure={drawn.drawing.figure} drawing={drawn.drawing} places={drawn.layer === 'clinician' ? places : []}
  />
);

function Pictures({ note }: { readonly note: PrintedNote }) {
  const places = [...note.findings, ...note.techniques].flatMap(({ region, side }): MarkedPlace[] => (region === null ? [] : [{ region, side }]));
  const hasOwn = note.drawings.some(({ layer }) => layer === 'clinician');
  if (note.drawings.length === 0 && places.length === 0) return null;
  return (
    <Part heading="Body map" room={290}>
      <View style={styles.pictures}>
        {note.drawings.map((drawn) => <Drawn key={`${drawn.layer}${drawn.drawnOn}${drawn.authorName ?? ''}`} drawn={drawn} places={places} />)}
        {!hasOwn && places.length > 0 && <BodyPicture caption="Places of this visit" figure={note.drawings[0]?.drawing.figure ?? note.patient.figure} places={places} />}
      </View>
    </Part>
  );
}

function Signatures({ note }: { readonly note: PrintedNote }) {
  const isWaiting = note.status === 'awaiting-co-signature';
  return (
    <Part heading={note.signatures.length > 1 ? 'Signatures' : 'Signature'}>
      {note.signatures.length === 0 && <Text style={styles.quiet}>Not signed.</Text>}
      {note.signatures.map(({ memberId, name, role, at }, index) => (
        <Row key={memberId} label={index === 0 ? 'Signed by' : 'Co-signed by'} value={`${name}, ${roleName(role)}, ${printedInstant(at, note.timeZone)}`} />
      ))}
      {isWaiting && <Row label="Co-signed by" value="waits for co-signature" />}
      {note.contentHash !== null && <Text style={styles.hash}>SHA-256 {note.contentHash}</Text>}
    </Part>
  );
}

const Addenda = ({ note }: { readonly note: PrintedNote }) => (note.addenda.length === 0 ? null : (
  <Part heading="Addenda">
    <Text style={[styles.small, { marginBottom: 6 }]}>Added after the signature. The note above stands as it was signed.</Text>
    {note.addenda.map(({ id, text, reason, authorName, createdAt, contentHash }) => (
      <View key={id} style={styles.addendum}>
        <Prose text={text} />
        <Text style={styles.quiet}>Because: {reason}</Text>
        <Text style={styles.small}>{authorName}, {printedInstant(createdAt, note.timeZone)}</Text>
        <Text style={styles.hash}>SHA-256 {contentHash}</Text>
      </View>
    ))}
  </Part>
));

function Written({ note, section }: { readonly note: PrintedNote; readonly section: Section }) {
  const carried = note.carriedLines.filter((line) => line.section === section);
  return (
    <Part heading={SECTION_NAMES[section]}>
      <Prose text={note.texts[section]} />
      {carried.length > 0 && <Text style={styles.small}>Carried from the visit before, unchanged: {carried.map(({ text }) => `“${text}”`).join(' ')}</Text>}
    </Part>
  );
}

export function paper(note: PrintedNote) {
  const { patient } = note;
  return (
    <Paper
      clinicName={note.clinicName} title={VISIT_NAMES[note.visitType]} language="en" pageWords="Page {page} of {pages}" createdAt={new Date(note.printedAt)}
      subject={`${patient.name} · ${bornWords(patient.birthDate)} · ID ${shortId(patient.id)} · visit of ${printedDay(note.visitDate)}`} marks={marksOf(note)} stamp={STAMPS[note.status]}
    >
      <About note={note} />
      {note.notTreatedReason !== null && <Part heading="Not treated"><Prose text={note.notTreatedReason} /></Part>}
      {SECTIONS.filter((section) => note.texts[section].trim() !== '').map((section) => <Written key={section} note={note} section={section} />)}
      {note.findings.length > 0 && (
        <Part heading="Findings">
          {note.findings.map(({ id, region, side, summary, authorName }) => (
            <View key={id} style={styles.item} wrap={false}>
              <Text style={styles.bullet}>•</Text>
              <Text style={{ flex: 1 }}>{region === null ? summary : `${placeName(region, side)}: ${summary}`}{authorName === note.authorName ? '' : ` (${authorName})`}</Text>
            </View>
          ))}
        </Part>
      )}
      {note.techniques.length > 0 && (
        <Part heading="Techniques">
          <Table
            columns={[{ header: 'Technique', grow: 3 }, { header: 'Place', grow: 3 }, { header: 'Pressure 0-5', grow: 1.4, isNumber: true }, { header: 'Minutes', grow: 1.1, isNumber: true }, { header: 'Response', grow: 2.6 }]}
            rows={note.techniques.map(({ modalityId, region, side, pressure0To5, minutes, response, painAfter0To10, note: remark }) =>
              [modalityName(modalityId), placeName(region, side), pressure0To5 === null ? '' : String(pressure0To5), minutes === null ? '' : String(minutes), [responseName(response), painAfter0To10 === null ? '' : `pain to ${painAfter0To10}`, remark ?? ''].filter((part) => part !== '').join(', ')])}
          />
        </Part>
      )}
      <Pictures note={note} />
      <Photographs photos={note.photos} />
      <Signatures note={note} />
      <Addenda note={note} />
      <Text style={styles.small}>Printed {printedInstant(note.printedAt, note.timeZone)} by {note.printedBy}</Text>
    </Paper>
  );
}
