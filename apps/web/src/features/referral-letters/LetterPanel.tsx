// How our letter stands: written, signed, and its papers for the other side and for the patient.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import type { Role } from '../../lib/session';
import { LetterPapers } from '../../ui/letters/LetterPapers';
import { SignedLine } from '../../ui/letters/SignedLine';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { letterQuery, letterUrl, patientCopyUrl, referralKey, writeLetter, type LetterReferral, type LetterState } from './queries';
import { SignLetter } from './SignLetter';
import styles from './letters.module.css';

interface PartProps {
  readonly referral: LetterReferral;
  readonly letter: LetterState;
}

const Papers = ({ referral, letter }: PartProps) => (
  <LetterPapers
    letter={letter.can.print ? { name: letter.kind === 'report' ? 'Report' : 'Letter', url: letterUrl(referral.id), isDraft: letter.signedAt === null } : undefined}
    patientLanguage={letter.patientLanguage} copyUrl={(language) => patientCopyUrl(referral.id, language)}
  />
);

const Signed = ({ letter }: { readonly letter: LetterState }) => {
  if (letter.signedAt === null) return <p className={styles.quiet}>Not signed yet. Whoever sends it signs it; administration sends what is signed.</p>;
  return <SignedLine name={letter.signedName} role={letter.signedRole as Role} at={letter.signedAt} />;
};

/** The first words of a report come from the visits, findings and measures since the patient came. */
const BeginReport = ({ referral, letter }: PartProps) => {
  const client = useQueryClient();
  const begin = useMutation({
    mutationFn: (texts: NonNullable<LetterState['suggested']>) => writeLetter(referral, texts),
    onSuccess: () => client.invalidateQueries({ queryKey: referralKey(referral.id) }),
  });
  const { suggested } = letter;
  if (suggested === null) return <p className={styles.quiet}>{referral.status === 'seen' ? 'The report is written by clinical staff.' : 'The report is written once the patient was seen.'}</p>;
  return (
    <>
      <p>Whoever sent the patient waits for a report. It is drafted from the visits, findings and measurements here, and you edit it.</p>
      {begin.isError && <p role="alert" className={styles.failure}>{sentenceFor(begin.error)}</p>}
      <div><Button loading={begin.isPending} onClick={() => begin.mutate(suggested)}>Draft the report</Button></div>
    </>
  );
};

interface LetterPanelProps {
  readonly referral: LetterReferral;
  /** Saves what is typed; answers the version under which it is saved. */
  readonly settle: () => Promise<number>;
}

const Content = ({ referral, letter, settle }: PartProps & Pick<LetterPanelProps, 'settle'>) => {
  const [isSigning, setSigning] = useState(false);
  if (!letter.isWritten) return letter.kind === 'report' ? <div className={styles.panel}><BeginReport referral={referral} letter={letter} /></div> : <p className={styles.quiet}>Nothing is written yet.</p>;
  return (
    <div className={styles.panel}>
      <Signed letter={letter} />
      {letter.can.sign && <div><Button onClick={() => setSigning(true)}>Sign</Button></div>}
      <Papers referral={referral} letter={letter} />
      {isSigning && <SignLetter referral={referral} settle={settle} onClose={() => setSigning(false)} />}
    </div>
  );
};

export const LetterPanel = ({ referral, settle }: LetterPanelProps) => {
  const query = useQuery(letterQuery(referral));
  return (
    <Section title={referral.direction === 'inbound' ? 'Report back' : 'Signature and copies'}>
      <Loaded query={query} label="Loading the letter" loading={<LoadingState label="Loading the letter" blocks={[44, 44]} />}>{(letter) => <Content referral={referral} letter={letter} settle={settle} />}</Loaded>
    </Section>
  );
};
