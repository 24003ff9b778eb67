// Answers of the sandbox: search one, change it, take it back. Nothing here is recorded.
import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import forms from '../../ui/forms/form.module.css';
import { AnswerField } from './AnswerField';
import { everyInput, type Answer } from './answer-shape';
import { answerWords } from './answer-words';
import { searchAsked } from './search-asked';
import styles from './facts.module.css';

interface FactSandboxProps {
  readonly recorded: Readonly<Record<string, unknown>>;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
}

export const FactSandbox = ({ recorded, changes, onChange }: FactSandboxProps) => {
  const [search, setSearch] = useState('');
  const changed = everyInput.filter(({ factId }) => Object.hasOwn(changes, factId));
  const without = (factId: string): Record<string, unknown> => Object.fromEntries(Object.entries(changes).filter(([id]) => id !== factId));
  return (
    <div className={forms.form}>
      <div>
        <TextInput type="search" label="Which answer?" placeholder="Fever, clot, blood thinner …" leftSection={<IconSearch size={16} aria-hidden />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <ul className={styles.found}>
          {searchAsked(everyInput.filter(({ factId }) => !Object.hasOwn(changes, factId)), search).map((asked) => (
            <li key={asked.factId}>
              <button type="button" className={styles.pick} onClick={() => { onChange({ ...changes, [asked.factId]: recorded[asked.factId] }); setSearch(''); }}>
                <IconPlus size={16} aria-hidden /><span>{asked.question} <span className={styles.said}>{answerWords(recorded[asked.factId])}</span></span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {changed.length === 0 && <p className={styles.said}>The answers on record are copied here. Find one and change it.</p>}
      {changed.map((asked) => (
        <div key={asked.factId} className={styles.changed}>
          <AnswerField asked={asked} value={changes[asked.factId] as Answer | undefined} onChange={(value) => onChange({ ...changes, [asked.factId]: value })} />
          <div className={styles.was}>
            <span className={styles.said}>On record: {answerWords(recorded[asked.factId])}</span>
            <Button variant="subtle" size="compact-md" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => onChange(without(asked.factId))}>Back to the record</Button>
          </div>
        </div>
      ))}
      {changed.length > 1 && <div><Button variant="default" onClick={() => onChange({})}>Start over</Button></div>}
    </div>
  );
};
