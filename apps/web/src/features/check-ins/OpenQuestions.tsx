// The questions a screening still waits for, one by one where "yes" is the good answer, in groups otherwise.
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { groupedQuestions, singleQuestions, withAnswer, type FactAnswers } from './check-in-questions';
import { QuestionGroup } from './QuestionGroup';
import type { Question } from './check-in-queries';
import styles from './check-in.module.css';

const yesNo = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

interface OpenQuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: FactAnswers;
  readonly onAnswers: (change: (before: FactAnswers) => FactAnswers) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (factId: string, on: boolean) => void;
}

export const OpenQuestions = ({ questions, ...rest }: OpenQuestionsProps) => (
  <>
    <div className={styles.singles}>
      {singleQuestions(questions).map(({ factId, question }) => {
        const value = rest.answers[factId];
        return (
          <SegmentedChoice
            key={factId} label={question} options={yesNo} value={value === undefined ? undefined : value === true ? 'yes' : 'no'}
            onChange={(chosen) => rest.onAnswers((before) => withAnswer(before, factId, chosen === 'yes'))}
          />
        );
      })}
    </div>
    <div className={styles.groups}>
      {groupedQuestions(questions).map((group) => <QuestionGroup key={group.title} group={group} {...rest} />)}
    </div>
  </>
);
