// The screens of one section in short. Lists with nothing ticked are one line together, opened by a tap.
import { isDeclined } from '@legwork/clinical';
import { useIntakeForm } from '../form-state';
import { useText } from '../messages';
import { questionsOf, type FormScreen } from '../plan/form-plan';
import { lineState } from '../screens/line-state';
import { isScreenDone } from '../steps';
import { SummaryItem } from './SummaryItem';
import styles from './finish.module.css';

interface SectionItemsProps {
  readonly screens: readonly FormScreen[];
  readonly onChange: (step: string) => void;
}

const fewestFolded = 2;

export const SectionItems = ({ screens, onChange }: SectionItemsProps) => {
  const { given } = useIntakeForm();
  const text = useText();
  const isEmptyList = (screen: FormScreen): boolean =>
    screen.kind === 'item' && screen.visible.item.kind === 'group' && isScreenDone(screen, given) &&
    questionsOf(screen).every((question) => lineState(question, given) === 'none' && !isDeclined(given[question.id]));
  const empty = screens.filter(isEmptyList);
  const isFolded = empty.length >= fewestFolded;
  const item = (screen: FormScreen) => <SummaryItem key={screen.id} screen={screen} onChange={() => onChange(screen.id)} />;
  return (
    <ul className={styles.items}>
      {screens.filter((screen) => !isFolded || !empty.includes(screen)).map(item)}
      {isFolded && (
        <li>
          <details>
            <summary className={styles.item}>{text('summary.empty-lists', { count: empty.length })}</summary>
            <ul className={styles.inner}>{empty.map(item)}</ul>
          </details>
        </li>
      )}
    </ul>
  );
};
