// What would be decided with these effects beside what is decided now. Worked out by the server; nothing is stored.
import { useQuery } from '@tanstack/react-query';
import { IconArrowRight } from '@tabler/icons-react';
import type { Schema } from '../../../../lib/api';
import { sentenceFor } from '../../../../lib/problems';
import forms from '../../../../ui/forms/form.module.css';
import { SeverityChip } from '../../../../ui/severity/SeverityChip';
import { effectsQuery } from '../../queries';
import { differenceOf } from './effect-draft';
import styles from '../detail.module.css';

interface EffectPreviewProps {
  readonly referralId: string;
  readonly effects: Schema['ReferralEffects'];
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Schema['SafetyLineResponse'][] }) =>
  lines.length === 0 ? null : (
    <>
      <p className={styles.quiet}>{title}</p>
      <ul className={styles.changes}>{lines.map((line) => <li key={line.ruleId}>{line.reason}</li>)}</ul>
    </>
  );

export const EffectPreview = ({ referralId, effects }: EffectPreviewProps) => {
  const { data, error, isFetching } = useQuery(effectsQuery(referralId, effects));
  if (error !== null) return <p role="alert" className={forms.failure}>{sentenceFor(error)}</p>;
  if (data === undefined) return <p className={styles.quiet}>Working out what this changes …</p>;
  const { before, after } = data;
  const { ended, begun } = differenceOf(data);
  return (
    <div className={styles.preview} role="status" aria-busy={isFetching}>
      <p className={styles.status}>What this changes</p>
      <p className={styles.tags}><SeverityChip level={before.status} /><IconArrowRight size={16} aria-label="becomes" /><SeverityChip level={after.status} /></p>
      <Lines title="No longer:" lines={ended} />
      <Lines title="From now on:" lines={begun} />
      {ended.length + begun.length === 0 && before.status === after.status && <p className={styles.quiet}>What may be done stays as it is.</p>}
      {after.questions.length > 0 && <p className={styles.quiet}>{after.questions.length === 1 ? '1 question stays' : `${after.questions.length} questions stay`} open.</p>}
    </div>
  );
};
