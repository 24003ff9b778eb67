// From a line of the screening to a referral that carries its data; the letter is edited and sent on its own page.
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, idempotencyKey, newIdempotencyKey, type Schema } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { sentenceFor } from '../../lib/problems';
import { urls } from '../../lib/urls';
import { Dialog } from '../../ui/dialog/Dialog';
import { refreshPatient, type Screening } from './screening-queries';
import styles from './dialogs.module.css';

type RuleId = NonNullable<Schema['NewReferral']['ruleId']>;

interface ReferOutProps {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly screening: Screening | undefined;
  readonly onClose: () => void;
}

const byHand = 'by-hand';

export const ReferOut = ({ patientId, episodeId, screening, onClose }: ReferOutProps) => {
  const navigate = useNavigate();
  const lines = screening?.summary.lines ?? [];
  const [key] = useState(newIdempotencyKey);
  const [ruleId, setRuleId] = useState<string>(lines[0]?.ruleId ?? byHand);
  const [toName, setToName] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const line = lines.find((one) => one.ruleId === ruleId);
  const isComplete = toName.trim() !== '' && (line !== undefined || reason.trim() !== '');

  const refer = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const made = await answer(api.POST('/api/v1/patients/{id}/referrals', {
        params: { path: { id: patientId } }, headers: idempotencyKey(key),
        body: {
          ruleId: line === undefined ? null : (line.ruleId as RuleId), screeningId: screening?.summary.screeningId ?? null, episodeId, toName: toName.trim(),
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        },
      }));
      await Promise.all([refreshPatient(patientId), queryClient.invalidateQueries({ queryKey: ['referrals'] })]);
      void navigate({ to: urls.referral(made.id) });
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title="Refer">
      <div className={styles.form}>
        <Select
          label="Because of" allowDeselect={false} value={ruleId} onChange={(chosen) => setRuleId(chosen ?? byHand)}
          data={[...lines.map((one) => ({ value: one.ruleId, label: one.reason })), { value: byHand, label: 'Something else, in my words' }]}
        />
        {line !== undefined && line.urgency !== null && <p className={styles.quiet}>Urgency by the rule: {line.urgency}.</p>}
        <TextInput label="To" description="Practice, clinic or emergency department" value={toName} maxLength={160} required data-autofocus onChange={(event) => setToName(event.currentTarget.value)} />
        <Textarea label="Reason" description={line === undefined ? undefined : 'Left empty, it is taken from the rule'} value={reason} maxLength={2_000} autosize minRows={2} onChange={(event) => setReason(event.currentTarget.value)} />
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={!isComplete} onClick={() => void refer()}>Begin referral</Button>
        </div>
      </div>
    </Dialog>
  );
};
