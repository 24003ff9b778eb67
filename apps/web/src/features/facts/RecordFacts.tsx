// Answers recorded at the chart: find the question, answer it, as many as needed, then once.
import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldError, sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { AnswerField } from './AnswerField';
import { recordable, type Answer, type Asked } from './answer-shape';
import { searchAsked } from './search-asked';
import { entryValue, recordFacts, type FactEntry } from './queries';
import styles from './facts.module.css';

interface RecordFactsProps {
  readonly patientId: string;
  /** Questions to begin with */
  readonly start: readonly string[];
  readonly onClose: () => void;
}

export const RecordFacts = ({ patientId, start, onClose }: RecordFactsProps) => {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly Asked[]>(() => recordable.filter(({ factId }) => start.includes(factId)));
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [search, setSearch] = useState('');
  const entries = chosen.flatMap(({ factId }): FactEntry[] => {
    const value = answers[factId];
    return value === undefined ? [] : [{ factId, value: entryValue(value) }];
  });
  const record = useMutation({
    mutationFn: () => recordFacts(patientId, entries),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['patients', patientId] });
      notify(entries.length === 1 ? 'Answer recorded. The screening has been made again.' : `${entries.length} answers recorded. The screening has been made again.`);
      onClose();
    },
  });
  const answer = (factId: string, value: Answer | undefined): void =>
    setAnswers(({ [factId]: _before, ...rest }) => (value === undefined ? rest : { ...rest, [factId]: value }));
  return (
    <Dialog opened onClose={onClose} title="Record facts" size="lg">
      <div className={forms.form}>
        {chosen.map((asked) => (
          <AnswerField
            key={asked.factId} asked={asked} value={answers[asked.factId]} onChange={(value) => answer(asked.factId, value)}
            error={fieldError(record.error, `/facts/${entries.findIndex(({ factId }) => factId === asked.factId)}/value`)}
          />
        ))}
        <div>
          <TextInput type="search" label={chosen.length === 0 ? 'Which question?' : 'Another question'} placeholder="Fever, swelling, blood pressure …" leftSection={<IconSearch size={16} aria-hidden />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} data-autofocus={chosen.length === 0 || undefined} />
          <ul className={styles.found}>
            {searchAsked(recordable.filter((asked) => !chosen.includes(asked)), search).map((asked) => (
              <li key={asked.factId}>
                <button type="button" className={styles.pick} onClick={() => { setChosen([...chosen, asked]); setSearch(''); }}><IconPlus size={16} aria-hidden />{asked.question}</button>
              </li>
            ))}
          </ul>
        </div>
        {record.isError && <p role="alert" className={forms.failure}>{sentenceFor(record.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button loading={record.isPending} disabled={entries.length === 0} onClick={() => record.mutate()}>Record</Button>
        </div>
      </div>
    </Dialog>
  );
};
