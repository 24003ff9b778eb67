// The letter that asks: edited until it is signed, then sent in one way or several, with the state of each; its papers.
import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { useSession, type Role } from '../../lib/session';
import { isTroubled } from '../../lib/mail-words';
import { urls } from '../../lib/urls';
import { LetterPapers } from '../../ui/letters/LetterPapers';
import { SignedLine } from '../../ui/letters/SignedLine';
import { ButtonLink } from '../../ui/links';
import { Loaded } from '../../ui/states/Loaded';
import { MailLine } from '../../ui/states/MailLine';
import { ClearanceLetter } from './ClearanceLetter';
import { LetterEditor } from './LetterEditor';
import { letterQuery, letterUrl, patientCopyUrl, type LetterState, type Sending } from './letter-queries';
import type { PartyField } from './party';
import { clearanceQuery } from './queries';
import { SendLetter } from './SendLetter';
import { sendWords } from './send-draft';
import styles from './clearances.module.css';

const Papers = ({ letter: { clearanceId, patientLanguage, signedAt } }: { readonly letter: LetterState }) => (
  <LetterPapers letter={{ name: 'Letter', url: letterUrl(clearanceId), isDraft: signedAt === null }} patientLanguage={patientLanguage} copyUrl={(language) => patientCopyUrl(clearanceId, language)} />
);

const SentLine = ({ sending: { way, recipient, at, byName, mail } }: { readonly sending: Sending }) => {
  const { clinic } = useSession();
  return (
    <li className={styles.sending}>
      <span><b>{sendWords[way].past}</b>{recipient !== null && <> to <span className={styles.address}>{recipient}</span></>}</span>
      <span className={styles.quiet}>{formatInstant(at, clinic.timeZone)}, {byName}</span>
      {mail !== null && <MailLine mail={mail} />}
    </li>
  );
};

const Sendings = ({ sendings }: { readonly sendings: readonly Sending[] }) => (
  <>
    <ul className={styles.documents} aria-label="Sent" aria-live="polite">{sendings.map((sending) => <SentLine key={sending.id} sending={sending} />)}</ul>
    {sendings.some(({ mail }) => isTroubled(mail)) && <p>Try again or give it up in the <ButtonLink to={urls.outbox()} variant="subtle" size="compact-sm">outbox</ButtonLink>, or send it another way here.</p>}
  </>
);

const Signed = ({ letter }: { readonly letter: LetterState }) => {
  const { data: clearance } = useQuery(clearanceQuery(letter.clearanceId));
  return (
    <>
      {letter.signedAt !== null && <SignedLine name={letter.signedName} role={letter.signedRole as Role} at={letter.signedAt} />}
      {letter.sendings.length > 0 && <Sendings sendings={letter.sendings} />}
      {letter.can.send && <SendLetter key={letter.sendings.length} letter={letter} />}
      <Papers letter={letter} />
      {clearance !== undefined && <ClearanceLetter letter={clearance.letter} />}
    </>
  );
};

export const LetterDesk = ({ clearanceId, PartyField }: { readonly clearanceId: string; readonly PartyField: PartyField }) => (
  <Loaded query={useQuery(letterQuery(clearanceId))} label="Loading the letter">
    {(letter) => (
      <div className={styles.form}>
        {letter.can.edit ? <><LetterEditor letter={letter} PartyField={PartyField} /><Papers letter={letter} /></> : <Signed letter={letter} />}
      </div>
    )}
  </Loaded>
);
