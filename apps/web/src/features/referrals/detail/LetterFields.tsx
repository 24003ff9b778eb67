// The letter while it is a draft: saved as it is typed, with a way out when two people wrote at once.
import { Button, Textarea } from '@mantine/core';
import { Section } from '../../../ui/page/Section';
import { SaveLine } from '../../../ui/states/SaveLine';
import { LetterConflict } from './LetterConflict';
import { letterParts, partWords, type LetterTexts } from './letter-texts';
import type { ReferralDesk } from './use-referral-desk';
import styles from './detail.module.css';

interface LetterFieldsProps {
  readonly desk: ReferralDesk;
  readonly onPrint: () => void;
}

export const LetterFields = ({ desk, onPrint }: LetterFieldsProps) => {
  const { value, change, state } = desk.letter;
  const isInbound = desk.referral.direction === 'inbound';
  const field = (name: keyof LetterTexts) => ({
    value: value[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const text = event.currentTarget.value;
      change((previous) => ({ ...previous, [name]: text }));
    },
  });
  return (
    <Section
      title={isInbound ? 'Report' : 'Letter'}
      actions={<><SaveLine state={state} /><Button variant="default" size="sm" onClick={onPrint}>Print</Button></>}
    >
      <div className={styles.fields}>
        <LetterConflict letter={desk.letter} />
        {!isInbound && <Textarea label="Reason" description="Why, in a sentence." autosize minRows={1} maxRows={8} maxLength={2000} {...field('reason')} />}
        {!isInbound && <Textarea label="Question to answer" autosize minRows={1} maxRows={8} maxLength={2000} {...field('question')} />}
        {letterParts.map((part) => (
          <Textarea key={part} label={partWords[part].title} description={partWords[part].hint} autosize minRows={3} maxRows={20} maxLength={8000} {...field(part)} />
        ))}
      </div>
    </Section>
  );
};
