// After the check-in: only the questions that an answer has opened or that were left out.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { urls } from '../../lib/urls';
import { Section } from '../../ui/page/Section';
import { askableHere, withoutPlace, type FactAnswers } from './check-in-questions';
import { OpenQuestions } from './OpenQuestions';
import { recordAnswers, type OpenScreening } from './check-in-queries';
import styles from './check-in.module.css';

interface AskNowProps {
  readonly patientId: string;
  readonly sessionId: string | null;
  readonly screening: OpenScreening;
}

export const AskNow = ({ patientId, sessionId, screening }: AskNowProps) => {
  const [answers, setAnswers] = useState<FactAnswers>({});
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const questions = askableHere(screening.summary.questions);
  const isMedicineListOpen = questions.length < screening.summary.questions.length;
  const asked = new Set<string>(questions.map(({ factId }) => factId));
  const given = Object.entries(answers).filter(([factId]) => asked.has(factId));

  const record = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const facts = given.map(([factId, value]) => ({ factId, value: Array.isArray(value) ? value.map((place) => ({ ...place })) : (value as boolean | number | string) }));
      await recordAnswers(patientId, facts, sessionId);
      setAnswers({});
      setTicked(new Set());
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section title="Ask now" lead="These answers decide what may be done today.">
      <OpenQuestions
        questions={questions} answers={answers} onAnswers={setAnswers} ticked={ticked}
        onTick={(factId, on) => setTicked((before) => new Set(on ? [...before, factId] : [...before].filter((one) => one !== factId)))}
      />
      {isMedicineListOpen && <p>The medicine list is not settled: <Link to={urls.chart(patientId)}>record it in the chart</Link>.</p>}
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.finish}>
        <Button loading={busy} disabled={given.length === 0 || withoutPlace(questions, answers, ticked).length > 0} onClick={() => void record()}>Record answers</Button>
        <span className={styles.quiet}>{given.length} of {questions.length} answered</span>
      </div>
    </Section>
  );
};
