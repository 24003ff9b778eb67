// Visits done, booked, planned and authorised in one bar with words; what is running out; and how often it is reviewed.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import forms from '../../ui/forms/form.module.css';
import { planLifeQuery, setLimits, type LivingPlan, type PlanLife } from './life-queries';
import { visitShares, visitsSentence } from './visit-words';
import styles from './plan-versions.module.css';

type Visits = PlanLife['visits'];
const size = { width: 300, height: 14 } as const;
const mostBetween = 50;

const Bar = ({ visits }: { readonly visits: Visits }) => {
  const { done, booked, authorised } = visitShares(visits);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden>
      <rect className={styles.planned} width={size.width} height={size.height} />
      <rect className={styles.booked} x={done * size.width} width={booked * size.width} height={size.height} />
      <rect className={styles.done} width={done * size.width} height={size.height} />
      {authorised !== null && <line className={styles.authorised} x1={authorised * size.width} x2={authorised * size.width} y1={0} y2={size.height} />}
    </svg>
  );
};

interface LimitsProps {
  readonly plan: LivingPlan;
  readonly visits: Visits;
  readonly prepare: () => Promise<number>;
  readonly onClose: () => void;
}

const Limits = ({ plan, visits, prepare, onClose }: LimitsProps) => {
  const [every, setEvery] = useState(visits.reviewEveryVisits ?? undefined);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await setLimits(plan.id, await prepare(), { reviewEveryVisits: every ?? null });
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title="When it is reviewed">
      <div className={styles.stack}>
        <NumberStepper label="Review every so many visits" value={every} min={1} max={mostBetween} startAt={5} onChange={setEvery} />
        {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Cancel</Button>
          <Button loading={busy} onClick={() => void save()}>Save</Button>
        </div>
      </div>
    </Dialog>
  );
};

/** `prepare` saves what is being typed in the plan and answers its version. */
export const VisitsLeft = ({ plan, prepare }: { readonly plan: LivingPlan; readonly prepare: () => Promise<number> }) => {
  const [isSetting, setSetting] = useState(false);
  const { data } = useQuery(planLifeQuery(plan));
  if (data === undefined) return null;
  const { visits, can } = data;
  return (
    <>
      <div className={styles.stack}>
        <h3 className={styles.subtitle}>Visits</h3>
        <Bar visits={visits} />
        <p>{visitsSentence(visits)}{visits.authorisedUntil === null ? '' : ` until ${formatDate(visits.authorisedUntil)}`}</p>
        {visits.words.length > 0 && (
          <ul className={visits.isRunningOut ? styles.warning : styles.plainList}>
            {visits.words.map((words) => <li key={words}>{visits.isRunningOut && <IconAlertTriangle size={16} aria-hidden />} {words}</li>)}
          </ul>
        )}
        {can.limits && <Button variant="default" onClick={() => setSetting(true)}>Reviews …</Button>}
      </div>
      {isSetting && <Limits plan={plan} visits={visits} prepare={prepare} onClose={() => setSetting(false)} />}
    </>
  );
};
