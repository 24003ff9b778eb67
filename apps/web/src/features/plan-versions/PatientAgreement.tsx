// Whether the patient agrees to the version that counts, and what was agreed or taken back before.
import { Button, Textarea } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { Section } from '../../ui/page/Section';
import { PersonDetail } from '../../ui/privacy/PersonName';
import { planLifeQuery, withdrawAgreement, type LivingPlan, type PlanLife } from './life-queries';
import { methodWord, relationWord } from './role-words';
import styles from './plan-versions.module.css';

const AgreeDialog = lazy(async () => ({ default: (await import('./AgreeDialog')).AgreeDialog }));

type Agreement = PlanLife['agreements'][number];

const Withdraw = ({ planId, agreement, onClose }: { readonly planId: string; readonly agreement: Agreement; readonly onClose: () => void }) => {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      opened onClose={onClose} title="Take this agreement back?" confirmLabel="Take agreement back"
      onConfirm={async () => {
        await withdrawAgreement(planId, agreement.id, reason.trim());
        notify('Agreement taken back');
      }}
    >
      <div className={styles.stack}>
        <p>What was agreed stays on record, and that it was taken back.</p>
        <Textarea label="What the person said" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />
      </div>
    </ConfirmDialog>
  );
};

const Line = ({ agreement, timeZone }: { readonly agreement: Agreement; readonly timeZone: string }) => (
  <li>
    <p>Version {agreement.versionNumber}: agreed by <PersonDetail>{agreement.signedName}</PersonDetail> ({relationWord(agreement.relation)}) on {formatInstant(agreement.agreedAt, timeZone)}, {methodWord(agreement.method)}{agreement.isDrawn ? ', signed by hand' : ''}{agreement.recordedByName === null ? '' : `, recorded by ${agreement.recordedByName}`}.</p>
    {agreement.withdrawnAt !== null && <p className={styles.quiet}>Taken back on {formatInstant(agreement.withdrawnAt, timeZone)}: {agreement.withdrawnReason ?? ''}</p>}
  </li>
);

export const PatientAgreement = ({ plan }: { readonly plan: LivingPlan }) => {
  const { clinic } = useSession();
  const [opened, setOpened] = useState<'agree' | 'withdraw'>();
  const { data } = useQuery(planLifeQuery(plan));
  const signed = data?.signed;
  if (data === undefined || signed === undefined || signed === null) return null;
  const standing = data.agreements.find(({ versionId, withdrawnAt }) => versionId === signed.id && withdrawnAt === null);
  const earlier = data.agreements.filter(({ id }) => id !== standing?.id);
  const close = (): void => setOpened(undefined);
  return (
    <Section title="Agreed by the patient">
      <div className={styles.stack}>
        {standing === undefined
          ? <p className={styles.state}><IconCircleDashed size={18} aria-hidden /> <span>Not agreed yet, version {signed.number}</span></p>
          : <div className={styles.state}><IconCircleCheck size={18} aria-hidden /> <ul className={styles.plainList}><Line agreement={standing} timeZone={clinic.timeZone} /></ul></div>}
        {data.can.agree && standing === undefined && <Button variant="default" onClick={() => setOpened('agree')}>Read and agree …</Button>}
        {data.can.agree && standing !== undefined && <Button variant="subtle" onClick={() => setOpened('withdraw')}>Take agreement back …</Button>}
        {earlier.length > 0 && (
          <details>
            <summary>Earlier agreements ({earlier.length})</summary>
            <ul className={styles.plainList}>{earlier.map((agreement) => <Line key={agreement.id} agreement={agreement} timeZone={clinic.timeZone} />)}</ul>
          </details>
        )}
      </div>
      {opened === 'withdraw' && standing !== undefined && <Withdraw planId={plan.id} agreement={standing} onClose={close} />}
      <Suspense>{opened === 'agree' && <AgreeDialog planId={plan.id} versionId={signed.id} versionNumber={signed.number} onClose={close} />}</Suspense>
    </Section>
  );
};
