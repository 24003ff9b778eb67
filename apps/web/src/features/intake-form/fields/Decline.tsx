// "Not sure" and "Rather not say": answers too, always within reach and never in the way.
import { isDeclined, notSure, ratherNotSay, type QuestionId } from '@legwork/clinical';
import { useText } from '../messages';
import { isRecord } from './field';
import styles from './fields.module.css';

/** Questions people may know the answer to and want to keep to themselves. */
const personal: ReadonlySet<QuestionId> = new Set(['sx.sexualDysfunctionNew', 'hx.ivDrugOrSpinalProcedure']);

export const declineFor = (id: QuestionId) =>
  personal.has(id) ? { value: ratherNotSay, word: 'form.rather-not-say' as const } : { value: notSure, word: 'form.not-sure' as const };

interface DeclineProps {
  readonly id: QuestionId;
  readonly value: unknown;
  readonly onDecline: (value: unknown) => void;
  /** The question, for screen readers where several stand on one screen. */
  readonly about?: string;
}

export const Decline = ({ id, value, onDecline, about }: DeclineProps) => {
  const text = useText();
  const { value: declined, word } = declineFor(id);
  return (
    <button type="button" className={styles.decline} aria-pressed={isDeclined(value)} aria-label={about === undefined ? undefined : `${text(word)}: ${about}`} onClick={() => onDecline(declined)}>
      {text(isRecord(value) && value.ratherNotSay === true ? 'form.rather-not-say' : word)}
    </button>
  );
};
