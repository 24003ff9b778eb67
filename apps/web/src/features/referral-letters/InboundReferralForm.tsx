// An inbound referral from its letter, in one go: the paper, the patient, who sent them, what the letter says, how soon.
// The referral is made first and the paper kept with it; if keeping fails, trying again only keeps the paper.
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ComponentType, type FormEvent, type ReactNode } from 'react';
import { newIdempotencyKey, type Schema } from '../../lib/api';
import { fieldError, sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { Section } from '../../ui/page/Section';
import { PersonName } from '../../ui/privacy/PersonName';
import { factsOf, InboundFields, nothingTyped, type InboundTyped } from './InboundFields';
import { beginInbound, membersQuery, type NewInboundReferral } from './queries';
import styles from './letters.module.css';

type Urgency = NonNullable<Schema['NewInboundReferral']['urgency']>;

interface Party {
  /** null: not in the directory */
  readonly contactId: string | null;
  readonly name: string;
}

interface PartyFieldProps {
  readonly label: string;
  readonly value: Party;
  readonly onChange: (party: Party) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

interface InboundReferralFormProps {
  readonly PartyField: ComponentType<PartyFieldProps>;
  /** Finds or creates one. */
  readonly choosePatient: (onPick: (person: Person) => void) => ReactNode;
  readonly choosePaper: (file: File | undefined, onChoose: (file: File) => void) => ReactNode;
  readonly keepPaper: (referralId: string, file: File, about: { readonly source: string; readonly datedOn: string | null }, key: string) => Promise<unknown>;
  readonly onDone: (referralId: string) => void;
}

const urgencies = [
  { value: 'now', label: 'Now' }, { value: 'same-day', label: 'Same day' }, { value: 'within-days', label: 'Within days' }, { value: 'routine', label: 'Routine' },
] as const satisfies readonly { readonly value: Urgency; readonly label: string }[];

export const InboundReferralForm = ({ PartyField, choosePatient, choosePaper, keepPaper, onDone }: InboundReferralFormProps) => {
  const client = useQueryClient();
  const { membershipId } = useSession();
  const { data: members = [] } = useQuery(membersQuery);
  const [patient, setPatient] = useState<Person>();
  const [party, setParty] = useState<Party>({ contactId: null, name: '' });
  const [paper, setPaper] = useState<File>();
  const [typed, setTyped] = useState<InboundTyped>(nothingTyped);
  const [urgency, setUrgency] = useState<Urgency>('routine');
  const [ownerId, setOwnerId] = useState<string>(membershipId);
  const [keys, setKeys] = useState(() => ({ referral: newIdempotencyKey(), paper: newIdempotencyKey() }));
  const [madeId, setMadeId] = useState<string>();

  const record = useMutation({
    mutationFn: async (person: Person) => {
      const from = party.contactId === null ? { fromName: party.name.trim() } : { contactId: party.contactId };
      const body: NewInboundReferral = { ...from, ...factsOf(typed), urgency, ownerId };
      const id = madeId ?? (await beginInbound(person.id, body, keys.referral)).referralId;
      setMadeId(id);
      if (paper !== undefined) await keepPaper(id, paper, { source: party.name.trim(), datedOn: factsOf(typed).datedOn }, keys.paper);
      return id;
    },
    onSuccess: async (id, person) => {
      await client.invalidateQueries({ queryKey: ['referrals'] });
      await client.invalidateQueries({ queryKey: ['patients', person.id] });
      onDone(id);
    },
    // What is corrected is another request than the one that was refused.
    onError: () => setKeys({ referral: newIdempotencyKey(), paper: newIdempotencyKey() }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (patient !== undefined) record.mutate(patient);
  };
  const { error } = record;
  const isMade = madeId !== undefined;
  return (
    <form className={styles.steps} aria-label="Inbound referral" onSubmit={submit} noValidate>
      <Section title="The letter">{choosePaper(paper, setPaper)}</Section>
      <Section title="Who it is about">
        {patient === undefined ? choosePatient(setPatient) : (
          <div className={styles.picked}>
            <b><PersonName name={patient.name} /></b>
            <Button variant="default" size="sm" disabled={isMade} onClick={() => setPatient(undefined)}>Choose somebody else</Button>
          </div>
        )}
      </Section>
      <Section title="Who sent them">
        <PartyField label="From" value={party} onChange={setParty} required error={fieldError(error, '/toName') ?? fieldError(error, '/contactId')} />
      </Section>
      <Section title="What the letter says" lead="In the referrer’s words. What it does not say stays empty, and can be asked for.">
        <InboundFields value={typed} onChange={(part) => setTyped({ ...typed, ...part })} error={error} />
      </Section>
      <Section title="How soon, and whose it is">
        <div className={styles.form}>
          <SegmentedChoice label="Urgency" help="The due day follows from it." options={urgencies} value={urgency} onChange={setUrgency} />
          <NativeSelect label="Owner" description="Follows it up until it is closed" data={members.map(({ id, displayName }) => ({ value: id, label: displayName }))} value={ownerId} onChange={(event) => setOwnerId(event.currentTarget.value)} error={fieldError(error, '/ownerId')} />
        </div>
      </Section>
      {error !== null && <p role="alert" className={styles.failure}>{isMade && 'The referral is recorded, but its letter is not kept yet. '}{sentenceFor(error)}</p>}
      {patient === undefined && <p className={styles.quiet}>Choose the patient first.</p>}
      <div className={styles.buttons}>
        {isMade && record.isError && <Button variant="default" onClick={() => onDone(madeId)}>Go on without the letter</Button>}
        <Button type="submit" loading={record.isPending} disabled={patient === undefined || party.name.trim() === ''}>{isMade ? 'Keep the letter' : 'Record referral'}</Button>
      </div>
    </form>
  );
};
