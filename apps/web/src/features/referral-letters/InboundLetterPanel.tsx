// What the letter says that brought the patient here, and what it does not say.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { AskReferrer } from './AskReferrer';
import { factsOf, InboundFields, type InboundTyped } from './InboundFields';
import { inboundParts, missingParts, partWords } from './inbound-words';
import { inboundLetterQuery, referralKey, writeInboundLetter, type InboundLetter, type LetterReferral } from './queries';
import styles from './letters.module.css';

const typedOf = ({ datedOn, question, diagnosis, precautions }: InboundLetter): InboundTyped => ({ datedOn: datedOn ?? '', question: question ?? '', diagnosis: diagnosis ?? '', precautions: precautions ?? '' });

const Edit = ({ letter, onDone }: { readonly letter: InboundLetter; readonly onDone: () => void }) => {
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(letter));
  const save = useMutation({
    mutationFn: () => writeInboundLetter(letter.referralId, letter.version, factsOf(typed)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: referralKey(letter.referralId) });
      onDone();
    },
  });
  return (
    <form
      className={styles.form} aria-label="What the letter says"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <InboundFields value={typed} onChange={(part) => setTyped({ ...typed, ...part })} error={save.error} />
      {save.isError && <p role="alert" className={styles.failure}>{sentenceFor(save.error)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onDone}>Cancel</Button>
        <Button type="submit" loading={save.isPending}>Save</Button>
      </div>
    </form>
  );
};

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
  if (mode === 'edit') return <Edit letter={letter} onDone={() => setMode('read')} />;
  const mayAsk = referral.can.steps.some((step) => step === 'ask-for-information');
  return (
    <div className={styles.panel}>
      <Said letter={letter} />
      <div className={styles.row}>
        {letter.can.edit && <Button variant="default" size="sm" onClick={() => setMode('edit')}>Type what it says</Button>}
        {mayAsk && <Button variant="default" size="sm" onClick={() => setMode('ask')}>Ask the referrer</Button>}
      </div>
      {mode === 'ask' && <AskReferrer referral={referral} missing={missingParts(letter)} onClose={() => setMode('read')} />}
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
