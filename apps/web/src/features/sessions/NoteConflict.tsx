// Two people changed the same section: both texts side by side, one choice per section, nothing thrown away unseen.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SaveState } from '../../lib/autosave/autosave-queue';
import { conflictingFields } from '../../lib/autosave/merge-sections';
import { formatDate } from '../../lib/dates';
import { Section } from '../../ui/page/Section';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { noteSections, settled, type ConflictChoice, type NoteField, type NoteText } from './note-sections';
import type { NoteAutosave, TechniquesAutosave } from './use-note';
import { mergeLinesBy } from './technique-lines';
import { techniqueTitle } from './technique-words';
import { visitTypeNames } from './visit-types';
import styles from './conflict.module.css';

const fieldNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(noteSections.map(({ key, title }) => [key, title])), visitType: 'Visit type', visitDate: 'Visit date', notTreatedReason: 'Reason not treated',
};

const isText = (field: NoteField): boolean => noteSections.some(({ key }) => key === field);

const shown = (text: NoteText, field: NoteField): string => {
  if (field === 'visitType') return visitTypeNames[text.visitType];
  return field === 'visitDate' ? formatDate(text.visitDate) : (text[field] ?? '');
};

type Clash = Extract<SaveState<unknown>, { kind: 'conflict' }>;

/** Who wrote what: another person, or this person on this device in an earlier visit to the screen. */
const clashWords: Readonly<Record<Clash['whose'], { readonly title: (what: string) => string; readonly mine: string; readonly theirs: string }>> = {
  server: { title: (what) => `Somebody else changed ${what}`, mine: 'Mine', theirs: 'Theirs' },
  device: { title: (what) => `Earlier changes to ${what} were left on this device`, mine: 'Typed now', theirs: 'Left on this device' },
};

const optionsOf = ({ whose }: Clash) => [
  { value: 'mine', label: whose === 'server' ? 'Keep mine' : 'Keep what is typed now' }, { value: 'theirs', label: whose === 'server' ? 'Take theirs' : 'Take what was left' },
  { value: 'both', label: 'Keep both' },
] as const;

export const NoteConflict = ({ text }: { readonly text: NoteAutosave }) => {
  const [choices, setChoices] = useState<Partial<Record<NoteField, ConflictChoice>>>({});
  const { state, value } = text;
  if (state.kind !== 'conflict') return null;
  const theirs = state.theirs.value;
  const words = clashWords[state.whose];
  const options = optionsOf(state);
  const fields = conflictingFields(state.base, value, theirs) as NoteField[];
  const isComplete = fields.every((field) => choices[field] !== undefined);
  return (
    <div role="alert">
      <Section title={words.title('this note')} lead="Both wordings are here. Choose for each section; nothing is thrown away before you do.">
        <div className={styles.fields}>
          {fields.map((field) => (
            <div key={field} className={styles.field}>
              <h3 className={styles.name}>{fieldNames[field]}</h3>
              <div className={styles.texts}>
                <div><p className={styles.whose}>{words.mine}</p><p className={styles.text}>{shown(value, field)}</p></div>
                <div><p className={styles.whose}>{words.theirs}</p><p className={styles.text}>{shown(theirs, field)}</p></div>
              </div>
              <SegmentedChoice
                label={`${fieldNames[field] ?? field}: which stays`} hideLabel options={isText(field) ? options : options.slice(0, 2)} value={choices[field]}
                onChange={(choice) => setChoices((before) => ({ ...before, [field]: choice }))}
              />
            </div>
          ))}
          <div><Button disabled={!isComplete} onClick={() => text.resolve({ merged: settled(state.base, value, theirs, choices) })}>Go on with this</Button></div>
        </div>
      </Section>
    </div>
  );
};

export const TechniquesConflict = ({ techniques }: { readonly techniques: TechniquesAutosave }) => {
  const { state, value } = techniques;
  if (state.kind !== 'conflict') return null;
  const theirs = state.theirs.value;
  const words = clashWords[state.whose];
  const [mineLabel, theirsLabel, bothLabel] = optionsOf(state).map(({ label }) => label);
  const list = (lines: typeof value.lines) => (
    <ul className={styles.lines}>{lines.map((line, at) => <li key={at}>{techniqueTitle(line)}{line.minutes === null ? '' : `, ${line.minutes} min`}</li>)}</ul>
  );
  return (
    <div role="alert">
      <Section title={words.title('the techniques')} lead="Choose for the lines that both changed; the others stay in any case.">
        <div className={styles.texts}>
          <div><p className={styles.whose}>{words.mine}</p>{list(value.lines)}<Button variant="default" onClick={() => techniques.resolve('mine')}>{mineLabel}</Button></div>
          <div><p className={styles.whose}>{words.theirs}</p>{list(theirs.lines)}<Button variant="default" onClick={() => techniques.resolve('theirs')}>{theirsLabel}</Button></div>
        </div>
        <Button variant="default" mt="sm" onClick={() => techniques.resolve({ merged: mergeLinesBy('both', state.base, value, theirs) })}>{bothLabel}</Button>
      </Section>
    </div>
  );
};
