// The open page: greeting, stage, exercises to mark, agreement, when to call. `questions` is the place of measures that are due.
import { Button } from '@mantine/core';
import type { IntakeLanguage } from '@legwork/clinical';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTabTitle } from '../../ui/page/use-tab-title';
import { PatientPageView } from '../../patient-page/PatientPageView';
import { Agree } from './Agree';
import { documentUrl, type Care } from './care-api';
import { careWords } from './care-words';
import { MarkDone } from './MarkDone';
import { useMarks } from './use-marks';
import styles from './care.module.css';

interface CarePageScreenProps {
  readonly care: Care;
  readonly language: IntakeLanguage;
  readonly languages: ReactNode;
  readonly questions?: ReactNode;
  readonly onCare: (care: Care) => void;
}

export const CarePageScreen = ({ care, language, languages, questions, onCare }: CarePageScreenProps) => {
  const words = careWords[language];
  const marks = useMarks(care);
  useTabTitle(words.title);
  return (
    <main className={styles.page}>
      <div className={styles.top}><p className={styles.clinic}>{care.clinicName}</p>{languages}</div>
      <h1>{words.hello(care.firstName)}</h1>
      <p className={styles.plan}>{care.planTitle}</p>
      <p role="status" className={styles.state}>{marks.isWaiting ? words.kept : marks.isSent ? words.sent : ''}</p>
      {questions}
      <PatientPageView
        page={care.page} phone={care.clinicPhone} emergencyNumber={care.emergencyNumber}
        below={(exercise) => <MarkDone exercise={exercise} today={care.today} marks={marks} words={words} />}
      />
      <Agree care={care} language={language} onAnswer={onCare} />
      <Button component="a" href={documentUrl(language)} variant="default" size="lg" leftSection={<IconDownload size={20} aria-hidden />}>{words.paper}</Button>
    </main>
  );
};
