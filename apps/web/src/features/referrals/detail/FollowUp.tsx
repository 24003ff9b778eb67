// Who follows it up, how soon, until when, and to whom it goes: changed at once, on every open referral.
import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import type { Schema } from '../../../lib/api';
import { fieldError, hasCode, sentenceFor } from '../../../lib/problems';
import { formatDate, type PlainDate } from '../../../lib/dates';
import { DateField } from '../../../ui/forms/DateField';
import forms from '../../../ui/forms/form.module.css';
import { Section } from '../../../ui/page/Section';
import { membersQuery } from '../queries';
import { urgencies, urgencyWords } from '../referral-words';
import type { Party, PartyFieldProps } from '../party';
import type { ReferralDesk } from './use-referral-desk';
import styles from './detail.module.css';

interface FollowUpProps {
  readonly desk: ReferralDesk;
  /** The directory's field, put in by the screen */
  readonly PartyField: ComponentType<PartyFieldProps>;
}

const failureOf = (error: unknown): string | undefined => {
  if (error === undefined) return undefined;
  return hasCode(error, 'stale-version') ? 'Somebody else changed this referral in the meantime; it is shown as it is now.' : sentenceFor(error);
};

const Fixed = ({ desk }: { readonly desk: ReferralDesk }) => {
  const { ownerName, toName, direction, urgency, dueOn } = desk.referral;
  return (
    <dl className={styles.facts}>
      <dt>{direction === 'outbound' ? 'To' : 'From'}</dt><dd>{toName}</dd>
      <dt>Owner</dt><dd>{ownerName}</dd>
      <dt>Urgency</dt><dd>{urgencyWords[urgency]}</dd>
      <dt>Was due</dt><dd>{formatDate(dueOn)}</dd>
    </dl>
  );
};

interface DueDayProps {
  readonly dueOn: PlainDate;
  readonly error: string | undefined;
  readonly onSet: (dueOn: PlainDate) => void;
}

/** A date is a date at many points while it is typed, so it is sent by a button. */
const DueDay = ({ dueOn, error, onSet }: DueDayProps) => {
  const [typed, setTyped] = useState<PlainDate | undefined>(dueOn);
  return (
    <div>
      <DateField label="Due" value={typed} error={error} onChange={setTyped} />
      {typed !== undefined && typed !== dueOn && <Button variant="default" size="sm" onClick={() => onSet(typed)}>Set due day</Button>}
    </div>
  );
};

export const FollowUp = ({ desk, PartyField }: FollowUpProps) => {
  const { referral, change } = desk;
  const { data: members = [] } = useQuery(membersQuery);
  const [failure, setFailure] = useState<unknown>();
  const [party, setParty] = useState<Party>();
  if (!referral.can.edit) return <Section title="Follow-up"><Fixed desk={desk} /></Section>;

  const send = async (body: Schema['ReferralChange']): Promise<void> => {
    setFailure(undefined);
    try {
      await change(body);
      setParty(undefined);
    } catch (cause) {
      setFailure(cause);
    }
  };
  const chooseParty = (next: Party): void => {
    setParty(next);
    if (next.contactId !== null) void send({ contactId: next.contactId });
  };
  /** A typed name is sent when the field is left: half a name is nobody. */
  const sendName = (): void => {
    if (party?.contactId === null && party.name.trim() !== '') void send({ contactId: null, toName: party.name.trim() });
  };
  const owners = members.map(({ id, displayName }) => ({ value: id, label: displayName }));
  const known = owners.some(({ value }) => value === referral.ownerId) ? owners : [...owners, { value: referral.ownerId, label: referral.ownerName }];
  return (
    <Section title="Follow-up">
      <div className={styles.fields}>
        <PartyField
          label={referral.direction === 'outbound' ? 'To' : 'From'} value={party ?? { contactId: referral.contactId, name: referral.toName }} onChange={chooseParty} onLeave={sendName}
          error={fieldError(failure, '/toName') ?? fieldError(failure, '/contactId')}
        />
        <Select
          label="Owner" data={known} value={referral.ownerId} searchable allowDeselect={false} comboboxProps={{ withinPortal: true }}
          onChange={(ownerId) => ownerId !== null && void send({ ownerId })} error={fieldError(failure, '/ownerId')}
        />
        <Select
          label="Urgency" data={urgencies.map((one) => ({ value: one, label: urgencyWords[one] }))} value={referral.urgency} allowDeselect={false}
          description={referral.ruleId === null ? undefined : 'Never later than the screening rule asks for.'} comboboxProps={{ withinPortal: true }}
          onChange={(value) => {
            const urgency = urgencies.find((one) => one === value);
            if (urgency !== undefined) void send({ urgency });
          }}
        />
        <DueDay key={referral.dueOn} dueOn={referral.dueOn} error={fieldError(failure, '/dueOn')} onSet={(dueOn) => void send({ dueOn })} />
        {failure !== undefined && <p role="alert" className={forms.failure}>{failureOf(failure)}</p>}
      </div>
    </Section>
  );
};
