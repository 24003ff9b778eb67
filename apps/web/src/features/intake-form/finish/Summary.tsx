// Everything once more in short, before it is signed: what is open, what does not fit together, what was answered.
import { contradictionText, sectionTitle, type SectionId } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { DangerNote } from '../danger/DangerNote';
import { useIntakeForm } from '../form-state';
import { useMessages, useText } from '../messages';
import { laterTables, useLaterPart } from '../parts/later-tables';
import { questionsOf } from '../plan/form-plan';
import { StepFrame } from '../StepFrame';
import { isConsent, isScreenDone } from '../steps';
import { openCountWords } from './answer-words';
import { EmptyLists, emptyLists } from './EmptyLists';
import { SectionItems } from './SectionItems';
import styles from './finish.module.css';

interface SummaryProps {
  readonly step: string;
  readonly onBack: (() => void) | undefined;
  readonly onChange: (step: string) => void;
  readonly onNext: () => void;
}

export const Summary = ({ step, onBack, onChange, onNext }: SummaryProps) => {
  const { given, context, plan, dangers } = useIntakeForm();
  const messages = useMessages();
  const text = useText();
  const meaning = useLaterPart(laterTables.meaning);
  const shown = plan.filter((screen) => !isConsent(screen));
  const open = shown.filter((screen) => !isScreenDone(screen, given));
  const [firstOpen] = open;
  const doubts = meaning?.contradictions(given, context) ?? [];
  const empty = emptyLists(shown, given);
  const told = shown.filter((screen) => !empty.includes(screen));
  const sections = [...new Set(told.map(({ section }) => section))];
  const screenOf = (question: string): string | undefined => shown.find((screen) => questionsOf(screen).some(({ id }) => id === question))?.id;

  return (
    <StepFrame
      step={step} title={text('summary.title')} help={text('summary.help')} onBack={onBack}
      onNext={firstOpen === undefined ? onNext : () => onChange(firstOpen.id)} nextWord={text(firstOpen === undefined ? 'summary.continue' : 'form.next')}
    >
      {dangers.map((danger) => <DangerNote key={danger.ruleId} danger={danger} />)}
      {open.length > 0 && <p className={styles.openCount} role="status">{openCountWords(messages, open.length)}</p>}
      {doubts.length > 0 && (
        <section className={styles.doubts}>
          <h2>{text('summary.check')}</h2>
          {doubts.map(({ id, questions }) => {
            const target = questions.map(screenOf).find((one) => one !== undefined);
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
          <SectionItems screens={told.filter((screen) => screen.section === section)} onChange={onChange} />
        </section>
      ))}
      {empty.length > 0 && <EmptyLists screens={empty} onChange={onChange} />}
    </StepFrame>
  );
};
