// Questions before a visit on the patient's page: one at a time, big numbers, kept on the device until the clinic has them.
import { Button } from '@mantine/core';
import type { IntakeLanguage } from '@legwork/clinical';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts/use-draft';
import { onReachable } from '../../../lib/online';
import { NumberScale } from '../NumberScale';
import { readQuestions, sendAnswers, type Questions } from './care-questions-api';
import { questionWords, type QuestionWords } from './question-words';
import { answersOf, stepsOf, type Given, type QuestionStep } from './question-steps';
import styles from './care-questions.module.css';

interface Kept {
  readonly given: Given;
  /** The day the last answer was given; null while it is not to be sent. */
  readonly finishedOn: string | null;
}

const nothing: Kept = { given: {}, finishedOn: null };
const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && 'given' in value && 'finishedOn' in value;

/** No answer of the server stands behind it: the line, not the words. */
const isUnreached = (cause: unknown): boolean => !(cause instanceof Problem) || cause.status >= 500 || cause.status === 0;

interface OneProps {
  readonly steps: readonly QuestionStep[];
  readonly at: number;
  readonly given: Given;
  readonly words: QuestionWords;
  readonly onGive: (step: QuestionStep, value: number | undefined) => void;
  readonly onGo: (at: number) => void;
  readonly onSend: () => void;
}

const One = ({ steps, at, given, words, onGive, onGo, onSend }: OneProps) => {
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const step = steps[at];
  if (step === undefined) return null;
  const { key, activity, text, intro, min, max, low, middle, high, optional } = step;
  const isLast = at === steps.length - 1;
  const isAnswered = given[key] !== undefined;
  return (
    <>
      <p ref={heading} tabIndex={-1} className={styles.count}>{words.of(at + 1, steps.length)}</p>
      <p className={styles.intro}>{intro}</p>
      <NumberScale key={key} label={activity === undefined ? text : `${activity}: ${text}`} min={min} max={max} low={low} middle={middle} high={high} value={given[key]} onChange={(value) => onGive(step, value)} large />
      <div className={styles.buttons}>
        {at > 0 && <Button variant="default" size="lg" onClick={() => onGo(at - 1)}>{words.back}</Button>}
        <Button size="lg" disabled={!isAnswered && !optional} onClick={() => (isLast ? onSend() : onGo(at + 1))}>{isLast ? words.send : isAnswered ? words.next : words.skip}</Button>
      </div>
    </>
  );
};

type Sending = 'no' | 'under-way' | 'unreached' | 'failed' | 'sent';

const Asked = ({ questions, language, today }: { readonly questions: Questions; readonly language: IntakeLanguage; readonly today: string }) => {
  const words = questionWords[language];
  const steps = useMemo(() => stepsOf(questions, language), [questions, language]);
  const { value: { given, finishedOn }, set, ready, clear } = useDraft<Kept>(`care-questions:${questions.requestId}`, nothing, isKept);
  const [at, setAt] = useState<number>();
  const [sending, setSending] = useState<Sending>('no');
  const send = useCallback((answeredOn: string, answers: Given): void => {
    setSending('under-way');
    sendAnswers({ requestId: questions.requestId, answeredOn, answers: answersOf(steps, answers) }).then(() => {
      setSending('sent');
      void clear();
    }, (cause: unknown) => setSending(isUnreached(cause) ? 'unreached' : 'failed'));
  }, [questions.requestId, steps, clear]);
  // What was finished without a line goes as soon as there is one, in this visit or a later one.
  useEffect(() => {
    if (!ready || finishedOn === null || sending === 'under-way' || sending === 'sent' || sending === 'failed') return undefined;
    if (sending === 'no') send(finishedOn, given);
    return onReachable(() => send(finishedOn, given));
  }, [ready, finishedOn, given, sending, send]);
  if (sending === 'sent') return <p role="status" className={styles.thanks}>{words.thanks}</p>;
  if (steps.length === 0) return null;
  const hasBegun = Object.keys(given).length > 0;
  return (
    <section className={styles.card} aria-label={words.title}>
      <h2>{words.title}</h2>
      {finishedOn !== null && (sending === 'unreached' || sending === 'failed')
        ? <><p role="status" className={styles.intro}>{sending === 'unreached' ? words.kept : words.failed}</p><Button size="lg" onClick={() => send(finishedOn, given)}>{words.again}</Button></>
        : at === undefined
          ? <><p className={styles.intro}>{words.lead(steps.length)}</p><Button size="lg" disabled={!ready} onClick={() => setAt(hasBegun ? Math.max(0, steps.findIndex(({ key }) => given[key] === undefined)) : 0)}>{hasBegun ? words.goOn : words.begin}</Button></>
          : (
            <One
              key={at} steps={steps} at={at} given={given} words={words} onGo={setAt} onSend={() => set((before) => ({ ...before, finishedOn: today }))}
              onGive={({ key }, value) => set((before) => {
                const { [key]: _before, ...others } = before.given;
                return { ...before, given: value === undefined ? others : { ...others, [key]: value } };
              })}
            />
          )}
    </section>
  );
};

/** Nothing is shown while nothing is asked, or while nobody can say. */
export const CareQuestions = ({ language, today }: { readonly language: IntakeLanguage; readonly today: string }) => {
  const [questions, setQuestions] = useState<Questions | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = (): void => void readQuestions().then((asked) => { if (isCurrent && asked !== null) setQuestions(asked); }, () => undefined);
    ask();
    const stop = onReachable(ask);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return questions === null ? null : <Asked key={questions.requestId} questions={questions} language={language} today={today} />;
};
