// The plan read together, and the patient's name under it.
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { Dialog } from '../../ui/dialog/Dialog';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import forms from '../../ui/forms/form.module.css';
import { notify } from '../../ui/notices/notify';
import { SignatureBox } from '../../ui/signature/SignatureBox';
import { Loaded } from '../../ui/states/Loaded';
import { agreeToPlan, plainPlanQuery } from './life-queries';
import { PlainPlan } from './PlainPlan';
import styles from './plan-versions.module.css';

type Relation = 'self' | 'parent' | 'carer';
type Way = 'drawn' | 'typed' | 'in-person';
const shortestName = 2;
const ways = [{ value: 'drawn', label: 'Signed on this screen' }, { value: 'typed', label: 'Typed on this screen' }, { value: 'in-person', label: 'Said to me in person' }] as const;

interface AgreeDialogProps {
  readonly planId: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly onClose: () => void;
}

export const AgreeDialog = ({ planId, versionId, versionNumber, onClose }: AgreeDialogProps) => {
  const query = useQuery(plainPlanQuery(planId));
  const [name, setName] = useState('');
  const [relation, setRelation] = useState<Relation>('self');
  const [way, setWay] = useState<Way>('drawn');
  const [drawn, setDrawn] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const choose = (next: Way): void => {
    setWay(next);
    setDrawn(undefined);
  };
  const isReady = name.trim().length >= shortestName && query.data !== undefined && (way !== 'drawn' || drawn !== undefined);
  const agree = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await agreeToPlan(planId, { versionId, signedName: name.trim(), relation, method: way === 'in-person' ? way : 'tablet', ...(way === 'drawn' && drawn !== undefined && { signatureSvg: drawn }) });
      notify('Agreement recorded');
      onClose();
    } catch (cause) {
      setFailure(cause);
      setBusy(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={`The plan, version ${versionNumber}`} size="lg">
      <div className={styles.stack}>
        <Loaded query={query} label="Loading the plan in plain words">{({ page }) => <PlainPlan page={page} />}</Loaded>
        <p>I have read this plan, or it was read to me, and I agree. I can take this back at any time.</p>
        <TextInput label="Name of whoever agrees" value={name} maxLength={120} required autoComplete="off" onChange={(event) => setName(event.currentTarget.value)} />
        <SegmentedChoice label="This is" size="large" value={relation} onChange={(next) => setRelation(next)} options={[{ value: 'self', label: 'The patient' }, { value: 'parent', label: 'A parent' }, { value: 'carer', label: 'A carer' }]} />
        <SegmentedChoice label="How" value={way} onChange={choose} options={ways} />
        {way === 'drawn' && <SignatureBox label="Signature" clearLabel="Clear" onChange={setDrawn} />}
        {failure !== undefined && <p role="alert" className={forms.failure}>{sentenceFor(failure)}</p>}
        <div className={forms.buttons}>
          <Button variant="default" onClick={onClose} disabled={busy}>Not now</Button>
          <Button loading={busy} disabled={!isReady} onClick={() => void agree()}>I agree</Button>
        </div>
      </div>
    </Dialog>
  );
};
