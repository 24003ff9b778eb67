// The frame of every screen of the form: progress above, Back and Next within reach of the thumb below.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { useTabTitle } from '../../ui/page/use-tab-title';
import { useIntakeForm } from './form-state';
import { LanguageSwitch } from './language/LanguageSwitch';
import { useText } from './messages';
import { SavedLine } from './SavedLine';
import { partOf } from './steps';
import styles from './frame.module.css';

interface StepFrameProps {
  readonly step: string;
  readonly title: string;
  readonly help?: string | undefined;
  readonly children: ReactNode;
  readonly onBack: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly nextWord?: string;
  readonly isBusy?: boolean;
  /** Room for a picture beside its details. */
  readonly isWide?: boolean;
}

export const StepFrame = ({ step, title, help, children, onBack, onNext, nextWord, isBusy = false, isWide = false }: StepFrameProps) => {
  const { intake, plan, minutes } = useIntakeForm();
  const text = useText();
  useTabTitle(text('open.title'));

  const { at, of } = partOf(step, plan);
  const left = minutes === 1 ? text('form.minute-left') : text('form.minutes-left', { minutes });
  return (
    <div className={classNames(styles.frame, isWide && styles.wide)}>
      <header className={styles.header}>
        <div className={styles.headerRow}>
          <span className={styles.clinic}>{intake.clinicName}</span>
          <LanguageSwitch isOpen />
        </div>
        <div className={styles.headerRow}>
          <p className={styles.progressText}>{text('form.progress', { at, of })} · {left}</p>
          <SavedLine />
        </div>
        <progress className={styles.progress} max={of} value={at} aria-label={text('form.section-of', { at, of })} />
      </header>
      <main className={styles.content}>
        <div className={styles.headline}>
          <h1 tabIndex={-1} className={styles.title}>{title}</h1>
          {help !== undefined && <p className={styles.help}>{help}</p>}
        </div>
        {children}
      </main>
      <footer className={styles.footer}>
        <Button variant="default" size="lg" disabled={onBack === undefined} leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>{text('form.back')}</Button>
        {onNext !== undefined && (
          <Button className={styles.next} size="lg" loading={isBusy} rightSection={<IconArrowRight size={18} aria-hidden />} onClick={onNext}>{nextWord ?? text('form.next')}</Button>
        )}
      </footer>
    </div>
  );
};
