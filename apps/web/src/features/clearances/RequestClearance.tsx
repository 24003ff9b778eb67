// Asks the person or team outside that looks after it; the letter is written from the rules and this question.
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { techniqueGroups } from '@legwork/clinical';
import { useState, type FormEvent } from 'react';
import { placeName } from '../../body-map/places';
import { addDays } from '../../lib/dates';
import { useDraft } from '../../lib/drafts/use-draft';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession, useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { DateField } from '../../ui/forms/DateField';
import { DraftLine } from '../../ui/states/DraftLine';
import { LetterDesk } from './LetterDesk';
import type { PartyField } from './party';
import { clearancesKey, requestClearance, type RuleIds } from './queries';
import { addresseeOf, isRequestDraft, type AskedScope, type RequestDraft } from './request-draft';
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
  /** Left out where the rules say what waits */
  readonly asked?: AskedScope | undefined;
  readonly PartyField: PartyField;
  readonly onClose: () => void;
}

const answerDays = 7;

/** A physiotherapist names the reason; a massage therapist does not diagnose and repeats what the patient is told. */
const prefilled = (causes: readonly ClearanceCause[], namesReason: boolean): string =>
  `May treatment go ahead, and with what limits (regions, techniques, pressure, until when)? It concerns: ${causes.map(({ reason, patientWording }) => (namesReason ? reason : patientWording)).join(' ')}`;

const askedWords = ({ regions, techniqueGroups: groups }: AskedScope): string =>
  [...techniqueGroups.filter(({ id }) => groups.some((group) => group === id)).map(({ id }) => id.replaceAll('-', ' ')), ...regions.map(({ region, side = null }) => placeName({ region, side }).toLowerCase())].join(', ');

interface RequestFormProps extends RequestClearanceProps {
  readonly onRequested: (clearanceId: string) => void;
}

const RequestForm = ({ patientId, episodeId, causes, asked, PartyField, onClose, onRequested }: RequestFormProps) => {
  const client = useQueryClient();
  const today = useToday();
  const { role } = useSession();
  const blank: RequestDraft = { party: { contactId: null, name: '' }, question: prefilled(causes, role === 'physiotherapist'), dueOn: addDays(today, answerDays) };
  const draft = useDraft<RequestDraft>(`clearance-request:${patientId}:${causes.map(({ ruleId }) => ruleId).join('+')}`, blank, isRequestDraft);
  const { party, question, dueOn } = draft.value;
  const change = (part: Partial<RequestDraft>): void => draft.set((before) => ({ ...before, ...part }));
  const request = useMutation({
    mutationFn: async () => requestClearance(patientId, {
      ruleIds: causes.map(({ ruleId }) => ruleId) as RuleIds, episodeId, ...addresseeOf(party), question: question.trim(), ...asked, ...(dueOn === undefined ? {} : { dueOn }),
    }, await draft.sendKey()),
    onSuccess: async ({ id }) => {
      await draft.clear();
      onRequested(id);
      await Promise.all([client.invalidateQueries({ queryKey: ['patients', patientId] }), client.invalidateQueries({ queryKey: clearancesKey })]);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    request.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ul className={styles.causes}>{causes.map(({ ruleId, reason }) => <li key={ruleId}>{reason}</li>)}</ul>
      {asked !== undefined && <p>Asked for: {askedWords(asked)}.</p>}
      <PartyField label="Who is asked" value={party} onChange={(next) => change({ party: next })} required error={fieldError(request.error, '/addressee') ?? fieldError(request.error, '/contactId')} />
      <Textarea label="Question" autosize minRows={3} maxLength={4_000} value={question} onChange={(event) => change({ question: event.currentTarget.value })} error={fieldError(request.error, '/question')} />
      <DateField label="Answer due" value={dueOn} onChange={(day) => change({ dueOn: day })} min={today} required error={fieldError(request.error, '/dueOn')} />
      {request.isError && <p role="alert" className={styles.failure}>{sentenceFor(request.error)}</p>}
      <DraftLine draft={draft} onDiscard={() => void draft.clear(blank)} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button type="submit" loading={request.isPending} disabled={!draft.ready || party.name.trim() === '' || question.trim() === '' || dueOn === undefined}>Request clearance</Button>
      </div>
    </form>
  );
};

export const RequestClearance = (props: RequestClearanceProps) => {
  const { onClose, PartyField } = props;
  const [requestedId, setRequestedId] = useState<string>();
  return (
    <Dialog opened onClose={onClose} title={requestedId === undefined ? 'Request clearance' : 'The letter'} size="lg">
      {requestedId === undefined ? <RequestForm {...props} onRequested={setRequestedId} /> : (
        <div className={styles.form}>
          <p>Requested. Read the letter, sign it and send it; it waits under Clearances, where the answer is recorded too.</p>
          <LetterDesk clearanceId={requestedId} PartyField={PartyField} />
          <div className={styles.buttons}><Button variant="default" onClick={onClose}>Done</Button></div>
        </div>
      )}
    </Dialog>
  );
};
