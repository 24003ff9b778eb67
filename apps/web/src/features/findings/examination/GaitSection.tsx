import { Textarea } from '@mantine/core';
import { Section } from '../../../ui/page/Section';
import { TextButton } from '../../../ui/TextButton';
import { GaitPhrases } from '../GaitPhrases';
import { Cell } from './Cell';
import { cellKey } from './examination-draft';
import type { RowTools } from './row-tools';
import { gaitRow, isWord } from './rows';
import styles from './sections.module.css';

const [words, steps] = gaitRow.measures;
const key = cellKey(gaitRow, 'none', words?.measure ?? 'text');
/** A phrase is added to what stands there already; all of it stays editable. */
export const GaitSection = ({ tools }: { readonly tools: RowTools }) => {
  const { draft, type } = tools.cells;
  const text = draft.cells[key] ?? '';
  const last = tools.last.get(key);
  const say = (phrase: string): void => type(key, text.trim() === '' ? phrase : `${text.trim()}; ${phrase}`);
  return (
    <Section title="Gait and posture">
      <Textarea
        data-cell={key} data-column="none text" label="What is seen" value={text} maxLength={2_000} autosize minRows={2}
        onFocus={() => tools.light(gaitRow, 'none')} onChange={(event) => type(key, event.currentTarget.value)}
        description={last === undefined ? undefined : `Last time: ${last.value}`}
      />
      {last !== undefined && <TextButton onClick={() => tools.carry(gaitRow, 'none')}>Same as last time</TextButton>}
      <GaitPhrases onSay={say} />
      {steps !== undefined && isWord(steps) && <div className={styles.steps}><span className={styles.label}>{steps.label}</span><Cell row={gaitRow} side="none" measure={steps} tools={tools} /></div>}
    </Section>
  );
};
