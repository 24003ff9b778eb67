// The next open slot of a phrase: its choices as buttons, so that a phrase is finished without a keyboard.
import { choicesOf, slotsIn, type TextRange } from './phrases';
import styles from './quick.module.css';

interface SlotChoicesProps {
  readonly section: string;
  readonly value: string;
  readonly onFill: (slot: TextRange, words: string) => void;
}

export const SlotChoices = ({ section, value, onFill }: SlotChoicesProps) => {
  const slot = slotsIn(value).find((one) => choicesOf(value, one).length > 0);
  if (slot === undefined) return null;
  return (
    <div className={styles.quick} role="group" aria-label={`${section}: fill the phrase`} data-print="hide">
      <ul className={styles.list}>
        {choicesOf(value, slot).map((words) => <li key={words}><button type="button" className={styles.all} onClick={() => onFill(slot, words)}>{words}</button></li>)}
      </ul>
    </div>
  );
};
