// What is not signed yet, the oldest first: one's own, what waits for one's co-signature, and how much each person has open.
import { Link } from '@tanstack/react-router';
import { formatDate } from '../../lib/dates';
import { urls } from '../../lib/urls';
import { classNames } from '../../ui/class-names';
import { PersonName } from '../../ui/privacy/PersonName';
import type { UnsignedNote, UnsignedNotes as Unsigned } from './queries';
import { visitTypeWords } from './visit-words';
import styles from './unsigned.module.css';

const ageWords = (days: number): string => {
  if (days === 0) return 'today';
  return days === 1 ? '1 day' : `${days} days`;
};

const stateWords: Readonly<Record<UnsignedNote['state'], string | undefined>> = { draft: undefined, returned: 'returned to you', 'awaiting-co-signature': 'waits for co-signature' };

const visitWords = (note: UnsignedNote): string => (note.visitType === 'not-treated' ? 'Not treated' : visitTypeWords[note.visitType]);

const Age = ({ days, overdue }: { readonly days: number; readonly overdue: boolean }) => (
  <span className={classNames(styles.age, overdue && styles.overdue)}>{overdue && <span className={styles.word}>Overdue, </span>}{ageWords(days)}</span>
);

const Row = ({ note, isMine }: { readonly note: UnsignedNote; readonly isMine: boolean }) => (
  <li className={styles.row}>
    <div className={styles.text}>
      <Link className={styles.name} to={urls.session(note.sessionId)}><PersonName name={note.patientName} /></Link>
      <span className={styles.detail}>{[visitWords(note), formatDate(note.visitDate), isMine ? stateWords[note.state] : note.authorName].filter(Boolean).join(' · ')}</span>
    </div>
    <Age days={note.days} overdue={note.overdue} />
  </li>
);

const List = ({ title, notes, isMine }: { readonly title: string; readonly notes: readonly UnsignedNote[]; readonly isMine: boolean }) => (notes.length === 0 ? null : (
  <div>
    <h3 className={styles.heading}>{title}</h3>
    <ul className={styles.rows}>{notes.map((note) => <Row key={note.sessionId} note={note} isMine={isMine} />)}</ul>
  </div>
));

const People = ({ people }: { readonly people: NonNullable<Unsigned['byPerson']> }) => (
  <div>
    <h3 className={styles.heading}>By person</h3>
    <ul className={styles.rows}>
      {people.map(({ memberId, displayName, count, overdue, days }) => (
        <li key={memberId} className={styles.row}>
          <div className={styles.text}>
            <span className={styles.name}>{displayName}</span>
            <span className={styles.detail}>{[`${count} not signed`, overdue === 0 ? undefined : `${overdue} overdue`].filter(Boolean).join(' · ')}</span>
          </div>
          <Age days={days} overdue={overdue > 0} />
        </li>
      ))}
    </ul>
  </div>
);

export const UnsignedNotes = ({ unsigned: { mine, waiting, byPerson } }: { readonly unsigned: Unsigned }) => {
  const people = byPerson ?? [];
  if (mine.length === 0 && waiting.length === 0 && people.length === 0) return <p className={styles.none}>All notes are signed.</p>;
  return (
    <>
      <List title="Waiting for your signature" notes={waiting} isMine={false} />
      <List title="Yours" notes={mine} isMine />
      {people.length > 0 && <People people={people} />}
    </>
  );
};
