// All current answers with who said so and when; each can be recorded anew or taken back.
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { formatDate } from '../../lib/dates';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { later } from '../../ui/later/later';
import { ActionMenu } from '../../ui/menu/ActionMenu';
import { EmptyState } from '../../ui/states/EmptyState';
import { answerWords, isPositive } from './answer-words';
import { whoSaid } from './fact-words';
import { recordFacts, type Fact } from './queries';
import styles from './facts.module.css';

const FactHistory = later(async () => ({ default: (await import('./FactHistory')).FactHistory }));
const RecordFacts = later(async () => ({ default: (await import('./RecordFacts')).RecordFacts }));

const filters = [{ value: 'positive', label: 'What is there' }, { value: 'all', label: 'All answers' }, { value: 'stale', label: 'To ask again' }] as const;
type Filter = (typeof filters)[number]['value'];

const passes: Readonly<Record<Filter, (fact: Fact) => boolean>> = { positive: ({ value }) => isPositive(value), all: () => true, stale: ({ stale }) => stale };

const matches = ({ question, factId, value }: Fact, search: string): boolean => `${question} ${factId} ${answerWords(value)}`.toLowerCase().includes(search.trim().toLowerCase());

interface FactListProps {
  readonly patientId: string;
  readonly facts: readonly Fact[];
  readonly mayRecord: boolean;
}

export const FactList = ({ patientId, facts, mayRecord }: FactListProps) => {
  const client = useQueryClient();
  const [filter, setFilter] = useState<Filter>('positive');
  const [search, setSearch] = useState('');
  const [recording, setRecording] = useState<readonly string[]>();
  const [history, setHistory] = useState<Fact>();
  const [withdrawing, setWithdrawing] = useState<Fact>();
  const current = facts.filter(({ withdrawn }) => !withdrawn);
  const shown = current.filter((fact) => (search.trim() === '' ? passes[filter](fact) : matches(fact, search)));
  return (
    <div className={styles.block}>
      <div className={styles.tools} data-print="hide">
        <TextInput className={styles.search} type="search" label="Search" placeholder="Question or answer" leftSection={<IconSearch size={16} aria-hidden />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <SegmentedChoice label="Show" options={filters} value={filter} onChange={setFilter} />
        {mayRecord && <Button variant="default" onClick={() => setRecording([])}>Record facts</Button>}
      </div>
      {shown.length === 0
        ? <EmptyState title={current.length === 0 ? 'No facts on record' : 'Nothing matches'}>{current.length === 0 ? 'Answers of an intake or a check-in appear here.' : `${current.length} answers are on record.`}</EmptyState>
        : (
          <ul className={styles.list}>
            {shown.map((fact) => (
              <li key={fact.id} className={styles.fact}>
                <span className={styles.question}>{fact.question}</span>
                <strong className={styles.value}>{answerWords(fact.value)}</strong>
                <span className={styles.said}>{whoSaid(fact)} · {formatDate(fact.recordedOn)}{fact.stale ? ' · past its last day, ask again' : ` · counts until ${formatDate(fact.validUntil)}`}{fact.note !== null && ` · ${fact.note}`}</span>
                <span data-print="hide">
                  <ActionMenu
                    label={`More for ${fact.question}`}
                    actions={[
                      { id: 'history', label: 'Earlier answers', run: () => setHistory(fact) },
                      ...(mayRecord ? [{ id: 'record', label: 'Answer anew', run: () => setRecording([fact.factId]) }, { id: 'withdraw', label: 'Take back', run: () => setWithdrawing(fact) }] : []),
                    ]}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      <Suspense fallback={null}>
        {recording !== undefined && <RecordFacts patientId={patientId} start={recording} onClose={() => setRecording(undefined)} />}
        {history !== undefined && <FactHistory patientId={patientId} fact={history} onClose={() => setHistory(undefined)} />}
      </Suspense>
      <ConfirmDialog
        opened={withdrawing !== undefined} onClose={() => setWithdrawing(undefined)} title="Take this answer back?" confirmLabel="Take back"
        onConfirm={async () => {
          if (withdrawing === undefined) return;
          await recordFacts(patientId, [{ factId: withdrawing.factId, value: withdrawing.value, withdrawn: true }]);
          await client.invalidateQueries({ queryKey: ['patients', patientId] });
        }}
      >
        “{withdrawing?.question}” counts as not answered again and the screening asks it. The answer stays in the history.
      </ConfirmDialog>
    </div>
  );
};
