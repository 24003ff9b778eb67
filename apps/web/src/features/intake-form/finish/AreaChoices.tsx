// Sensitive areas: yes, no, or to be asked each time. What is not said is not agreed.
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import type { AreaChoice } from '../link-api';
import { useText } from '../messages';
import type { SensitiveArea } from './sensitive-areas';
import styles from './finish.module.css';

export type AreaChoices = Readonly<Partial<Record<SensitiveArea, AreaChoice['choice']>>>;

interface AreaChoicesProps {
  readonly areas: readonly SensitiveArea[];
  readonly value: AreaChoices;
  readonly onChange: (value: AreaChoices) => void;
}

export const AreaChoicesField = ({ areas, value, onChange }: AreaChoicesProps) => {
  const text = useText();
  const options = [
    { value: 'granted', label: text('areas.yes') }, { value: 'refused', label: text('areas.no') }, { value: 'ask-each-time', label: text('areas.ask') },
  ] as const;
  return (
    <section className={styles.areas} aria-labelledby="areas-title">
      <h2 id="areas-title" className={styles.subtitle}>{text('areas.title')}</h2>
      <p>{text('areas.lead')}</p>
      {areas.map((area) => (
        <SegmentedChoice key={area} label={text(`areas.${area}`)} options={options} value={value[area]} onChange={(choice) => onChange({ ...value, [area]: choice })} />
      ))}
    </section>
  );
};
