// The patient's way to the plan: shown as a code, sent by e-mail, switched off; and whether it was agreed.
import { Button } from '@mantine/core';
import { IconMail, IconQrcode } from '@tabler/icons-react';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { notify } from '../../ui/notices/notify';
import { Section } from '../../ui/page/Section';
import { makeCareLink, revokeCareLink, type PlanCare, type ProgrammePlan } from './programme-queries';
import styles from './home.module.css';

interface PatientLinkProps {
  readonly plan: ProgrammePlan;
  readonly care: PlanCare;
  readonly onLink: (link: { readonly url: string; readonly expiresAt: string }) => void;
}

const ways: Readonly<Record<string, string>> = { shown: 'shown', email: 'sent by e-mail', 'hand-over': 'opened on the tablet' };

const stateOf = ({ link }: PlanCare, zone: string): string => {
  if (link === null) return 'No link yet.';
  if (link.isLocked) return 'Locked after five wrong birth dates. Make a new one.';
  return `A link was ${ways[link.way] ?? 'made'} ${formatInstant(link.createdAt, zone)}; ${link.isOpened ? 'it was opened.' : 'not opened yet.'}`;
};

export const PatientLink = ({ plan, care, onLink }: PatientLinkProps) => {
  const { clinic } = useSession();
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
    } catch (cause) {
      setTrouble(sentenceFor(cause));
    } finally {
      setBusy(false);
    }
  };
  const show = async (): Promise<void> => {
    const { url, expiresAt } = await makeCareLink(plan.id, 'link');
    if (url !== null && expiresAt !== null) onLink({ url, expiresAt });
  };
  const send = async (): Promise<void> => {
    await makeCareLink(plan.id, 'email');
    notify('The link is on its way');
  };
  const isActive = plan.status === 'active';
  return (
    <Section title="Link for the patient">
      <p>{isActive ? stateOf(care, clinic.timeZone) : 'The patient’s page opens once the plan is active.'}</p>
      <p>{care.agreement === null ? 'Not agreed by the patient yet.' : `Agreed by ${care.agreement.signedName}, ${formatInstant(care.agreement.agreedAt, clinic.timeZone)}.`}</p>
      {isActive && (
        <div className={styles.buttons}>
          <Button variant="default" disabled={isBusy} leftSection={<IconQrcode size={18} aria-hidden />} onClick={() => void run(show)}>Show plan link</Button>
          <Button variant="default" disabled={isBusy || !care.hasEmail} leftSection={<IconMail size={18} aria-hidden />} onClick={() => void run(send)}>Send by e-mail</Button>
          {care.link !== null && <Button variant="subtle" disabled={isBusy} onClick={() => void run(() => revokeCareLink(plan.id))}>Switch off</Button>}
        </div>
      )}
      {isActive && !care.hasEmail && <p className={styles.quiet}>No e-mail address is recorded.</p>}
      {trouble !== undefined && <p role="alert" className={styles.invalid}>{trouble}</p>}
    </Section>
  );
};
