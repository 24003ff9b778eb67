// What came back and what followed, once there is any of it.
import { formatDate, formatInstant } from '../../../lib/dates';
import { useSession } from '../../../lib/session';
import { Section } from '../../../ui/page/Section';
import { wayWords, type Referral } from '../referral-words';
import styles from './detail.module.css';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly isText?: boolean;
}

const factsOf = (referral: Referral, timeZone: string): readonly Fact[] => {
  const { sentAt, sentBy, appointmentOn, reply, repliedOn, outcome, patientTold, closeReason } = referral;
  const isInbound = referral.direction === 'inbound';
  return [
    ...(sentAt === null ? [] : [{ name: 'Sent', value: `${formatInstant(sentAt, timeZone)}${sentBy === null ? '' : `, ${wayWords[sentBy].toLowerCase()}`}` }]),
    ...(appointmentOn === null ? [] : [{ name: isInbound ? 'Visit' : 'Appointment', value: formatDate(appointmentOn) }]),
    ...(repliedOn === null ? [] : [{ name: isInbound ? 'Reported' : 'Reply of', value: formatDate(repliedOn) }]),
    ...(reply === null ? [] : [{ name: isInbound ? 'Report' : 'Reply', value: reply, isText: true }]),
    ...(outcome === null ? [] : [{ name: 'What followed', value: outcome, isText: true }]),
    ...(closeReason === null ? [] : [{ name: 'Closed without a reply', value: closeReason, isText: true }]),
    ...(patientTold ? [{ name: 'Patient', value: 'Was told' }] : []),
  ];
};

export const ReplyFacts = ({ referral }: { readonly referral: Referral }) => {
  const { clinic } = useSession();
  const facts = factsOf(referral, clinic.timeZone);
  if (facts.length === 0) return null;
  return (
    <Section title="So far">
      <dl className={styles.facts}>
        {facts.map(({ name, value, isText }) => [
          <dt key={`${name}-name`}>{name}</dt>,
          <dd key={name} className={isText === true ? styles.pre : undefined}>{value}</dd>,
        ])}
      </dl>
    </Section>
  );
};
