// An inbound referral from its letter, in one go: the paper, the patient, who sent them, what the letter says, how soon.
// The referral is made first and the paper kept with it; if keeping fails, trying again only keeps the paper. Until then
// everything stays on this device.
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ComponentType, type FormEvent, type ReactNode } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { Section } from '../../ui/page/Section';
import { PersonName } from '../../ui/privacy/PersonName';
import { DraftLine } from '../../ui/states/DraftLine';
import { LoadingState } from '../../ui/states/LoadingState';
import { blankInbound, factsOf, isInboundDraft, urgencies, type InboundDraft, type Party, type Person } from './inbound-draft';
import { InboundFields } from './InboundFields';
import { beginInbound, membersQuery } from './queries';
import { useKeptPaper } from './use-kept-paper';
import styles from './letters.module.css';

interface PartyFieldProps {
  readonly label: string;
  readonly value: Party;
  readonly onChange: (party: Party) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

interface InboundReferralFormProps {
  readonly PartyField: ComponentType<PartyFieldProps>;
  /** Finds or creates one. */
  readonly choosePatient: (onPick: (person: Person) => void) => ReactNode;
  readonly choosePaper: (file: File | undefined, onChoose: (file: File) => void) => ReactNode;
  readonly keepPaper: (referralId: string, file: File, about: { readonly source: string; readonly datedOn: string | null }, key: string) => Promise<unknown>;
  readonly onDone: (referralId: string) => void;
}

const useInbound = ({ keepPaper, onDone }: Pick<InboundReferralFormProps, 'keepPaper' | 'onDone'>) => {
  const client = useQueryClient();
  const { clinic, membershipId } = useSession();
  const work = `inbound-referral:${clinic.id}`;
  const draft = useDraft(work, blankInbound(membershipId), isInboundDraft);
  const papers = useKeptPaper(`${work}:letter`);
  const paper = papers.find(draft.value.paperId);
  const forget = (): Promise<unknown> => Promise.all([draft.clear(blankInbound(membershipId)), papers.clear()]);
  const leave = async (id: string): Promise<void> => {
    await forget();
    onDone(id);
  };
  const record = useMutation({
    mutationFn: async (person: Person) => {
      const { party, typed, urgency, ownerId, madeId } = draft.value;
      const from = party.contactId === null ? { fromName: party.name.trim() } : { contactId: party.contactId };
      const id = madeId ?? (await beginInbound(person.id, { ...from, ...factsOf(typed), urgency, ownerId }, await draft.sendKey())).referralId;
      if (madeId === null) draft.set((before) => ({ ...before, madeId: id }));
      if (paper !== undefined) await keepPaper(id, paper, { source: party.name.trim(), datedOn: factsOf(typed).datedOn }, await draft.sendKey());
      return id;
    },
    onSuccess: async (id, person) => {
      await client.invalidateQueries({ queryKey: ['referrals'] });
      await client.invalidateQueries({ queryKey: ['patients', person.id] });
      await leave(id);
    },
  });
  const choosePaper = (file: File): void => {
    const paperId = papers.choose(file);
    draft.set((before) => ({ ...before, paperId }));
  };
  const discard = async (): Promise<void> => {
    record.reset();
    await forget();
  };
  return { draft, paper, isReady: draft.ready && papers.ready, choosePaper, record, leave, discard };
};

export const InboundReferralForm = ({ PartyField, choosePatient, choosePaper, keepPaper, onDone }: InboundReferralFormProps) => {
  const { data: members = [] } = useQuery(membersQuery);
  const [isDiscarding, setDiscarding] = useState(false);
  const inbound = useInbound({ keepPaper, onDone });
  const { draft, paper, record } = inbound;
  const { patient, party, typed, urgency, ownerId, paperId, madeId } = draft.value;
  const set = (part: Partial<InboundDraft>): void => draft.set((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (patient !== null) record.mutate(patient);
  };
  if (!inbound.isReady) return <LoadingState label="Loading what was typed before" blocks={[180, 120, 80, 320]} />;
  const { error } = record;
  const isMade = madeId !== null;
  return (
    <form className={styles.steps} aria-label="Inbound referral" onSubmit={submit} noValidate>
      <Section title="The letter">
        {choosePaper(paper, inbound.choosePaper)}
        {paperId !== null && paper === undefined && <p className={styles.quiet}>Its file could not be kept on this device: choose it again.</p>}
      </Section>
      <Section title="Who it is about">
        {patient === null ? choosePatient((person) => set({ patient: { id: person.id, name: person.name } })) : (
          <div className={styles.picked}>
            <b><PersonName name={patient.name} /></b>
            <Button variant="default" size="sm" disabled={isMade} onClick={() => set({ patient: null })}>Choose somebody else</Button>
          </div>
        )}
      </Section>
      <Section title="Who sent them">
        <PartyField label="From" value={party} onChange={(next) => set({ party: next })} required error={fieldError(error, '/toName') ?? fieldError(error, '/contactId')} />
      </Section>
      <Section title="What the letter says" lead="In the referrer’s words. What it does not say stays empty, and can be asked for.">
        <InboundFields value={typed} onChange={(part) => draft.set((before) => ({ ...before, typed: { ...before.typed, ...part } }))} error={error} />
      </Section>
      <Section title="How soon, and whose it is">
        <div className={styles.form}>
          <SegmentedChoice label="Urgency" help="The due day follows from it." options={urgencies} value={urgency} onChange={(next) => set({ urgency: next })} />
          <NativeSelect label="Owner" description="Follows it up until it is closed" data={members.map(({ id, displayName }) => ({ value: id, label: displayName }))} value={ownerId} onChange={(event) => set({ ownerId: event.currentTarget.value })} error={fieldError(error, '/ownerId')} />
        </div>
      </Section>
      {error !== null && <p role="alert" className={styles.failure}>{isMade && 'The referral is recorded, but its letter is not kept yet. '}{sentenceFor(error)}</p>}
      {patient === null && <p className={styles.quiet}>Choose the patient first.</p>}
      <DraftLine draft={draft} onDiscard={() => setDiscarding(true)} />
      <div className={styles.buttons}>
        {isMade && !record.isPending && <Button variant="default" onClick={() => void inbound.leave(madeId)}>Go on without the letter</Button>}
        <Button type="submit" loading={record.isPending} disabled={patient === null || party.name.trim() === '' || (isMade && paper === undefined)}>{isMade ? 'Keep the letter' : 'Record referral'}</Button>
      </div>
      <ConfirmDialog opened={isDiscarding} onClose={() => setDiscarding(false)} title="Discard what was typed?" confirmLabel="Discard" onConfirm={inbound.discard}>
        {isMade ? 'The referral is recorded and stays. Its letter, which is only on this device, is deleted from it.' : 'What was typed of this letter, and its file, are only on this device. They are deleted from it.'}
      </ConfirmDialog>
    </form>
  );
};
