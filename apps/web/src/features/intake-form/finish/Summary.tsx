// All answers in short before signing: what is open first, then what does not fit together.
import { contradictions, contradictionText, sectionTitle, type SectionId } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import { StepFrame } from '../StepFrame';
import { isItemDone } from '../steps';
import { StopNotice } from '../StopNotice';
import { openCountWords } from './answer-words';
import { SummaryItem } from './SummaryItem';
import styles from './finish.module.css';

interface SummaryProps {
  readonly step: string;
  readonly onBack: (() => void) | undefined;
  readonly onChange: (step: string) => void;
  readonly onNext: () => void;
}

export const Summary = ({ step, onBack, onChange, onNext }: SummaryProps) => {
  const { answers, context, visible, dangers } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const shown = visible.filter(({ item }) => item.kind !== 'consent');
  const open = shown.filter((one) => !isItemDone(one, answers));
  const [firstOpen] = open;
  const doubts = contradictions(answers, context);
  const sections = [...new Set(shown.map(({ section }) => section))];
  const itemOf = (question: string): string | undefined => shown.find(({ questions }) => questions.some(({ id }) => id === question))?.item.id;

  return (
    <StepFrame
      step={step} title={text('summary.title')} help={text('summary.help')} onBack={onBack}
      onNext={firstOpen === undefined ? onNext : () => onChange(firstOpen.item.id)} nextWord={text(firstOpen === undefined ? 'summary.continue' : 'form.next')}
    >
      {dangers.map((danger) => <StopNotice key={danger.ruleId} danger={danger} />)}
      {open.length > 0 && <p className={styles.openCount} role="status">{openCountWords(messages, open.length)}</p>}
      {doubts.length > 0 && (
        <section className={styles.doubts}>
          <h2>{text('summary.check')}</h2>
          {doubts.map(({ id, questions }) => {
            const target = questions.map(itemOf).find((one) => one !== undefined);
            return (
              <div key={`${id}${questions.join()}`} className={styles.doubt}>
                <span>{contradictionText(messages, id)}</span>
                {target !== undefined && <Button variant="default" size="sm" onClick={() => onChange(target)}>{text('form.change')}</Button>}
              </div>
            );
          })}
        </section>
      )}
      {sections.map((section: SectionId) => (
        <section key={section}>
          <h2 className={styles.sectionTitle}>{sectionTitle(messages, section)}</h2>
          <ul className={styles.items}>
            {shown.filter((one) => one.section === section).map((one) => <SummaryItem key={one.item.id} visible={one} onChange={() => onChange(one.item.id)} />)}
          </ul>
        </section>
      ))}
    </StepFrame>
  );
};
