// The field for one fact by its id, for screens that ask a few of them in the middle of something else.
import { AnswerField } from './AnswerField';
import { recordable, type Answer } from './answer-shape';

interface FactFieldProps {
  readonly factId: string;
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer | undefined) => void;
  readonly error?: string | undefined;
}

/** Nothing for a fact that is not recorded by people. */
export const FactField = ({ factId, ...rest }: FactFieldProps) => {
  const asked = recordable.find((one) => one.factId === factId);
  return asked === undefined ? null : <AnswerField asked={asked} {...rest} />;
};
