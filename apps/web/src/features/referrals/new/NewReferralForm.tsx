// Beginning a referral: what it is about and to whom. The letter itself is drafted by the server and edited afterwards.
import { Button, Select, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Schema } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts/use-draft';
import { fieldError, sentenceFor } from '../../../lib/problems';
import { isClinical, useSession } from '../../../lib/session';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import forms from '../../../ui/forms/form.module.css';
import { noParty, type Party, type PartyFieldProps } from '../party';
import { createReferral, membersQuery, referralsKey } from '../queries';
import { urgencies, urgencyWords, type Direction, type Referral } from '../referral-words';

export interface ReferralStart {
  readonly patientId: string;
  /** The screening rule that asks for it; reason, question and urgency follow from it */
  readonly ruleId?: Schema['NewReferral']['ruleId'];
  readonly screeningId?: string | null;
  readonly episodeId?: string | null;
  readonly defaultReason?: string;
  readonly direction?: Direction;
}

interface NewReferralFormProps extends ReferralStart {
  readonly onCreated: (referral: Referral) => void;
  /** The directory's field, put in by the screen */
  readonly PartyField: ComponentType<PartyFieldProps>;
}

interface Typed {
  readonly direction: Direction;
  readonly party: Party;
  readonly reason: string;
  readonly question: string;
  readonly urgency: string | null;
  readonly ownerId: string | null;
}

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null && 'party' in value && 'reason' in value && 'direction' in value;

const directionChoices = [{ value: 'outbound', label: 'Outbound', hint: 'We refer' }, { value: 'inbound', label: 'Inbound', hint: 'We were referred to' }] as const;

const requestOf = ({ direction, party, reason, question, urgency, ownerId }: Typed, start: ReferralStart): Schema['NewReferral'] => {
  const chosenUrgency = urgencies.find((one) => one === urgency);
  return {
    direction,
    ...(party.contactId === null ? { toName: party.name.trim() } : { contactId: party.contactId }),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
    ...(question.trim() !== '' && { question: question.trim() }),
    ...(chosenUrgency !== undefined && { urgency: chosenUrgency }),
    ...(ownerId !== null && { ownerId }),
    ...(direction === 'outbound' && start.ruleId !== undefined && { ruleId: start.ruleId }),
    ...(start.screeningId !== undefined && { screeningId: start.screeningId }),
    ...(start.episodeId !== undefined && { episodeId: start.episodeId }),
  };
};

export const NewReferralForm = ({ onCreated, PartyField, ...start }: NewReferralFormProps) => {
  const queryClient = useQueryClient();
  const session = useSession();
  const mayWrite = isClinical(session);
  const { data: members = [] } = useQuery(membersQuery);
  const initial: Typed = {
    direction: start.direction ?? (mayWrite ? 'outbound' : 'inbound'), party: noParty, reason: start.defaultReason ?? '', question: '', urgency: null, ownerId: session.membershipId,
  };
  const draft = useDraft(`new-referral:${start.patientId}:${start.ruleId ?? 'by-hand'}`, initial, isTyped);
  const create = useMutation({
    mutationFn: async () => createReferral(start.patientId, requestOf(draft.value, start), await draft.sendKey()),
    onSuccess: async (referral) => {
      await draft.clear(initial);
      await queryClient.invalidateQueries({ queryKey: referralsKey });
      await queryClient.invalidateQueries({ queryKey: ['patients', start.patientId] });
      onCreated(referral);
    },
  });
  const typed = draft.value;
  const set = (part: Partial<Typed>): void => draft.set((previous) => ({ ...previous, ...part }));
  const isFromRule = start.ruleId !== undefined && start.ruleId !== null && typed.direction === 'outbound';
  return (
    <form
      className={forms.form} aria-label="New referral"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      {mayWrite && start.ruleId === undefined && start.direction === undefined && (
        <SegmentedChoice label="Direction" options={directionChoices} value={typed.direction} onChange={(direction) => set({ direction })} />
      )}
      <PartyField
        label={typed.direction === 'outbound' ? 'To' : 'From'} value={typed.party} onChange={(party) => set({ party })} required
        error={fieldError(create.error, '/toName') ?? fieldError(create.error, '/contactId')}
      />
      {(mayWrite || typed.direction === 'outbound') && (
        <>
          <Textarea
            label="Reason" description={isFromRule ? 'Left empty, what the screening rule says.' : 'One sentence; the letter is drafted from it.'} autosize minRows={2} maxRows={10}
            maxLength={2000} withAsterisk={!isFromRule} value={typed.reason} error={fieldError(create.error, '/reason')} onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <Textarea
            label="Question to answer" description="Left empty, the usual question is put." autosize minRows={1} maxRows={8} maxLength={2000}
            value={typed.question} error={fieldError(create.error, '/question')} onChange={(event) => set({ question: event.currentTarget.value })}
          />
        </>
      )}
      <Select
        label="Urgency" data={urgencies.map((one) => ({ value: one, label: urgencyWords[one] }))} value={typed.urgency} clearable comboboxProps={{ withinPortal: true }}
        placeholder={isFromRule ? 'As the rule asks' : 'Routine'} onChange={(urgency) => set({ urgency })} error={fieldError(create.error, '/urgency')}
      />
      <Select
        label="Owner" description="Follows it up until it is closed." data={members.map(({ id, displayName }) => ({ value: id, label: displayName }))} value={typed.ownerId}
        searchable allowDeselect={false} comboboxProps={{ withinPortal: true }} onChange={(ownerId) => set({ ownerId })} error={fieldError(create.error, '/ownerId')}
      />
      {create.isError && <p role="alert" className={forms.failure}>{sentenceFor(create.error)}</p>}
      <div className={forms.buttons}><Button type="submit" loading={create.isPending} disabled={!draft.ready}>{typed.direction === 'outbound' ? 'Write the letter' : 'Record referral'}</Button></div>
    </form>
  );
};
