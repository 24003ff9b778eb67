// Booking a visit, or giving one another time: what dragging does, as a form. A booking beyond what is authorised asks why, in place.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { fieldError, hasCode, sentenceFor } from '../../lib/problems';
import { DateField } from '../../ui/forms/DateField';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { clockText, minuteOf } from './clock';
import type { Calendar, CalendarVisit } from './queries';
import { visitTypeWords } from './visit-words';
import styles from './calendar.module.css';

export interface VisitDraft {
  readonly visitType: CalendarVisit['visitType'];
  readonly practitionerId: string;
  readonly day: string;
  readonly minute: number;
  readonly length: number;
  readonly reason: string;
  readonly overLimitReason: string;
}

interface VisitFormProps {
  readonly calendar: Calendar;
  readonly initial: VisitDraft;
  /** What was refused before the form came: why it asks for a reason */
  readonly refusal?: unknown;
  readonly showsReason: boolean;
  readonly saveLabel: string;
  readonly onSave: (draft: VisitDraft) => Promise<void>;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

const longest = 12 * 60;

export const VisitForm = ({ calendar, initial, refusal, showsReason, saveLabel, onSave, onCancel, children }: VisitFormProps) => {
  const [draft, setDraft] = useState(initial);
  const [time, setTime] = useState(clockText(initial.minute));
  const [failure, setFailure] = useState<unknown>(refusal);
  const [asksWhy, setAsksWhy] = useState(hasCode(refusal, 'beyond-authorised'));
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<VisitDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const minute = minuteOf(time);
  const setType = (visitType: string): void => {
    const type = calendar.visitTypes.find(({ id }) => id === visitType);
    if (type !== undefined) set({ visitType: type.id, length: type.minutes });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (minute === undefined) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await onSave({ ...draft, minute });
    } catch (cause) {
      setFailure(cause);
      if (hasCode(cause, 'beyond-authorised')) setAsksWhy(true);
      setBusy(false);
    }
  };
  const practitioners = calendar.practitioners.filter(({ isActive, id }) => isActive || id === draft.practitionerId);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {children}
      <div className={styles.pair}>
        <NativeSelect label="Kind of visit" data={calendar.visitTypes.map(({ id }) => ({ value: id, label: visitTypeWords[id] }))} value={draft.visitType} onChange={(event) => setType(event.currentTarget.value)} />
        <NativeSelect label="With" data={practitioners.map(({ id, name }) => ({ value: id, label: name }))} value={draft.practitionerId} onChange={(event) => set({ practitionerId: event.currentTarget.value })} />
      </div>
      <DateField label="Day" value={draft.day} required onChange={(day) => day !== undefined && set({ day })} />
      <div className={styles.pair}>
        <TextInput label="Begins at" type="time" required value={time} error={minute === undefined ? 'A time such as 09:30' : undefined} onChange={(event) => setTime(event.currentTarget.value)} />
        <NumberStepper label="Minutes" value={draft.length} min={5} max={longest} step={5} onChange={(length) => length !== undefined && set({ length })} />
      </div>
      {showsReason && <TextInput label="Reason for the visit" maxLength={300} value={draft.reason} onChange={(event) => set({ reason: event.currentTarget.value })} />}
      {asksWhy && (
        <Textarea
          label="Why is it booked all the same?" required minLength={3} maxLength={300} autosize minRows={2} value={draft.overLimitReason} data-autofocus
          description="No authorisation covers this visit. The reason is kept with it." error={fieldError(failure, '/overLimitReason')}
          onChange={(event) => set({ overLimitReason: event.currentTarget.value })}
        />
      )}
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel} disabled={busy}>Close</Button>
        <Button type="submit" loading={busy}>{saveLabel}</Button>
      </div>
    </form>
  );
};
