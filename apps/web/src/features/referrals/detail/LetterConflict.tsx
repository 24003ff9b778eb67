import { Button } from '@mantine/core';
import type { Autosave } from '../../../lib/autosave/use-autosave';
import { conflictingFields } from '../../../lib/autosave/merge-sections';
import forms from '../../../ui/forms/form.module.css';
import { partWords, type LetterPart, type LetterTexts } from './letter-texts';
import styles from './detail.module.css';

const titles: Readonly<Record<string, string>> = { reason: 'Reason', question: 'Question to answer' };

const titleOf = (field: string): string => titles[field] ?? partWords[field as LetterPart].title;

/** Two people changed the same text: both versions, and a choice. Nothing is thrown away before it is made. */
export const LetterConflict = ({ letter }: { readonly letter: Autosave<LetterTexts> }) => {
  const { state, value, resolve } = letter;
  if (state.kind !== 'conflict') return null;
  const theirs = state.theirs.value;
  const fields = conflictingFields(state.base, value, theirs) as (keyof LetterTexts)[];
  return (
    <div className={styles.conflict} role="alert">
      <p><b>Somebody else changed the same text.</b> Choose what stays.</p>
      {fields.map((field) => (
        <div key={field} className={styles.versions}>
          <div><h3>{titleOf(field)}, yours</h3><p className={styles.pre}>{value[field]}</p></div>
          <div><h3>{titleOf(field)}, theirs</h3><p className={styles.pre}>{theirs[field]}</p></div>
        </div>
      ))}
      <div className={forms.buttons}>
        <Button variant="default" onClick={() => resolve('theirs')}>Take theirs</Button>
        <Button onClick={() => resolve('mine')}>Keep mine</Button>
      </div>
    </div>
  );
};
