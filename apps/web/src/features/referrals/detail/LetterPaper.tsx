// The letter as it leaves the house: letterhead, person, four parts, a line for the signature. Also what is printed.
import { useQuery } from '@tanstack/react-query';
import { formatDate, todayIn } from '../../../lib/dates';
import { useSession, useToday } from '../../../lib/session';
import { PersonDetail, PersonName } from '../../../ui/privacy/PersonName';
import { clinicQuery, patientQuery } from '../queries';
import type { Referral } from '../referral-words';
import { letterParts, partWords, type LetterTexts } from './letter-texts';
import styles from './letter.module.css';

interface LetterPaperProps {
  readonly referral: Referral;
  readonly texts: LetterTexts;
  /** On paper the person has a full name, also while names are hidden on the screen */
  readonly printed?: boolean;
}

const Person = ({ referral, printed }: { readonly referral: Referral; readonly printed: boolean }) => {
  const { data: patient } = useQuery(patientQuery(referral.patientId));
  const born = patient?.birthDate ?? null;
  const number = patient?.healthNumber ?? null;
  const shown = (text: string) => (printed ? text : <PersonDetail>{text}</PersonDetail>);
  return (
    <>
      {printed ? referral.patientName : <PersonName name={referral.patientName} />}
      {born !== null && <>, born {shown(formatDate(born))}</>}
      {number !== null && <>, health number {shown(number)}</>}
    </>
  );
};

export const LetterPaper = ({ referral, texts, printed = false }: LetterPaperProps) => {
  const { clinic: home } = useSession();
  const today = useToday();
  const { data: clinic } = useQuery(clinicQuery);
  const sentOn = referral.sentAt === null ? today : todayIn(home.timeZone, new Date(referral.sentAt));
  return (
    <article className={styles.paper} aria-label="Letter">
      <header className={styles.head}>
        <div className={styles.clinic}>{home.name}</div>
        {clinic?.phone !== undefined && clinic.phone !== null && <div>{clinic.phone}</div>}
      </header>
      <dl className={styles.address}>
        <dt>Date</dt><dd>{formatDate(sentOn)}</dd>
        <dt>To</dt><dd>{referral.toName}</dd>
        <dt>About</dt><dd><Person referral={referral} printed={printed} /></dd>
      </dl>
      {letterParts.filter((part) => texts[part].trim() !== '').map((part) => (
        <section key={part}>
          <h3 className={styles.part}>{partWords[part].title}</h3>
          <p className={styles.text}>{texts[part]}</p>
        </section>
      ))}
      <footer className={styles.signature}>
        <div className={styles.line}>{referral.ownerName}</div>
        <div className={styles.line}>Date</div>
      </footer>
    </article>
  );
};
