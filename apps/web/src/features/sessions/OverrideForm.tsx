// A physiotherapist decides against a rule that may be decided against: here, for a while, with a reason on the record.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { placeKey, placeName, type Place } from '../../body-map/places';
import { answer, api, idempotencyKey, newIdempotencyKey, type Schema } from '../../lib/api';
import { addDays } from '../../lib/dates';
import { isText } from '../../lib/drafts/is-text';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import forms from '../../ui/forms/form.module.css';
import type { LimitCause } from './technique-limits';
import { refreshPatient } from './screening-queries';
import styles from './dialogs.module.css';

const longestDays = 90;
const shortestReason = 10;

interface OverrideFormProps {
  readonly patientId: string;
  readonly cause: LimitCause;
  readonly place: Place;
  readonly onClose: () => void;
  readonly onOverridden: (overrideId: string) => void;
}

export const OverrideForm = ({ patientId, cause, place, onClose, onOverridden }: OverrideFormProps) => {
  const today = useToday();
  const [key] = useState(newIdempotencyKey);
  const { value: reason, set: setReason, clear } = useDraft(`override:${patientId}:${cause.ruleId}:${placeKey(place)}`, '', isText);
  const [validUntil, setValidUntil] = useState<string | undefined>(today);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const isComplete = reason.trim().length >= shortestReason && validUntil !== undefined;

  const decide = async (): Promise<void> => {
    if (validUntil === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const made = await answer(api.POST('/api/v1/patients/{id}/overrides', {
        params: { path: { id: patientId } }, headers: idempotencyKey(key),
        body: {
          ruleId: cause.ruleId as Schema['NewOverride']['ruleId'], region: place.region, side: place.side, reason: reason.trim(), validUntil,
        },
      }));
      await clear();
      await refreshPatient(patientId);
      onOverridden(made.id);
      onClose();
    } catch (cause_) {
      setFailure(cause_);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title={`Override for ${placeName(place).toLowerCase()}`}>
      <div className={forms.form}>
        <p>{cause.words}</p>
        <p className={styles.quiet}>It holds for this place only, stands in the chart with your name, and limits that remain are kept.</p>
        <Textarea label="Why it is safe" description={`At least ${shortestReason} characters; read by everybody who treats`} value={reason} maxLength={2_000} autosize minRows={2} required data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
        <DateField label="Last day it holds" value={validUntil} onChange={setValidUntil} min={today} max={addDays(today, longestDays)} required />
        {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} disabled={!isComplete} onClick={() => void decide()}>Override</Button>
        </div>
      </div>
    </Dialog>
  );
};
