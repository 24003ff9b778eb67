// One reader's sentences, to be copied or printed. The patient's come in the patient's language; the others are English.
import { explain, explainToPatient, patientWordsIn, type Explained, type ExplanationReader, type Explanation, type IntakeLanguage } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { copyText } from '../../../ui/notices/copy-text';
import { Section } from '../../../ui/page/Section';
import type { Screening } from '../screening-queries';
import { explainedOf } from './explained';
import styles from './explanation.module.css';

const titles: Readonly<Record<ExplanationReader, string>> = { clinician: 'For the clinician', patient: 'For the patient', letter: 'For the referral letter' };

interface ExplanationTextProps {
  readonly screening: Screening;
  readonly reader: ExplanationReader;
  /** Of the patient's text. */
  readonly language: IntakeLanguage;
}

const explanationFor = (explained: Explained, reader: ExplanationReader, language: IntakeLanguage): Explanation =>
  (reader === 'patient' ? explainToPatient(explained, patientWordsIn[language]) : explain[reader](explained));

export const ExplanationText = ({ screening, reader, language }: ExplanationTextProps) => {
  const { headline, sentences } = explanationFor(explainedOf(screening), reader, language);
  return (
    <Section
      title={titles[reader]}
      actions={(
        <span className={styles.ways} data-print="hide">
          <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copyText([headline, ...sentences].join('\n\n'))}>Copy</Button>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>Print</Button>
        </span>
      )}
    >
      <div className={styles.text} lang={reader === 'patient' ? language : undefined}>
        <p className={styles.headline}>{headline}</p>
        {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </Section>
  );
};
