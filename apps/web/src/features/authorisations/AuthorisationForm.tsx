// What a referral or a payer has authorised: new, renewed, or corrected.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { addDays, type PlainDate } from '../../lib/dates';
import { fieldError, sentenceFor } from '../../lib/problems';
import { DateField } from '../../ui/forms/DateField';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { type Authorisation, changeAuthorisation, recordAuthorisation } from './queries';
import { episodeWords, offered, referralWords, sourceWords, type Subjects } from './authorisation-words';
import styles from './authorisations.module.css';

interface AuthorisationFormProps {
  readonly patientId: string;
  readonly subjects: Subjects;
  readonly today: PlainDate;
  /** Corrected as it stands, or followed by another */
  readonly changes?: Authorisation | undefined;
  readonly renews?: Authorisation | undefined;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

const usualVisits = 6;
const most = 200;
const blank = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A renewal begins after the old one ends, or tomorrow when its visits are used up. */
const firstDay = (today: PlainDate, renews: Authorisation | undefined): PlainDate => {
  if (renews === undefined) return today;
  const follows = renews.untilOn === null || (renews.left !== null && renews.left <= 0) ? today : addDays(renews.untilOn, 1);
  return follows > renews.fromOn ? follows : addDays(renews.fromOn, 1);
};

export const AuthorisationForm = ({ patientId, subjects, today, changes, renews, onDone, onCancel }: AuthorisationFormProps) => {
  const before = changes ?? renews;
  const [key] = useState(newIdempotencyKey);
  const [source, setSource] = useState<Authorisation['source']>(before?.source ?? 'payer');
  const [visits, setVisits] = useState(before?.visits ?? undefined);
  const [fromOn, setFromOn] = useState<string | undefined>(changes?.fromOn ?? firstDay(today, renews));
  const [untilOn, setUntilOn] = useState(changes?.untilOn ?? undefined);
  const [reference, setReference] = useState(changes?.reference ?? '');
  const [note, setNote] = useState(changes?.note ?? '');
  const [episodeId, setEpisodeId] = useState(before?.episodeId ?? '');
  const [referralId, setReferralId] = useState(before?.referralId ?? '');
  const episodes = offered(subjects.episodes, before?.episodeId);
  const referrals = source === 'referral' ? offered(subjects.referrals, before?.referralId) : [];
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (fromOn === undefined) return;
    setBusy(true);
    setFailure(undefined);
    const values = { visits: visits ?? null, fromOn, untilOn: untilOn ?? null, reference: blank(reference), note: blank(note), episodeId: blank(episodeId), referralId: source === 'referral' ? blank(referralId) : null };
    try {
      if (changes !== undefined) await changeAuthorisation(changes, values);
      else await recordAuthorisation(patientId, { ...values, source, ...(renews !== undefined && { replacesId: renews.id }) }, key);
      await onDone();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      {before === undefined && (
        <SegmentedChoice label="Authorised by" options={[{ value: 'payer', label: sourceWords.payer }, { value: 'referral', label: sourceWords.referral }]} value={source} onChange={setSource} />
      )}
      {referrals.length > 0 && (
        <NativeSelect
          label="Which referral" data={[{ value: '', label: 'Not said' }, ...referrals.map((one) => ({ value: one.id, label: referralWords(one) }))]} value={referralId}
          error={fieldError(failure, '/referralId')} onChange={(event) => setReferralId(event.currentTarget.value)}
        />
      )}
      {episodes.length > 0 && (
        <NativeSelect
          label="Episode" data={[{ value: '', label: 'All visits of the patient' }, ...episodes.map((one) => ({ value: one.id, label: episodeWords(one) }))]} value={episodeId}
          error={fieldError(failure, '/episodeId')} onChange={(event) => setEpisodeId(event.currentTarget.value)}
        />
      )}
      <NumberStepper label="Visits" value={visits} min={0} max={most} startAt={usualVisits} error={fieldError(failure, '/visits')} onChange={setVisits} />
      <DateField label="From" required value={fromOn} error={fieldError(failure, '/fromOn')} onChange={setFromOn} />
      <DateField label="Until (the last day)" value={untilOn} error={fieldError(failure, '/untilOn')} onChange={setUntilOn} />
      <TextInput label="Reference" maxLength={80} value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
      <TextInput label="Note" description="Seen by everybody at the clinic." maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel} disabled={busy}>Cancel</Button>
        <Button type="submit" loading={busy}>Save</Button>
      </div>
    </form>
  );
};
