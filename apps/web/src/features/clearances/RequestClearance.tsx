// Asks the person or team outside that looks after it; the letter is written from the rules and this question.
import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { addDays } from '../../lib/dates';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession, useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { ClearanceLetter } from './ClearanceLetter';
import { clearancesKey, requestClearance, type RuleIds } from './queries';
import styles from './clearances.module.css';

export interface ClearanceCause {
  readonly ruleId: string;
  readonly reason: string;
  readonly patientWording: string;
}

interface RequestClearanceProps {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly causes: readonly ClearanceCause[];
  readonly onClose: () => void;
}

const answerDays = 7;

/** A physiotherapist names the reason; a massage therapist does not diagnose and repeats what the patient is told. */
const prefilled = (causes: readonly ClearanceCause[], namesReason: boolean): string =>
  `May treatment go ahead, and with what limits (regions, techniques, pressure, until when)? It concerns: ${causes.map(({ reason, patientWording }) => (namesReason ? reason : patientWording)).join(' ')}`;

export const RequestClearance = ({ patientId, episodeId, causes, onClose }: RequestClearanceProps) => {
  const client = useQueryClient();
  const today = useToday();
  const { role } = useSession();
  const [key] = useState(newIdempotencyKey);
  const [addressee, setAddressee] = useState('');
  const [question, setQuestion] = useState(() => prefilled(causes, role === 'physiotherapist'));
  const [dueOn, setDueOn] = useState<string | undefined>(addDays(today, answerDays));
  const request = useMutation({
    mutationFn: () => requestClearance(patientId, {
      ruleIds: causes.map(({ ruleId }) => ruleId) as RuleIds, episodeId, addressee: addressee.trim(), question: question.trim(), ...(dueOn === undefined ? {} : { dueOn }),
    }, key),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: ['patients', patientId] }), client.invalidateQueries({ queryKey: clearancesKey })]),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    request.mutate();
  };
  return (
    <Dialog opened onClose={onClose} title={request.data === undefined ? 'Request clearance' : 'The letter'} size="lg">
      {request.data === undefined
        ? (
          <form className={styles.form} onSubmit={submit} noValidate>
            <ul className={styles.causes}>{causes.map(({ ruleId, reason }) => <li key={ruleId}>{reason}</li>)}</ul>
            <TextInput label="Who is asked" description="The person or team that looks after it" required data-autofocus maxLength={200} value={addressee} onChange={(event) => setAddressee(event.currentTarget.value)} error={fieldError(request.error, '/addressee')} />
            <Textarea label="Question" autosize minRows={3} maxLength={4_000} value={question} onChange={(event) => setQuestion(event.currentTarget.value)} error={fieldError(request.error, '/question')} />
            <DateField label="Answer due" value={dueOn} onChange={setDueOn} min={today} required error={fieldError(request.error, '/dueOn')} />
            {request.isError && <p role="alert" className={styles.failure}>{sentenceFor(request.error)}</p>}
            <div className={styles.buttons}>
              <Button variant="default" onClick={onClose}>Cancel</Button>
              <Button type="submit" loading={request.isPending} disabled={addressee.trim() === '' || question.trim() === '' || dueOn === undefined}>Request clearance</Button>
            </div>
          </form>
        )
        : (
          <div className={styles.form}>
            <p>Requested. Print the letter or copy its text into a message; the answer is recorded under Clearances.</p>
            <ClearanceLetter letter={request.data.letter} />
            <div className={styles.buttons}><Button onClick={onClose}>Done</Button></div>
          </div>
        )}
    </Dialog>
  );
};
