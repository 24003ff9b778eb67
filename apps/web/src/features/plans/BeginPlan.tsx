// Begins a plan and opens it. The chart puts it where a plan starts.
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, idempotencyKey, newIdempotencyKey } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { keepPlan } from './plan-queries';
import styles from './plans.module.css';

interface BeginPlanProps {
  readonly patientId: string;
  readonly episode?: { readonly id: string; readonly title: string; readonly injuryOn: string | null };
  readonly variant?: 'filled' | 'default';
}

const BeginDialog = ({ patientId, episode, onClose }: Omit<BeginPlanProps, 'variant'> & { readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const today = useToday();
  const [key] = useState(newIdempotencyKey);
  const [title, setTitle] = useState(episode?.title ?? '');
  const [injuryOn, setInjuryOn] = useState<string | undefined>(episode?.injuryOn ?? undefined);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const begin = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const plan = keepPlan(await answer(api.POST('/api/v1/patients/{id}/plans', {
        params: { path: { id: patientId } }, headers: idempotencyKey(key), body: { title: title.trim(), episodeId: episode?.id ?? null, injuryOn: injuryOn ?? null },
      })));
      void queryClient.invalidateQueries({ queryKey: ['patients', patientId] });
      void navigate({ to: urls.plan(plan.id) });
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title="New plan">
      <div className={styles.form}>
        <TextInput label="Title" placeholder="Left calf strain: back to running" value={title} maxLength={160} required data-autofocus onChange={(event) => setTitle(event.currentTarget.value)} />
        <DateField label="Date of the injury" help="Only for a fresh soft-tissue injury" value={injuryOn} max={today} onChange={setInjuryOn} />
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={title.trim() === ''} onClick={() => void begin()}>Begin plan</Button>
        </div>
      </div>
    </Dialog>
  );
};

export const BeginPlan = ({ variant = 'default', ...rest }: BeginPlanProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>New plan</Button>
      {open && <BeginDialog {...rest} onClose={() => setOpen(false)} />}
    </>
  );
};
