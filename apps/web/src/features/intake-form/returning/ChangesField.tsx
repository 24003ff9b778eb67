// What has changed since the earlier form: any of a few, or nothing.
import { changeKinds, valueText, type ChangeSince } from '@legwork/clinical';
import { IconCheck } from '@tabler/icons-react';
import { useMessages } from '../messages';
import { isRecord, type FieldProps } from '../fields/field';
import fieldStyles from '../fields/fields.module.css';
import styles from '../screens/screens.module.css';

const chosenIn = (value: unknown): readonly ChangeSince[] => {
  const chosen: unknown = isRecord(value) ? value.chosen : undefined;
  return Array.isArray(chosen) ? changeKinds.filter((kind) => chosen.includes(kind)) : [];
};

export const ChangesField = ({ question, value, onChange, label, onSettled }: FieldProps) => {
  const messages = useMessages();
  const chosen = chosenIn(value);
  const toggle = (kind: ChangeSince): void => {
    const others = chosen.filter((one) => one !== kind && one !== 'nothing');
    onChange({ chosen: chosen.includes(kind) ? others : [...others, kind] });
  };
  const words = (kind: ChangeSince): string => valueText(messages, question.id, kind);
  return (
    <div className={fieldStyles.field} role="group" aria-label={label}>
      <ul className={styles.lines}>
        {changeKinds.filter((kind) => kind !== 'nothing').map((kind) => (
          <li key={kind} className={styles.line} data-ticked={chosen.includes(kind) || undefined}>
            <label className={styles.tick}>
              <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
              <span className={styles.box} aria-hidden>{chosen.includes(kind) && <IconCheck size={18} stroke={3} />}</span>
              <span>{words(kind)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className={fieldStyles.big} aria-pressed={chosen.includes('nothing')} onClick={() => { onChange({ chosen: ['nothing'] }); onSettled?.(); }}>
        {words('nothing')}
      </button>
    </div>
  );
};
