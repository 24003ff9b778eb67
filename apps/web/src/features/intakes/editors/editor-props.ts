import type { IntakeQuestion } from '@legwork/clinical';
import type { PlainDate } from '../../../lib/dates';
import type { AnswerValue } from '../queries';

/** One editor per form of answer. `value` is what was answered, of the form's shape; undefined while there is none. */
export interface EditorProps {
  readonly question: IntakeQuestion;
  readonly label: string;
  readonly value: AnswerValue | undefined;
  readonly onChange: (value: AnswerValue | undefined) => void;
  readonly today: PlainDate;
}
