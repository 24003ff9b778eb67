// A new problem of a known person: in words, and where.
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Place } from '../../body-map/places';
import { RegionPicker } from '../../body-map/RegionPicker';
import { newIdempotencyKey } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import forms from '../../ui/forms/form.module.css';
import { openEpisode } from './queries';

interface NewEpisodeProps {
  readonly patientId: string;
  readonly onClose: () => void;
}

export const NewEpisode = ({ patientId, onClose }: NewEpisodeProps) => {
  const client = useQueryClient();
  const today = useToday();
  const [key] = useState(newIdempotencyKey);
  const [title, setTitle] = useState('');
  const [regions, setRegions] = useState<readonly Place[]>([]);
  const [onsetOn, setOnsetOn] = useState<string>();
  const [injuryOn, setInjuryOn] = useState<string>();
  const open = useMutation({
    mutationFn: () => openEpisode(patientId, { title: title.trim(), regions: regions.map((place) => ({ ...place })), onsetOn: onsetOn ?? null, injuryOn: injuryOn ?? null }, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['patients', patientId] });
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate();
  };
  return (
    <Dialog opened onClose={onClose} title="New episode" size="lg">
      <form className={forms.form} onSubmit={submit} noValidate>
        <TextInput label="The problem" description="In the patient’s words" required data-autofocus maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fieldError(open.error, '/title')} />
        <RegionPicker label="Where" value={regions} onChange={setRegions} />
        <DateField label="Since" value={onsetOn} onChange={setOnsetOn} max={today} error={fieldError(open.error, '/onsetOn')} />
        <DateField label="Injury date" help="Only if it began with an injury" value={injuryOn} onChange={setInjuryOn} max={today} error={fieldError(open.error, '/injuryOn')} />
        {open.isError && <p role="alert" className={forms.failure}>{sentenceFor(open.error)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={open.isPending} disabled={title.trim() === ''}>Open episode</Button>
        </div>
      </form>
    </Dialog>
  );
};
