// The screens of one section in short.
import type { FormScreen } from '../plan/form-plan';
import { SummaryItem } from './SummaryItem';
import styles from './finish.module.css';

interface SectionItemsProps {
  readonly screens: readonly FormScreen[];
  readonly onChange: (step: string) => void;
}

export const SectionItems = ({ screens, onChange }: SectionItemsProps) => (
  <ul className={styles.items}>
    {screens.map((screen) => <SummaryItem key={screen.id} screen={screen} onChange={() => onChange(screen.id)} />)}
  </ul>
);
