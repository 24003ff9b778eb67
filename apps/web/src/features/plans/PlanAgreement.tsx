// What stands between a draft and an agreed plan, each with a way there; then the agreement itself.
import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { sentenceFor } from '../../lib/problems';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Section } from '../../ui/page/Section';
import { jumpTo, partWords } from './plan-places';
import { activatePlan, type Plan } from './plan-queries';
import styles from './plans.module.css';

type Remark = Plan['problems'][number];

const Remarks = ({ remarks, Icon }: { readonly remarks: readonly Remark[]; readonly Icon: typeof IconCircleDashed }) => (
  <ul className={styles.remarks}>
    {remarks.map((remark, at) => (
      <li key={`${remark.pointer}-${remark.code}-${at}`}>
        <Icon size={18} aria-hidden />
        <div><p className={styles.quietSmall}>{partWords(remark.pointer)}</p><p>{remark.detail}</p></div>
        <Button variant="subtle" size="compact-sm" onClick={() => jumpTo(remark.pointer)} aria-label={`Go to ${partWords(remark.pointer)}`}>Go</Button>
      </li>
    ))}
  </ul>
);

const shortestReason = 3;

interface PlanAgreementProps {
  readonly plan: Plan;
  readonly prepare: () => Promise<number>;
  /** What a new version would change. */
  readonly changes?: ReactNode;
}

const stateWords = (plan: Plan): string => {
  if (plan.agreedVersion === null) return 'Not agreed yet. A draft can hold anything; agreeing needs the points below.';
  return plan.changedSinceAgreed ? `Changed since version ${plan.agreedVersion} was agreed.` : `Version ${plan.agreedVersion} is agreed, nothing has changed since.`;
};

export const PlanAgreement = ({ plan, prepare, changes }: PlanAgreementProps) => {
  const { clinic } = useSession();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const isAgain = plan.agreedVersion !== null;
  const isUpToDate = isAgain && !plan.changedSinceAgreed;
  const isReady = plan.problems.length === 0 && !isUpToDate && (!isAgain || reason.trim().length >= shortestReason);

  const agree = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await activatePlan(plan.id, await prepare(), isAgain ? reason.trim() : undefined);
      setReason('');
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  if (plan.closedAt !== null) {
    return (
      <Section title={plan.status === 'completed' ? 'Completed' : 'Stopped'}>
        <p>{formatInstant(plan.closedAt, clinic.timeZone)}</p>
        {plan.closeReason !== null && <p>{plan.closeReason}</p>}
      </Section>
    );
  }
  return (
    <Section title="Agreement">
      <div className={styles.form}>
        <p>{stateWords(plan)}</p>
        {plan.changedSinceAgreed && changes}
        {plan.problems.length > 0 && <div><h3 className={styles.subtitle}>Needed</h3><Remarks remarks={plan.problems} Icon={IconCircleDashed} /></div>}
        {plan.warnings.length > 0 && <div><h3 className={styles.subtitle}>Worth a look</h3><Remarks remarks={plan.warnings} Icon={IconAlertTriangle} /></div>}
        {plan.problems.length === 0 && !isUpToDate && <p className={styles.allSet}><IconCircleCheck size={18} aria-hidden /> Nothing is missing.</p>}
        {plan.can.activate && isAgain && !isUpToDate && (
          <Textarea label="What changed and why" value={reason} maxLength={500} autosize minRows={2} required onChange={(event) => setReason(event.currentTarget.value)} />
        )}
        {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
        {plan.can.activate && !isUpToDate && <Button loading={busy} disabled={!isReady} onClick={() => void agree()}>{isAgain ? 'Agree the changes' : 'Agree the plan'}</Button>}
        {!plan.can.activate && <p className={styles.quiet}>A physiotherapist or massage therapist agrees the plan.</p>}
      </div>
    </Section>
  );
};
