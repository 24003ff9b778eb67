// What the letter says that brought the patient here, and what it does not say.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { AskedByMail } from './AskedByMail';
import { AskReferrer } from './AskReferrer';
import { InboundLetterEdit } from './InboundLetterEdit';
import { inboundParts, missingParts, partWords } from './inbound-words';
import { inboundLetterQuery, type InboundLetter, type LetterReferral } from './queries';
import styles from './letters.module.css';

const shown = (letter: InboundLetter, part: (typeof inboundParts)[number]): string => {
  const value = letter[part];
  if (value === null) return 'The letter does not say';
  return part === 'datedOn' ? formatDate(value) : value;
};

const Said = ({ letter }: { readonly letter: InboundLetter }) => (
  <dl className={styles.facts}>
    {inboundParts.map((part) => (
      <div key={part}>
        <dt>{partWords[part].title}</dt>
        <dd className={letter[part] === null ? styles.quiet : styles.pre}>{shown(letter, part)}</dd>
      </div>
    ))}
  </dl>
);

const Content = ({ referral, letter }: { readonly referral: LetterReferral; readonly letter: InboundLetter }) => {
  const [mode, setMode] = useState<'read' | 'edit' | 'ask'>('read');
  if (mode === 'edit') return <InboundLetterEdit letter={letter} onDone={() => setMode('read')} />;
  const mayAsk = referral.can.steps.some((step) => step === 'ask-for-information');
  return (
    <div className={styles.panel}>
      <Said letter={letter} />
      <div className={styles.row}>
        {letter.can.edit && <Button variant="default" size="sm" onClick={() => setMode('edit')}>Type what it says</Button>}
        {mayAsk && <Button variant="default" size="sm" onClick={() => setMode('ask')}>Ask the referrer</Button>}
      </div>
      <AskedByMail asked={letter.asked} />
      {mode === 'ask' && <AskReferrer referral={referral} missing={missingParts(letter)} email={letter.askingEmail} onClose={() => setMode('read')} />}
    </div>
  );
};

export const InboundLetterPanel = ({ referral }: { readonly referral: LetterReferral }) => {
  const query = useQuery(inboundLetterQuery(referral));
  return (
    <Section title="What the letter says">
      <Loaded query={query} label="Loading what the letter says" loading={<LoadingState label="Loading what the letter says" blocks={[120]} />}>{(letter) => <Content referral={referral} letter={letter} />}</Loaded>
    </Section>
  );
};
