// Who answered, when it began, how it began.
import { Select, TextInput } from '@mantine/core';
import {
  intakeMessagesEn as words, mechanismCauses, respondentRelations, type MechanismAnswer, type OnsetAnswer, type RespondentAnswer,
} from '@legwork/clinical';
import { DateField } from '../../../ui/forms/DateField';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import type { EditorProps } from './editor-props';
import styles from './editors.module.css';

const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;
const respondentOf = (value: unknown): RespondentAnswer | undefined => (has(value, 'relation') ? (value as RespondentAnswer) : undefined);
const onsetOf = (value: unknown): OnsetAnswer | undefined => (has(value, 'kind') ? (value as OnsetAnswer) : undefined);
const mechanismOf = (value: unknown): MechanismAnswer | undefined => (has(value, 'cause') ? (value as MechanismAnswer) : undefined);

export const RespondentEditor = ({ label, value, onChange }: EditorProps) => {
  const answer = respondentOf(value);
  return (
    <div className={styles.together}>
      <SegmentedChoice
        label={label} options={respondentRelations.map((one) => ({ value: one, label: words[`relation.${one}`] }))} value={answer?.relation}
        onChange={(relation) => onChange(relation === 'self' ? { relation } : { relation, name: answer?.name ?? '' })}
      />
      {answer !== undefined && answer.relation !== 'self' && (
        <TextInput label="Name of who answered" maxLength={120} value={answer.name ?? ''} onChange={(event) => onChange({ ...answer, name: event.currentTarget.value })} />
      )}
    </div>
  );
};

const beginnings = [{ value: 'date', label: 'On a day' }, { value: 'gradual', label: words['onset.gradual'] }] as const;

const withoutDate = (kind: OnsetAnswer['kind']): OnsetAnswer => (kind === 'date' ? { kind, date: '' } : { kind });

export const OnsetEditor = ({ label, value, onChange, today }: EditorProps) => {
  const answer = onsetOf(value);
  const date = answer?.kind === 'date' ? answer.date : answer?.since;
  const setDate = (next: string | undefined): void => {
    if (answer?.kind === 'date') onChange({ kind: 'date', date: next ?? '' });
    if (answer?.kind === 'gradual') onChange(next === undefined ? { kind: 'gradual' } : { kind: 'gradual', since: next });
  };
  return (
    <div className={styles.together}>
      <SegmentedChoice label={label} options={beginnings} value={answer?.kind} onChange={(kind) => onChange({ ...withoutDate(kind) })} />
      {answer !== undefined && (
        <DateField
          key={answer.kind} label={answer.kind === 'date' ? 'Which day?' : words['onset.since']} precision="day-or-month" max={today}
          value={date === '' ? undefined : date} onChange={setDate}
        />
      )}
    </div>
  );
};

const causes = mechanismCauses.map((cause) => ({ value: cause, label: words[`cause.${cause}`] }));

export const MechanismEditor = ({ label, value, onChange }: EditorProps) => {
  const answer = mechanismOf(value);
  return (
    <div className={styles.together}>
      <Select
        label={label} data={causes} value={answer?.cause ?? null} comboboxProps={{ withinPortal: true }}
        onChange={(cause) => onChange(cause === null ? undefined : { ...answer, cause })}
      />
      {answer !== undefined && (
        <TextInput
          label={words['help.story.mechanism-text']} maxLength={500} value={answer.text ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? { cause: answer.cause } : { cause: answer.cause, text: event.currentTarget.value })}
        />
      )}
    </div>
  );
};
