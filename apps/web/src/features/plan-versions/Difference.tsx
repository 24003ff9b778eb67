// What changed between two versions, line by line: what was and what is.
import { IconArrowRight, IconArrowsSort, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import type { PlanChanges } from './life-queries';
import styles from './plan-versions.module.css';

type Change = PlanChanges[number];

const marks = {
  added: { word: 'Added', Icon: IconPlus }, removed: { word: 'Removed', Icon: IconMinus }, changed: { word: 'Changed', Icon: IconPencil }, moved: { word: 'New order', Icon: IconArrowsSort },
} as const;
const parts: Readonly<Record<Change['part'], string>> = { plan: 'plan', goal: 'goal', technique: 'technique', exercise: 'home exercise' };

const Fields = ({ kind, fields }: Pick<Change, 'kind' | 'fields'>) => (fields.length === 0 ? null : (
  <dl className={styles.fields}>
    {fields.map(({ field, before, after }) => (
      <div key={field}>
        <dt>{field}</dt>
        <dd>{kind === 'added' ? after : <><del>{before}</del> <IconArrowRight size={14} aria-label="to" /> <ins>{after}</ins></>}</dd>
      </div>
    ))}
  </dl>
));

export const Difference = ({ lines }: { readonly lines: PlanChanges }) => {
  if (lines.length === 0) return <p className={styles.quiet}>Nothing differs.</p>;
  return (
    <ul className={styles.differences}>
      {lines.map(({ kind, part, line, fields }) => {
        const { word, Icon } = marks[kind];
        return (
          <li key={`${kind}${part}${line}`} data-kind={kind}>
            <p><Icon size={16} aria-hidden /> <strong>{word}</strong>{part === 'plan' ? '' : ` ${parts[part]}`}{part === 'plan' ? '' : `: ${line}`}</p>
            <Fields kind={kind} fields={fields} />
          </li>
        );
      })}
    </ul>
  );
};
