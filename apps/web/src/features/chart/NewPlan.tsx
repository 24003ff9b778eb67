// A plan begins with a title; everything else is filled in on its own page.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { urls } from '../../lib/urls';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import forms from '../../ui/forms/form.module.css';
import { createPlan, type Episode } from './queries';

interface NewPlanProps {
  readonly patientId: string;
  readonly episode: Episode | undefined;
  readonly onClose: () => void;
}

export const NewPlan = ({ patientId, episode, onClose }: NewPlanProps) => {
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = useToday();
  const [key] = useState(newIdempotencyKey);
  const [title, setTitle] = useState('');
  const [injuryOn, setInjuryOn] = useState<string | undefined>(episode?.injuryOn ?? undefined);
  const create = useMutation({
    mutationFn: () => createPlan(patientId, { title: title.trim(), episodeId: episode?.id ?? null, injuryOn: injuryOn ?? null }, key),
    onSuccess: async (plan) => {
      await client.invalidateQueries({ queryKey: ['patients', patientId] });
      await navigate({ to: urls.plan(plan.id) });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <Dialog opened onClose={onClose} title="New plan">
      <form className={forms.form} onSubmit={submit} noValidate>
        <TextInput label="Title" description="What the plan is for, for example “Left hamstring strain”" required data-autofocus maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fieldError(create.error, '/title')} />
        <DateField label="Injury date" help="With it the plan follows PEACE & LOVE" value={injuryOn} onChange={setInjuryOn} max={today} error={fieldError(create.error, '/injuryOn')} />
        {create.isError && <p role="alert" className={forms.failure}>{sentenceFor(create.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={create.isPending} disabled={title.trim() === ''}>Start plan</Button>
        </div>
      </form>
    </Dialog>
  );
};
