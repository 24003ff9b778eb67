// Questions of one thought: tick what applies, then "none of these" answers the rest with no.
import { Select } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { TextButton } from '../../ui/TextButton';
import { isThere, isTickable, withAnswer, withNoneOfTheRest, type FactAnswers, type QuestionGroup as Group } from './check-in-questions';
import { PlacesSelect } from './PlacesSelect';
import type { Question } from './check-in-queries';
import { inShort } from './short-questions';
import styles from './check-in.module.css';

interface QuestionGroupProps {
  readonly group: Group;
  readonly answers: FactAnswers;
  readonly onAnswers: (change: (before: FactAnswers) => FactAnswers) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (factId: string, on: boolean) => void;
}

/** The answer in place: a number, or one of a few words. */
const Measured = ({ question, answers, onAnswers }: Pick<QuestionGroupProps, 'answers' | 'onAnswers'> & { readonly question: Question }) => {
  const { factId, question: words, range, choices } = question;
  const value = answers[factId];
  if (choices !== null) {
    return <Select label={words} data={choices.map((choice) => ({ value: choice, label: choice.replaceAll('-', ' ') }))} value={typeof value === 'string' ? value : null} onChange={(chosen) => onAnswers((before) => withAnswer(before, factId, chosen ?? undefined))} clearable />;
  }
  return (
    <NumberStepper
      label={words} value={typeof value === 'number' ? value : undefined} min={range?.min ?? 0} max={range?.max ?? 9_999} step={range?.integer === false ? 0.1 : 1}
      {...(range === null ? {} : { unit: range.unit })} onChange={(typed) => onAnswers((before) => withAnswer(before, factId, typed))}
    />
  );
};

/** So few that reading them and ticking them is the same. */
const fewQuestions = 2;

/** Asked in a few words first: one tap leaves the group, the other opens it line by line, each question in full. */
const InShort = ({ questions }: { readonly questions: readonly Question[] }) => <p className={styles.aloud}>{inShort(questions)}</p>;

export const QuestionGroup = ({ group, answers, onAnswers, ticked, onTick }: QuestionGroupProps) => {
  const id = useId();
  const tickable = group.questions.filter(isTickable);
  const measured = group.questions.filter((question) => !isTickable(question));
  const open = tickable.filter(({ factId }) => answers[factId] === undefined && !ticked.has(factId));
  const isAnyYes = tickable.some((question) => isThere(question, answers, ticked));
  const [asked, setAsked] = useState(false);
  const isOpened = asked || isAnyYes || tickable.length <= fewQuestions;
  const tick = (question: Question, on: boolean): void => {
    onTick(question.factId, on);
    onAnswers((before) => withAnswer(before, question.factId, on && !question.places ? true : undefined));
  };
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-state`}>
      <legend className={styles.groupTitle}>{group.title}</legend>
      {!isOpened && <InShort questions={tickable} />}
      <div className={styles.ticks}>
        {isOpened && tickable.map((question) => {
          const yes = isThere(question, answers, ticked);
          return (
            <label key={question.factId} className={styles.tick} data-no={(!yes && answers[question.factId] !== undefined) || undefined}>
              <input type="checkbox" checked={yes} onChange={(event) => tick(question, event.target.checked)} />
              <IconCheck size={16} className={styles.tickMark} aria-hidden />
              <span>{question.question}</span>
            </label>
          );
        })}
        {open.length > 0 && (
          <button type="button" className={styles.none} onClick={() => onAnswers((before) => withNoneOfTheRest(open, before))}>
            {isAnyYes ? 'None of the others' : 'None of these'}
          </button>
        )}
        {!isOpened && open.length > 0 && <button type="button" className={styles.some} onClick={() => setAsked(true)}>Some apply</button>}
        <p id={`${id}-state`} className={styles.groupState} aria-live="polite">
          {tickable.length > 0 && open.length === 0 && (isAnyYes ? 'Answered; the others: no' : 'Answered: none of these')}
        </p>
        {!isOpened && open.length === 0 && <TextButton onClick={() => setAsked(true)}>Change</TextButton>}
      </div>
      <div className={styles.places}>
        {tickable.filter((question) => question.places && isThere(question, answers, ticked)).map(({ factId, question }) => {
        const value = answers[factId];
        return <PlacesSelect key={factId} label={question} help={Array.isArray(value) ? undefined : 'Say where, or take the tick back.'} value={Array.isArray(value) ? value : []} onChange={(places) => onAnswers((before) => withAnswer(before, factId, places.length === 0 ? undefined : places))} />;
        })}
      </div>
      {measured.length > 0 && <div className={styles.measured}>{measured.map((question) => <Measured key={question.factId} question={question} answers={answers} onAnswers={onAnswers} />)}</div>}
    </fieldset>
  );
};
