import { Select, TextInput } from '@mantine/core';
import { specialTests } from '@legwork/clinical';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { EmptyState } from '../../ui/states/EmptyState';
import { testsFor } from './clinical-choices';
import type { KindFieldsProps } from './kind-fields-props';
import { TestAbout } from './TestAbout';
import styles from './findings.module.css';

const results = [{ value: 'positive', label: 'Positive' }, { value: 'negative', label: 'Negative' }, { value: 'unclear', label: 'Unclear' }] as const;

export const SpecialTestFields = ({ draft, put, place, role }: KindFieldsProps) => {
  const offered = testsFor(place, role);
  const test = specialTests.find(({ id }) => id === draft.testId);
  if (offered.length === 0) return <EmptyState title="No test for this place in your role">Record what you saw as a note.</EmptyState>;
  return (
    <>
      <Select label="Test" data={offered.map(({ id, name, aka }) => ({ value: id, label: aka === '' ? name : `${name} (${aka})` }))} value={draft.testId ?? null} onChange={(testId) => testId !== null && put({ testId })} searchable maxDropdownHeight={300} />
      {test !== undefined && (
        <div className={styles.known}>
          <TestAbout test={test} role={role} />
        </div>
      )}
      <SegmentedChoice label="Result" options={results} value={draft.result} onChange={(result) => put({ result })} />
      <TextInput label="Note" value={draft.text ?? ''} maxLength={500} placeholder="At 45°, into the calf …" onChange={(event) => put({ text: event.currentTarget.value })} />
    </>
  );
};
