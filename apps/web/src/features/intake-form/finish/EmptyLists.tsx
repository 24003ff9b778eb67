// Lists with nothing ticked are one line together, opened by a tap.
import { isDeclined, type IntakeAnswers } from '@legwork/clinical';
import { useText } from '../messages';
import { questionsOf, type FormScreen } from '../plan/form-plan';
import { lineState } from '../screens/line-state';
import { isScreenDone } from '../steps';
import { SummaryItem } from './SummaryItem';
import styles from './finish.module.css';

/** Fewer stay in their section. */
const fewestFolded = 2;

export function emptyLists(screens: readonly FormScreen[], given: IntakeAnswers): readonly FormScreen[] {
  const empty = screens.filter((screen) =>
    screen.kind === 'item' && screen.visible.item.kind === 'group' && isScreenDone(screen, given) &&
    questionsOf(screen).every((question) => lineState(question, given) === 'none' && !isDeclined(given[question.id])));
  return empty.length < fewestFolded ? [] : empty;
}

interface EmptyListsProps {
  readonly screens: readonly FormScreen[];
  readonly onChange: (step: string) => void;
}

export const EmptyLists = ({ screens, onChange }: EmptyListsProps) => {
  const text = useText();
  return (
    <details>
      <summary className={styles.item}>{text('summary.empty-lists', { count: screens.length })}</summary>
      <ul className={styles.inner}>{screens.map((screen) => <SummaryItem key={screen.id} screen={screen} onChange={() => onChange(screen.id)} />)}</ul>
    </details>
  );
};
