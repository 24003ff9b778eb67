// The note as it is signed: read, printed, amended by addenda, never changed.
import { placeName } from '../../body-map/places';
import { DataTable, type Column } from '../../ui/DataTable';
import { Section } from '../../ui/page/Section';
import { Addenda } from './Addenda';
import type { Note } from './note-queries';
import { noteSections } from './note-sections';
import { SignatureState } from './SignatureState';
import { modalityName } from './technique-limits';
import { lineOf, type TechniqueLine } from './technique-lines';
import { afterwards, placeOf } from './technique-words';
import { plainText } from './text/line-marks';
import styles from './signed.module.css';

const columns: readonly Column<TechniqueLine>[] = [
  { key: 'technique', header: 'Technique', isName: true, cell: (line) => modalityName(line.modalityId) },
  { key: 'place', header: 'Place', cell: (line) => placeName(placeOf(line)) },
  { key: 'pressure', header: 'Pressure', align: 'end', cell: (line) => line.pressure0To5 ?? '' },
  { key: 'minutes', header: 'Minutes', align: 'end', cell: (line) => line.minutes ?? '' },
  { key: 'response', header: 'Response', cell: (line) => afterwards(line).join(', ') },
];

/** Who reads a note sees what its author wrote and what stood there before. */
const Carried = ({ lines }: { readonly lines: Note['carriedLines'] }) => (lines.length === 0 ? null : (
  <dd className={styles.carried}>Carried from the visit before, unchanged: {lines.map(({ text }) => `“${text}”`).join(' ')}</dd>
));

export const SignedNote = ({ note }: { readonly note: Note }) => (
  <div className={styles.note}>
    <SignatureState note={note} />
    {note.notTreatedReason !== null && <Section title="Not treated"><p>{note.notTreatedReason}</p></Section>}
    <Section title="Note">
      <dl className={styles.texts}>
        {noteSections.map(({ key, title }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{note[key].trim() === '' ? <span className={styles.none}>Nothing written</span> : plainText(note[key])}</dd>
            <Carried lines={note.carriedLines.filter(({ section }) => section === key)} />
          </div>
        ))}
      </dl>
    </Section>
    {note.findings.length > 0 && (
      <Section title="Findings"><ul className={styles.findings}>{note.findings.map(({ id, summary }) => <li key={id}>{summary}</li>)}</ul></Section>
    )}
    {note.techniques.length > 0 && (
      <Section title="Techniques" flush><DataTable caption="Techniques of this visit" columns={columns} rows={note.techniques.map(lineOf)} rowKey={(line) => JSON.stringify(line)} /></Section>
    )}
    <Addenda note={note} />
  </div>
);
