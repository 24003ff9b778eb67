import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../lib/dates';
import { answer, api, idempotencyKey, newIdempotencyKey, type Schema } from '../../lib/api';
import { sentenceFor } from '../../lib/problems';
import { queryClient } from '../../lib/query-client';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { notify } from '../../ui/notices/notify';
import type { LimitCause } from './technique-limits';
import { refreshPatient } from './screening-queries';
import styles from './dialogs.module.css';

type RuleIds = NonNullable<Schema['NewClearance']['ruleIds']>;

interface ClearanceRequestProps {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly causes: readonly LimitCause[];
  readonly onClose: () => void;
}

const answerDays = 7;

/** Asks somebody outside; the letter is written from the rules and this question. */
export const ClearanceRequest = ({ patientId, episodeId, causes, onClose }: ClearanceRequestProps) => {
  const today = useToday();
  const [key] = useState(newIdempotencyKey);
  const [addressee, setAddressee] = useState('');
  const [question, setQuestion] = useState('');
  const [dueOn, setDueOn] = useState<string | undefined>(addDays(today, answerDays));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const isComplete = addressee.trim() !== '' && dueOn !== undefined;

  const ask = async (): Promise<void> => {
    if (dueOn === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await answer(api.POST('/api/v1/patients/{id}/clearances', {
        params: { path: { id: patientId } }, headers: idempotencyKey(key),
        body: {
          ruleIds: causes.map(({ ruleId }) => ruleId) as RuleIds, episodeId, addressee: addressee.trim(), dueOn,
          ...(question.trim() === '' ? {} : { question: question.trim() }),
        },
      }));
      await Promise.all([refreshPatient(patientId), queryClient.invalidateQueries({ queryKey: ['clearances'] })]);
      notify('Clearance requested. The letter is ready under Clearances.');
      onClose();
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title="Request clearance">
      <div className={styles.form}>
        <ul className={styles.list}>{causes.map(({ ruleId, words }) => <li key={ruleId}>{words}</li>)}</ul>
        <TextInput label="Who is asked" description="The person or team that looks after it" value={addressee} maxLength={200} required data-autofocus onChange={(event) => setAddressee(event.currentTarget.value)} />
        <Textarea label="Question" description="Left empty, it is written from the reasons above" value={question} maxLength={4_000} autosize minRows={2} onChange={(event) => setQuestion(event.currentTarget.value)} />
        <DateField label="Answer due" value={dueOn} onChange={setDueOn} min={today} required />
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={!isComplete} onClick={() => void ask()}>Request clearance</Button>
        </div>
      </div>
    </Dialog>
  );
};
